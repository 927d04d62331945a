import { createDemoApp, type DemoAppOptions } from "../../server/demo-app.ts";
import { openBrowser } from "./browser.ts";
import { memoryServices, origin } from "./memory-services.ts";

/** The demo over memory without a server, and browsers to use it with. */
export async function startDemo(overrides: Partial<DemoAppOptions> = {}) {
  const { services, ...memory } = await memoryServices(overrides);
  const app = createDemoApp(services);
  return {
    app,
    ...memory,
    browser: () => openBrowser(origin, (url, init) => app.request(url, init)),
  };
}
