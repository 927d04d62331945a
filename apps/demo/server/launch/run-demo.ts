import { readEnvironment } from "../environment/environment.ts";
import { publicUrlOf } from "../environment/public-url.ts";
import { launchDemo, type Pages } from "./launch-demo.ts";
import { openServices } from "./open-services.ts";
import { runUntilSignal } from "./run-until-signal.ts";

/** Runs the demo that the environment describes in this process, until it is told to end. */
export async function runDemo(pages: Pages): Promise<void> {
  await runUntilSignal(async (onStop) => {
    const environment = readEnvironment(process.env);
    const { host, port } = environment;
    await launchDemo({
      ...{ host, port, pages, onStop },
      openServices: (onStop) => openServices(environment, onStop),
    });
    console.log(`Guestlist demo: ${publicUrlOf(environment)}`);
  });
}
