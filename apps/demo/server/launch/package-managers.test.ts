import { describe, expect, it } from "vitest";
import { packageManagersAbove } from "./package-managers.ts";

function processes(...commands: string[]) {
  // From the parent upwards: 10, 11, 12, …
  return async (pid: number) => {
    const command = commands[pid - 10];
    return command === undefined ? null : { command, parent: pid + 1 };
  };
}

describe("given what started the demo", () => {
  it("should be the package managers and the shells between them", async () => {
    const read = processes(
      "sh -c node dev.ts",
      "pnpm dev",
      "sh -c 'pnpm' dev",
      "npm exec pnpm dev",
    );
    expect(await packageManagersAbove(10, read)).toEqual([10, 11, 12, 13]);
  });

  it("should leave out the terminal above them", async () => {
    const read = processes("/usr/bin/pnpm dev", "-bash", "/usr/bin/sshd");
    expect(await packageManagersAbove(10, read)).toEqual([10]);
  });

  it("should know them by their scripts", async () => {
    const read = processes("node /usr/lib/node_modules/npm/bin/npx-cli.js pnpm dev", "bash");
    expect(await packageManagersAbove(10, read)).toEqual([10]);
  });

  it("should be nobody when it was started by itself, or by a program", async () => {
    expect(await packageManagersAbove(10, processes("-zsh"))).toEqual([]);
    expect(await packageManagersAbove(10, processes("node scripts/test.ts", "pnpm test"))).toEqual(
      [],
    );
  });
});
