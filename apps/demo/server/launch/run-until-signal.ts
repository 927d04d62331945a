import { errorKind } from "../log/error-kind.ts";
import { logLine } from "../log/log-line.ts";
import { redactSecrets } from "../log/redact-secrets.ts";
import { onPackageManagerGone } from "./package-managers.ts";
import { createStopSteps, type OnStop } from "./stop-steps.ts";

/**
 * Starts something and keeps it until SIGINT or SIGTERM, or a failure; then undoes every step that
 * was taken, also when the signal comes in the middle of the start.
 */
export async function runUntilSignal(start: (onStop: OnStop) => Promise<void>): Promise<void> {
  const steps = createStopSteps(report);
  let isStopping = false;
  const stop = async (exitCode: number) => {
    if (isStopping) return;
    isStopping = true;
    await steps.stop();
    process.exit(exitCode);
  };
  process.on("SIGINT", () => void stop(0));
  process.on("SIGTERM", () => void stop(0));
  // Node would write down all that the error holds.
  process.on("uncaughtException", (error) => {
    logLine({ level: "error", code: "crashed", kind: errorKind(error) });
    void stop(1);
  });
  void onPackageManagerGone(() => void stop(0));
  try {
    await start(steps.onStop);
  } catch (error) {
    if (!isStopping) report(error);
    await stop(1);
  }
}

function report(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  console.error(redactSecrets(text, process.env));
}
