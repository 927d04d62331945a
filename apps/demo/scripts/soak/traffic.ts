import { setTimeout as wait } from "node:timers/promises";
import { hostileOperations } from "./hostile-operations.ts";
import { readOperations } from "./read-operations.ts";
import type { Operation, World } from "./world.ts";
import { writeOperations } from "./write-operations.ts";

const operations = [...readOperations, ...writeOperations, ...hostileOperations];
const totalWeight = operations.reduce((sum, { weight }) => sum + weight, 0);

/** As many wait for an answer at once, at most. */
const mostInFlight = 40;

/** Does all kinds of things, some every second, and waits for the last of them. */
export async function traffic(
  world: World,
  { seconds, perSecond }: { seconds: number; perSecond: number },
): Promise<void> {
  const inFlight = new Set<Promise<void>>();
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    if (inFlight.size < mostInFlight) {
      const doing: Promise<void> = operationOf(world.random)
        .run(world)
        // Being refused, failing and giving up are what this is about; the ledger judges answers.
        .then(ignore, ignore)
        .finally(() => inFlight.delete(doing));
      inFlight.add(doing);
    }
    await wait(1_000 / perSecond);
  }
  await Promise.all(inFlight);
}

function operationOf(random: () => number): Operation {
  let left = random() * totalWeight;
  for (const operation of operations) {
    left -= operation.weight;
    if (left < 0) return operation;
  }
  throw new Error("The weights are wrong.");
}

function ignore(): void {}
