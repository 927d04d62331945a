import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { requestListener } from "../../server/http/request-listener.ts";
import { launchDemo } from "../../server/launch/launch-demo.ts";
import { runUntilSignal } from "../../server/launch/run-until-signal.ts";
import { memoryPeople } from "./memory-people.ts";
import { memoryServices } from "./memory-services.ts";

/** What the process tells whoever started it. */
export type Message = `port ${number}` | "asked" | "ending" | "mail sent" | "services closed";

const tell = (message: Message) =>
  new Promise<void>((done) => process.send?.(message, () => done()));
const released = once(process, "message");

// The demo as a process of its own that is slow to find addresses and to send mail, and tells how far
// it is. It runs until a signal, as `main.ts` does.
await runUntilSignal(async (onStop) => {
  const { directory } = memoryPeople();
  const { services } = await memoryServices({
    directory: {
      ...directory,
      async byEmail(addresses, caller) {
        await tell("asked");
        await released;
        return await directory.byEmail(addresses, caller);
      },
    },
    mail: {
      mailer: { send: () => wait(50).then(() => tell("mail sent")) },
      outbox: null,
    },
  });
  const port = await launchDemo({
    host: "127.0.0.1",
    port: 0,
    async openServices(onStop) {
      onStop(() => tell("services closed"));
      return services;
    },
    pages: async (app, context) => requestListener(app.fetch, context),
    onStop,
  });
  onStop(() => tell("ending"));
  await tell(`port ${port}`);
});
