import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Hono } from "hono";
import { backgroundWork } from "../../server/http/background-work.ts";
import { claimPort } from "../../server/http/http-server.ts";
import { requestListener } from "../../server/http/request-listener.ts";
import { finishWork } from "../../server/launch/finish-work.ts";
import { runUntilSignal } from "../../server/launch/run-until-signal.ts";

/** What the process tells whoever started it. */
export type Said = `http://${string}` | "asked" | "draining" | "mail sent" | "database closed";

const say = (text: Said) => new Promise<void>((done) => process.send?.(text, () => done()));
const released = once(process, "message");

// A server as a process of its own that is slow to answer, works on after its answers, and says
// what it does. It runs until a signal, as the demo does.
await runUntilSignal(async (onStop) => {
  const http = await claimPort("127.0.0.1", 0);
  onStop(http.stop);
  onStop(() => say("database closed"));
  const background = backgroundWork();
  const app = new Hono().get("/", async (c) => {
    await say("asked");
    await released;
    c.executionCtx.waitUntil(wait(50).then(() => say("mail sent")));
    return c.text("answered");
  });
  http.answerWith(
    requestListener(app.fetch, { log: () => {}, hsts: false, background: background.context }),
  );
  onStop(async () => {
    const finished = finishWork([http.drain, background.settled]);
    await say("draining");
    await finished;
  });
  const address = http.server.address();
  await say(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
});
