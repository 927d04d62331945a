import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** Another program that this process has started; it never outlives this process. */
export interface Program {
  isRunning(): boolean;
  /** Ends it with SIGTERM, later by force, and answers its exit code. */
  stop(): Promise<number | null>;
}

interface ProgramOptions {
  /** Said where it does not start. */
  failureText: string;
  isReady: () => Promise<boolean>;
  /** How long a start may take, and an end, in milliseconds. */
  startTimeout: number;
  stopTimeout: number;
}

/**
 * Waits until a program that was just started is ready.
 * @throws {Error} when it does not start.
 */
export async function untilReady(child: ChildProcess, options: ProgramOptions): Promise<Program> {
  const { failureText, isReady, startTimeout, stopTimeout } = options;
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  let isRunning = true;
  let failure: Error | null = null;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", (error) => {
      failure = error;
      resolve();
    });
  }).then(() => {
    isRunning = false;
  });
  const stop = async () => {
    if (isRunning) {
      child.kill("SIGTERM");
      const patience = setTimeout(kill, stopTimeout);
      await ended;
      clearTimeout(patience);
    }
    process.off("exit", kill);
    return child.exitCode;
  };

  const deadline = Date.now() + startTimeout;
  while (!(await isReady())) {
    if (!isRunning || Date.now() > deadline) {
      await stop();
      throw failure ?? new Error(failureText);
    }
    await Promise.race([ended, wait(25)]);
  }
  return { isRunning: () => isRunning, stop };
}
