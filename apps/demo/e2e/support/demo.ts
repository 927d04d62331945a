import { Liveblocks } from "@liveblocks/node";
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from "@playwright/test";

/** The part of a room that sharing changes, as Liveblocks has it. */
export interface RoomPermissions {
  defaultAccesses: string[];
  groupsAccesses: Record<string, string[]>;
  usersAccesses: Record<string, string[]>;
  owner: string | string[] | undefined;
}

const liveblocks = new Liveblocks({
  secret: "sk_localdev",
  baseUrl: `http://127.0.0.1:${process.env.E2E_LIVEBLOCKS_PORT}`,
});

/** The scopes of the roles, as other code that reads the room expects them. */
export const scopes = {
  viewer: ["room:read", "room:presence:write"],
  commenter: ["room:read", "room:presence:write", "comments:write"],
  editor: ["room:write"],
} as const;

/** Reads the room straight from Liveblocks, past everything of ours. */
export async function readRoom(roomId: string): Promise<RoomPermissions> {
  const { defaultAccesses, groupsAccesses, usersAccesses, metadata } =
    await liveblocks.getRoom(roomId);
  return {
    defaultAccesses,
    groupsAccesses: groupsAccesses as Record<string, string[]>,
    usersAccesses: usersAccesses as Record<string, string[]>,
    owner: metadata.owner,
  };
}

/** Someone in a browser of their own. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What went wrong on their page: exceptions, and what its Content-Security-Policy refused. */
  problems: string[];
}

export interface Fixtures {
  /** Opens a browser of their own for someone; `null` is a guest. */
  visit: (userId: string | null, path: string) => Promise<Visitor>;
  /** A document of Olivier's that nobody else may open. */
  documentId: string;
}

export const test = base.extend<Fixtures>({
  visit: async ({ browser, baseURL }, use) => {
    const visitors: Visitor[] = [];
    await use(async (userId, path) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }) });
      if (userId) await signIn(context, userId);
      const page = await context.newPage();
      const visitor: Visitor = { page, context, problems: [] };
      page.on("pageerror", (error) => visitor.problems.push(error.message));
      page.on("console", (message) => {
        const text = message.text();
        if (/Content Security Policy/.test(text)) visitor.problems.push(text);
      });
      await page.goto(path);
      visitors.push(visitor);
      return visitor;
    });
    await Promise.all(visitors.map(({ context }) => context.close()));
    expect(visitors.flatMap(({ problems }) => problems)).toEqual([]);
  },
  documentId: async ({ browser, baseURL }, use) => {
    const id = await asOwner(async (request) => {
      const created = await request.post("/api/documents", { data: { name: "Plan of the test" } });
      const document: { id: string } = await created.json();
      return document.id;
    });
    await use(id);
    await asOwner((request) => request.delete(`/api/documents/${encodeURIComponent(id)}`));

    /** Asks from a context of its own each time: a connection kept idle may be closed meanwhile. */
    async function asOwner<T>(ask: (request: APIRequestContext) => Promise<T>): Promise<T> {
      const context = await browser.newContext({
        ...(baseURL && { baseURL, extraHTTPHeaders: { Origin: baseURL } }),
      });
      await signIn(context, "olivier");
      const answer = await ask(context.request);
      await context.close();
      return answer;
    }
  },
});

async function signIn(context: BrowserContext, userId: string) {
  const answer = await context.request.post("/api/session", { data: { userId } });
  expect(answer.status()).toBe(204);
}

export { expect };
