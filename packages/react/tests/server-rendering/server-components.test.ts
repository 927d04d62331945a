import { execFile } from "node:child_process";
import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function exportsOnAServer(): Promise<Record<string, string>> {
  const { stdout } = await run(process.execPath, [
    "--conditions=react-server",
    "--conditions=@guestlist/source",
    `--import=${new URL("../../../../scripts/stub-client-modules.ts", import.meta.url).href}`,
    here("../../../../scripts/list-exports.ts"),
    here("../../src/index.ts"),
  ]);
  return JSON.parse(stdout);
}

describe("given a server component that imports the kit", () => {
  it("should get references to every component and hook, and functions for the rest", async () => {
    const { Share, queryKeys, ...rest } = await exportsOnAServer();
    expect([Share, queryKeys]).toEqual(["client parts", "object"]);
    expect(Object.keys(rest).length).toBeGreaterThan(25);
    for (const [name, kind] of Object.entries(rest)) {
      const runsAnywhere = /^create|^ShareError$|Options$/.test(name);
      expect([name, kind]).toEqual([name, runsAnywhere ? "function" : "client"]);
    }
  });
});

describe("given the sources", () => {
  it("should say so in every file that needs a browser's React, and never in what a server runs", async () => {
    const clientOnly =
      /^import \{[^}]*\b(use[A-Z]\w*|createContext|createPortal)\b[^}]*\} from "(react|react-dom|@liveblocks\/react|@tanstack\/react-query)"/m;
    const wrong: string[] = [];
    for await (const path of glob("**/*.{ts,tsx}", {
      cwd: here("../../src"),
      exclude: (name) => /\.(test|stories|fixture)\.tsx?$/.test(name),
    })) {
      const source = await readFile(here(`../../src/${path}`), "utf8");
      const isClient = source.startsWith('"use client";');
      const mustBe = clientOnly.test(source);
      const mustNotBe = /^(index|queries\/|messages\/\w\w[./])/.test(path);
      if ((mustBe && !isClient) || (mustNotBe && isClient)) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});
