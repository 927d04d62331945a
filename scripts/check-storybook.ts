import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright";
import { chromiumLaunch } from "./chromium.ts";
import { forbiddenModules } from "./forbidden-modules.ts";
import { runCommand } from "./run-command.ts";

// Builds the Storybook, looks for what no browser should be given, and opens its pages where nothing
// but its own files can be reached.

/** The API runs in the stories; Storybook itself has what the dialog does without. */
const allowed = [
  /\/packages\/api\/src\//,
  /\/node_modules\/(?:hono|zod|react-remove-scroll(?:-bar)?)\//,
];
// A page of localhost counts as secure, which the API needs. Nothing listens: files are handed over.
const origin = "http://localhost:6006";
const root = join(import.meta.dirname, "..");
const folder = await mkdtemp(join(tmpdir(), "guestlist-storybook-"));
const site = join(folder, "site");

try {
  const complaints = [...(await build()), ...(await visit())];
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}

/** Answers what must not be in it. */
async function build(): Promise<string[]> {
  await mkdir(join(folder, "stats"));
  const options = ["--quiet", "--disable-telemetry", "--stats-json", join(folder, "stats")];
  const args = ["build", "--output-dir", site, ...options];
  const { passed, stdout, stderr } = await runCommand("storybook", args, root);
  if (!passed) throw new Error(`The Storybook was not built\n${stdout}${stderr}`);
  const stats: { modules: { id: string }[] } = await readJson("stats/preview-stats.json");
  const modules = stats.modules.map(({ id }) => join(root, id));
  if (!modules.some((path) => path.includes("share-dialog.stories"))) {
    throw new Error("The list of modules has no story");
  }
  return forbiddenModules(modules)
    .filter((path) => !allowed.some((pattern) => pattern.test(path.replaceAll("\\", "/"))))
    .map((path) => `The Storybook must not contain ${path}`);
}

/** Answers what its pages asked of other hosts, and what went wrong in them. */
async function visit(): Promise<string[]> {
  const { entries }: { entries: Record<string, { type: string }> } =
    await readJson("site/index.json");
  const pages = Object.keys(entries).filter((id) => entries[id]?.type === "docs");
  const launch = await chromiumLaunch();
  const browser = await chromium.launch({
    ...launch,
    // Whatever is not handed over below, such as a socket, finds no host either.
    args: [...launch.args, "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  try {
    const context = await browser.newContext({ locale: "en" });
    const complaints = watch(context);
    const page = await context.newPage();

    await page.goto(`${origin}/?path=/story/components-sharedialog--ready`);
    await page.frameLocator("iframe").getByRole("dialog").waitFor();
    await page.goto(`${origin}/`);
    await page.frameLocator("iframe").getByRole("heading", { name: "Guestlist" }).waitFor();

    for (const id of pages) {
      await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
      await page.locator(".sbdocs-content h1").waitFor();
      const links = await page.locator('.sbdocs-content a[href*="?path="]').all();
      for (const link of links) {
        const [, target = ""] =
          /\?path=\/(?:docs|story)\/([\w-]+)/.exec((await link.getAttribute("href")) ?? "") ?? [];
        if (!Object.hasOwn(entries, target)) complaints.push(`${id} links to ${target}`);
      }
    }
    console.log(`${pages.length} pages`);
    return [...new Set(complaints)];
  } finally {
    await browser.close();
  }
}

/** Hands the files over, refuses everything else, and collects what went wrong. */
function watch(context: BrowserContext): string[] {
  const complaints: string[] = [];
  void context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin) {
      const path = url.pathname === "/" ? "/index.html" : decodeURIComponent(url.pathname);
      return route.fulfill({ path: join(site, path) });
    }
    complaints.push(`A page asked for ${url.href}`);
    return route.abort();
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => complaints.push(`A page opened ${socket.url()}`));
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
    });
  });
  return complaints;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, path), "utf8"));
}
