import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { forbiddenModules } from "./forbidden-modules.ts";

// Builds the demo's pages and looks for what no browser should be given.

const secrets = [
  /\bsk_(?:localdev|dev|prod)\w*/,
  /LIVEBLOCKS_SECRET_KEY|SESSION_SECRET|DATABASE_URL/,
];

const built = await build({
  root: join(import.meta.dirname, "../apps/demo"),
  build: { write: false },
  logLevel: "warn",
});
if (!Array.isArray(built) && !("output" in built)) throw new Error("The demo was not built");
const files = [built].flat().flatMap(({ output }) => output);

const complaints = files.flatMap((file) => [...modulesIn(file), ...secretsIn(file)]);
for (const complaint of complaints) console.error(complaint);
console.log(`${files.length} files`);
process.exitCode = complaints.length > 0 || files.length === 0 ? 1 : 0;

function modulesIn(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  if (file.type !== "chunk") return [];
  const present = Object.entries(file.modules).flatMap(([path, { renderedLength }]) =>
    renderedLength > 0 ? [path] : [],
  );
  return forbiddenModules(present).map((path) => `${file.fileName} must not contain ${path}`);
}

function secretsIn(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  const text = file.type === "chunk" ? file.code : file.source.toString();
  return secrets.flatMap((pattern) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${file.fileName} must not mention ${found[0]}`];
  });
}
