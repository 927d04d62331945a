import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { Liveblocks } from "@liveblocks/node";
import getPort from "get-port";
import { build } from "vite";
import { startLocalLiveblocks } from "../server/launch/local-liveblocks.ts";
import { createStopSteps } from "../server/launch/stop-steps.ts";
import { randomSequence } from "../server/seed/random.ts";
import { startDemoProcess } from "./soak/demo-process.ts";
import { startFaultProxy } from "./soak/fault-proxy.ts";
import { checkRoom, readRoom, untouchedRooms } from "./soak/invariants.ts";
import { count, noteLine, openLedger } from "./soak/ledger.ts";
import { openWorld } from "./soak/open-world.ts";
import { findGrowth, findHangs, printLedger, type Sample } from "./soak/report.ts";
import { stateOf } from "./soak/room-state.ts";
import { traffic } from "./soak/traffic.ts";

// Uses the built demo for some minutes as many people at once would, over a Liveblocks that fails now
// and then and is restarted in the middle, and looks whether everything that must hold still holds.

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    rate: { type: "string", default: "25" },
    faults: { type: "string", default: "0.02" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const [seconds, perSecond, faults] = [
  Number(values.minutes) * 60,
  Number(values.rate),
  Number(values.faults),
];
const random = randomSequence(Number(values.seed));
console.log(`${values.minutes} minutes, ${perSecond} a second, --seed ${values.seed}`);

const ledger = openLedger();
const { onStop, stop } = createStopSteps(console.error);
try {
  await soak();
} finally {
  await stop();
}
process.exit(ledger.problems.size > 0 ? 1 : 0);

async function soak(): Promise<void> {
  await build({ root: join(import.meta.dirname, ".."), logLevel: "error" });
  const folder = await mkdtemp(join(tmpdir(), "guestlist-soak-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const liveblocksPort = await getPort();
  let local = await startLocalLiveblocks({ port: liveblocksPort, folder });
  onStop(() => local.stop());
  const proxy = await startFaultProxy({ target: local.url, random });
  onStop(proxy.stop);
  const demo = await startDemoProcess({
    port: await getPort(),
    folder: join(folder, "demo"),
    liveblocksUrl: proxy.url,
    onLine: (line) => noteLine(ledger, line),
  });
  onStop(demo.stop);
  const liveblocks = new Liveblocks({ secret: "sk_localdev", baseUrl: local.url });
  const world = await openWorld({ url: demo.url, liveblocks, ledger, random });
  const [olivier] = world.visitors;
  const before = await Promise.all(
    world.roomIds.map(async (roomId) => stateOf(await olivier.share.roomAccess(roomId))),
  );
  const others = await Promise.all(untouchedRooms.map((roomId) => readRoom(liveblocks, roomId)));

  // What the start took is none of the traffic's.
  await demo.use();
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1_000;
  const samples: Sample[] = [];
  let isOver = false;
  proxy.setFaultRate(faults);
  await Promise.all([
    traffic(world, { seconds, perSecond }).finally(() => {
      isOver = true;
    }),
    restartAt(seconds / 2),
    sample(),
  ]);
  proxy.setFaultRate(0);

  if (!demo.isRunning()) count(ledger.problems, "The demo has ended.");
  for (const [index, roomId] of untouchedRooms.entries()) {
    const room = await readRoom(liveblocks, roomId);
    if (!isDeepStrictEqual(room, others[index])) count(ledger.problems, `${roomId} was changed.`);
  }
  for (const [index, roomId] of world.roomIds.entries()) {
    const checked = await checkRoom({
      ...{ liveblocks, ledger, roomId, visitors: world.visitors },
      before: before[index] ?? new Map(),
    });
    console.log(`${roomId}: ${JSON.stringify(checked)}`);
  }
  console.log(`Faults: ${JSON.stringify(Object.fromEntries(proxy.counts))}`);
  const wrong = [...findGrowth(samples, seconds), ...findHangs(samples, ledger)];
  for (const problem of wrong) count(ledger.problems, problem);
  const exitCode = await demo.stop();
  if (exitCode !== 0) count(ledger.problems, `The demo ended with ${exitCode}.`);
  printLedger(ledger, seconds);

  async function restartAt(second: number): Promise<void> {
    await wait(second * 1_000);
    await local.stop();
    await wait(3_000);
    local = await startLocalLiveblocks({ port: liveblocksPort, folder });
    console.log(`${Math.round(elapsed())} s: the local Liveblocks server is there again`);
  }

  async function sample(): Promise<void> {
    while (!isOver && demo.isRunning()) {
      samples.push({ at: elapsed(), ...(await demo.use()) });
      await wait(Math.min(10_000, (seconds * 1_000) / 30));
    }
  }
}
