import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface CommandResult {
  passed: boolean;
  stdout: string;
  stderr: string;
}

/** Runs a command in a folder and answers whether it succeeded, with all that it said. */
export async function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<CommandResult> {
  const child = spawn(command, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    // On Windows the commands of `node_modules/.bin` are batch files.
    shell: process.platform === "win32",
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { passed: exitCode === 0, stdout, stderr };
}
