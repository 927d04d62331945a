import type { Use } from "./demo-process.ts";
import type { Ledger } from "./ledger.ts";

/** What the process used at some time, in seconds since the traffic began. */
export interface Sample extends Use {
  at: number;
}

/** How much more than after the warm-up may be in use at the end, in bytes. */
const mostHeapGrowth = 12 * 1024 ** 2;
const mostGrowth = 64 * 1024 ** 2;

/**
 * Compares the end of a soak with its second fifth, median by median: by then what is made once is
 * made.
 * @returns what grew, empty where memory is flat.
 */
export function findGrowth(samples: readonly Sample[], seconds: number): string[] {
  const between = (from: number, to: number, key: keyof Use) =>
    median(
      samples.filter(({ at }) => at >= from * seconds && at <= to * seconds).map((one) => one[key]),
    );
  const limits = { heapUsed: mostHeapGrowth, external: mostHeapGrowth, rss: mostGrowth };
  return (["heapUsed", "external", "rss"] as const).flatMap((key) => {
    const [early, late] = [between(0.2, 0.4, key), between(0.8, 1.1, key)];
    console.log(`${key}: ${megabytes(early)} after the warm-up, ${megabytes(late)} at the end`);
    return late - early > limits[key] ? [`${key} grew by ${megabytes(late - early)}`] : [];
  });
}

/** What a request may take, and a margin. */
const longestRequest = 8_000 + 1_000;

/**
 * Says how long the longest request took. Timers of a process that gets no time are late, on a
 * machine that does other things too.
 * @returns what took too long, empty where nothing did.
 */
export function findHangs(
  samples: readonly Sample[],
  { longestRequest: longest }: Ledger,
): string[] {
  const eventLoopDelay = Math.max(...samples.map((sample) => sample.eventLoopDelay));
  const took = `The longest request took ${Math.round(longest)} ms`;
  console.log(`${took}; the process was held up for ${Math.round(eventLoopDelay)} ms at most`);
  return longest > longestRequest + eventLoopDelay ? [took] : [];
}

/** Prints what a soak has seen. */
export function printLedger(ledger: Ledger, seconds: number): void {
  const { answers, durations, lines, problems } = ledger;
  const total = durations.length;
  console.log(`${total} answers, ${(total / seconds).toFixed(1)} a second; ${lines} log lines`);
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor(part * (total - 1))] ?? 0);
  console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`);
  for (const [name, times] of [...answers].toSorted()) console.log(`  ${name}: ${times}`);
  for (const [problem, times] of problems) console.error(`✗ ${problem} (${times}×)`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
