import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const packageFolder = fileURLToPath(
  new URL("../node_modules/@sparticuz/chromium/", import.meta.url),
);
const cacheFolder = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

const run = promisify(execFile);

/** Where to find the Chromium of npm, and what it needs around it. */
export interface NpmChromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries (once per version) and answers how to
 * start it; `undefined` where the package is absent or its build does not run on this machine.
 */
export async function npmChromium(): Promise<NpmChromium | undefined> {
  if (!existsSync(join(packageFolder, "bin/chromium.br"))) return undefined;
  const folder = join(cacheFolder, `chromium-${await installedVersion()}`);
  if (!existsSync(folder)) await unpackTo(folder);

  const executablePath = join(folder, "chromium");
  const plain = environment(folder, {});
  if (await runs(executablePath, plain)) return { executablePath, env: plain };
  // Bare systems lack libnss3 and its kin: the package brings them along.
  const withLibraries = environment(folder, {
    LD_LIBRARY_PATH: [join(folder, "libraries/lib"), process.env.LD_LIBRARY_PATH]
      .filter((path) => path !== undefined && path !== "")
      .join(":"),
  });
  if (await runs(executablePath, withLibraries)) return { executablePath, env: withLibraries };
  return undefined;
}

async function installedVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) {
    return String(manifest.version);
  }
  return "unknown";
}

async function unpackTo(folder: string): Promise<void> {
  // Two runs may unpack at once: each works aside, the first to finish gives it its name.
  const aside = `${folder}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  await Promise.all([
    unpackFile("chromium", join(aside, "chromium")),
    unpackArchive("fonts", aside),
    unpackArchive("swiftshader", aside),
    unpackArchive("al2023", join(aside, "libraries")),
  ]);
  await writeFile(join(aside, "fonts.conf"), fontSettings(folder));
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

async function unpackFile(name: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(join(packageFolder, `bin/${name}.br`)),
    createBrotliDecompress(),
    createWriteStream(target, { mode: 0o755 }),
  );
}

async function unpackArchive(name: string, target: string): Promise<void> {
  const archive = join(target, `${name}.tar`);
  await mkdir(target, { recursive: true });
  await unpackFile(`${name}.tar`, archive);
  await run("tar", ["-x", "-f", archive, "-C", target]);
  await rm(archive);
}

/** The package's own `fonts.conf` names folders of another platform. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function environment(folder: string, extra: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: folder };
  return { ...Object.fromEntries(inherited), ...fonts, ...extra };
}

async function runs(executablePath: string, env: Record<string, string>): Promise<boolean> {
  return run(executablePath, ["--version", "--no-sandbox"], { env }).then(
    () => true,
    () => false,
  );
}
