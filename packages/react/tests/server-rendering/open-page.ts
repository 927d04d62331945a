import { createShareApi } from "@guestlist/api";
import { createMemoryDirectory, createMemoryRooms } from "@guestlist/api/memory";
import type { Browser, Page } from "playwright";
import { everyKind, groups, users } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import type { PageBundle } from "./bundle-page.ts";

/** As strict as can be: nothing inline, neither by nonce nor by hash. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

/** Runs before anything is parsed that the policy could refuse. */
const listener = `window.refused = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.refused.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample);
});`;

declare global {
  interface Window {
    /** What the policy refused. */
    refused?: string[];
  }
}

export interface OpenedPage {
  page: Page;
  /** What the browser said in its console, and what failed. */
  said: string[];
}

/** Opens a page that a server has drawn, on the real API, under a strict policy. */
export async function openPage(
  browser: Browser,
  path: string,
  html: string,
  { files }: PageBundle,
): Promise<OpenedPage> {
  const api = createShareApi({
    rooms: createMemoryRooms([everyKind]),
    directory: createMemoryDirectory({ users, groups }),
    authenticate: () => ({ userId: "olivier", organizationId: "acme" }),
    organization: () => ({ id: "acme", name: "Acme", groupId: "everyone" }),
    store: seededStore({ requests: [{}], invitations: [{}], activity: [{}] }),
    basePath: "/api/share",
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const said: string[] = [];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  const served = new Map([
    ...files,
    ["/listener.js", listener],
    [
      path,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Document</title>
<link rel="icon" href="data:,"><script src="/listener.js"></script>
<link rel="stylesheet" href="/styles.css"><script type="module" src="/hydrate.js"></script>
</head><body><div id="app">${html}</div></body></html>`,
    ],
  ]);
  await page.route("**/*", async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const text = served.get(pathname);
    if (text !== undefined) {
      const contentType = typeOf(pathname);
      const headers = { "Content-Security-Policy": policy, "Content-Type": contentType };
      return route.fulfill({ body: text, headers });
    }
    const answer = await api.request(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  await page.goto(`http://localhost${path}`);
  return { page, said };
}

function typeOf(path: string): string {
  if (path.endsWith(".js")) return "text/javascript";
  return path.endsWith(".css") ? "text/css" : "text/html";
}
