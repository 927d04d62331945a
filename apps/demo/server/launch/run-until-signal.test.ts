import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

const secret = "sk_prod_hunter2";

/** Runs something until it ends, in a process of its own, and answers all that it said. */
async function run(start: string) {
  const source = `
    import { runUntilSignal } from ${JSON.stringify(new URL("run-until-signal.ts", import.meta.url))};
    await runUntilSignal(async (onStop) => { ${start} });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    env: { PATH: process.env.PATH, LIVEBLOCKS_SECRET_KEY: secret },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, complaints, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { said, complaints, exitCode };
}

const stops = "onStop(async () => console.log('stopped'));";

describe("given something that runs until a signal", () => {
  it.each([
    ["an error that nobody caught", `setTimeout(() => { throw new RangeError("${secret}"); });`],
    ["a promise that nobody waited for", `void Promise.reject(new RangeError("${secret}"));`],
  ])("should end after %s, and say no more than what kind it was", async (_what, failure) => {
    const { said, complaints, exitCode } = await run(`${stops} ${failure}`);
    const [line = "", ...rest] = said.trim().split("\n");
    expect(JSON.parse(line)).toEqual({
      time: expect.any(String),
      level: "error",
      code: "crashed",
      kind: "RangeError",
    });
    expect(rest).toEqual(["stopped"]);
    expect(complaints).toBe("");
    expect(exitCode).toBe(1);
  });

  it("should say in a line why it could not start, without the secrets around it", async () => {
    const failure = `throw new Error("No rooms with ${secret}\\nat https://me:hunter2@x.io");`;
    const { said, complaints, exitCode } = await run(`${stops} ${failure}`);
    expect(complaints).toBe("No rooms with (LIVEBLOCKS_SECRET_KEY) at https://…@x.io\n");
    expect(said).toBe("stopped\n");
    expect(exitCode).toBe(1);
  });
});
