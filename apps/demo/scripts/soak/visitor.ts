import { createShareClient, type ShareClient } from "@guestlist/client";
import type { Session } from "../../model/person.ts";
import { count, type Ledger, noteAnswer } from "./ledger.ts";

/** Someone who uses the demo. */
export interface Visitor {
  /** `null` for a guest. */
  readonly userId: string | null;
  share: ShareClient;
  /** Asks the demo's own routes, or the API in ways its client never would. */
  ask(method: string, path: string, init?: RequestInit): Promise<{ status: number; text: string }>;
  signIn(): Promise<void>;
  signOut(): Promise<void>;
}

/**
 * Opens a browser for someone; what comes back is held against what must always be.
 * @param name an id or an address; `null` for a guest.
 */
export function openVisitor(
  name: string | null,
  { url, ledger }: { url: string; ledger: Ledger },
): Visitor {
  const cookies = new Map<string, string>();
  let userId = name;

  const send: typeof fetch = async (input, init = {}) => {
    const address = new URL(input instanceof Request ? input.url : input, url);
    const headers = new Headers(init.headers);
    if (!headers.has("Origin")) headers.set("Origin", url);
    headers.set("Cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    const startedAt = performance.now();
    const answer = await fetch(address, { ...init, headers, redirect: "error" });
    const text = await answer.clone().text();
    const request = `${init.method ?? "GET"} ${patternOf(address.pathname)}`;
    noteAnswer(ledger, request, answer, text, performance.now() - startedAt);
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(key, value);
    }
    if (userId !== null && address.pathname.endsWith("/share/auth")) {
      ledger.tokens.set(answer.headers.get("X-Request-Id") ?? "", userId);
    }
    return answer;
  };

  const session = async (method: string, body?: object) => {
    const answer = await send("/api/session", {
      method,
      headers: { "Content-Type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (answer.status !== 204) count(ledger.problems, `Session ${method}: ${answer.status}`);
  };
  return {
    get userId() {
      return userId;
    },
    share: createShareClient(`${url}/api/share`, { fetch: send }),
    async ask(method, path, init) {
      const answer = await send(path, { method, ...init });
      return { status: answer.status, text: await answer.text() };
    },
    signIn: async () => {
      if (name === null) return;
      await session("POST", name.includes("@") ? { email: name } : { userId: name });
      const { person }: Session = await (await send("/api/session")).json();
      userId = person?.id ?? name;
    },
    signOut: () => session("DELETE"),
  };
}

/** Rooms, people and invitations differ; what is wrong with a route is wrong with all of them. */
function patternOf(path: string): string {
  return path.replace(/\/(rooms|people|groups|invitations|documents)\/(?!accept$)[^/]+/g, "/$1/…");
}
