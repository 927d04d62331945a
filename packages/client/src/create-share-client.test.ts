import { describe, expect, it } from "vitest";
import { createShareClient } from "./create-share-client.ts";
import type { ShareClientOptions } from "./send.ts";
import { ShareError } from "./share-error.ts";

/** A client of a server that answers everything alike, and what it was asked. */
function answering(respond: () => Response | Promise<Response>, options: ShareClientOptions = {}) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const client = createShareClient("https://acme.io/api/share", {
    ...options,
    fetch: async (input, init) => {
      asked.push({ url: String(input), init });
      return respond();
    },
  });
  return { client, asked };
}

async function failure(promise: Promise<unknown>): Promise<ShareError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ShareError) return error;
  throw new Error(`That was no ShareError: ${String(error)}`);
}

const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);

describe("given ids and queries", () => {
  it("should encode each for its place in the address", async () => {
    const { client, asked } = answering(() => json([]));
    await client.roomAccess("a/b c%?#ü");
    await client.explainAccess("r/1", "u/$&'2");
    await client.candidates("r/1", "zoë & co?");
    await client.candidates("r/1");
    await client.mentions("r/1", "a+b");
    await client.users(["a b", "c&d"]);
    await client.groups(["ü"]);
    expect(asked.map(({ url }) => url.replace("https://acme.io/api/share", ""))).toEqual([
      "/rooms/a%2Fb%20c%25%3F%23%C3%BC/access",
      "/rooms/r%2F1/people/u%2F%24%26'2/access",
      "/rooms/r%2F1/candidates?q=zo%C3%AB+%26+co%3F",
      "/rooms/r%2F1/candidates",
      "/rooms/r%2F1/mentions?q=a%2Bb",
      "/users?id=a+b&id=c%26d",
      "/groups?id=%C3%BC",
    ]);
  });

  it("should send changes as JSON, with headers made for each request", async () => {
    let token = 0;
    const { client, asked } = answering(() => json({}), {
      headers: () => {
        token += 1;
        return { Authorization: `Bearer ${token}` };
      },
      credentials: "include",
    });
    await client.changeAccess("r", { people: { zoe: "editor" } });
    await client.previewChange("r", { change: { people: { zoe: null } } });
    await client.invite("r", { invitees: [{ userId: "zoe" }], role: "viewer" });
    expect(asked.map(({ init }) => [init?.method, init?.body, init?.credentials])).toEqual([
      ["PATCH", '{"people":{"zoe":"editor"}}', "include"],
      ["POST", '{"change":{"people":{"zoe":null}}}', "include"],
      ["POST", '{"invitees":[{"userId":"zoe"}],"role":"viewer"}', "include"],
    ]);
    for (const [index, { init }] of asked.entries()) {
      const headers = new Headers(init?.headers);
      expect(headers.get("Authorization")).toBe(`Bearer ${index + 1}`);
      expect(headers.get("Content-Type")).toBe("application/json");
    }
  });

  it("should send cookies to its own origin alone, unless told otherwise", async () => {
    const { client, asked } = answering(() => json({}));
    await client.roomAccess("r");
    expect(asked[0]?.init?.credentials).toBe("same-origin");
    expect(client.url).toBe("https://acme.io/api/share");
  });
});

describe("given answers that are none", () => {
  it("should carry what a problem says", async () => {
    const { client } = answering(() =>
      json({ code: "conflict", title: "No.", current: { people: {} }, limit: 4 }, { status: 409 }),
    );
    const error = await failure(client.changeAccess("r", {}));
    expect(error).toMatchObject({ code: "conflict", message: "No.", status: 409, limit: 4 });
    expect(error.current).toEqual({ people: {} });
    expect(error.requestableRoles).toEqual([]);
    expect(error.retryAfter).toBeUndefined();
  });

  it("should be offline when nothing answers", async () => {
    const { client } = answering(() => Promise.reject(new TypeError("fetch failed")));
    const error = await failure(client.roomAccess("r"));
    expect(error).toMatchObject({ code: "offline", status: 0 });
    expect(error.message).not.toContain("fetch failed");
  });

  it.each<[string, number, () => Response]>([
    ["a page", 502, () => new Response("<html>Bad gateway</html>", { status: 502 })],
    ["nothing", 500, () => new Response(null, { status: 500 })],
    ["JSON of something else", 403, () => json({ message: "Forbidden" }, { status: 403 })],
    ["null", 404, () => json(null, { status: 404 })],
    ["a success that is a page", 200, () => new Response("<html>Sign in</html>")],
    ["a success that is cut off", 200, () => new Response('{"room":')],
    ["an empty success", 200, () => new Response("")],
  ])("should call %s an unexpected answer", async (_, status, respond) => {
    const error = await failure(answering(respond).client.roomAccess("r"));
    expect(error).toMatchObject({ code: "unexpected_answer", status });
    expect(error.message).not.toContain("<html>");
  });

  it.each(["soon", "-1", "Wed, 21 Oct 2015 07:28:00 GMT"])(
    "should not guess from Retry-After: %s",
    async (value) => {
      const { client } = answering(
        () => new Response("{}", { status: 429, headers: { "Retry-After": value } }),
      );
      expect((await failure(client.roomAccess("r"))).retryAfter).toBeUndefined();
    },
  );
});

describe("given a call that is given up", () => {
  it("should stay an AbortError, before and while the answer comes", async () => {
    const client = createShareClient("http://share.local", {
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        }),
    });
    const controller = new AbortController();
    const waiting = client.roomAccess("r", { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });

    const body = new ReadableStream({
      pull(stream) {
        stream.error(new DOMException("Given up.", "AbortError"));
      },
    });
    const { client: slow } = answering(() => new Response(body));
    await expect(slow.users(["zoe"])).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("given an id that a path cannot carry", () => {
  it.each(["", ".", "..", "\ud800"])("should refuse %j without a request", async (id) => {
    const { client, asked } = answering(() => json({}));
    expect((await failure(client.roomAccess(id))).code).toBe("invalid_id");
    expect((await failure(client.explainAccess("r", id))).code).toBe("invalid_id");
    expect(asked).toEqual([]);
  });
});

describe("given the endpoint for Liveblocks", () => {
  it("should stop Liveblocks only when the API refuses", async () => {
    for (const status of [401, 403, 404]) {
      const { client } = answering(() => json({ code: "x", title: "No." }, { status }));
      expect(await client.authEndpoint("r")).toEqual({ error: "forbidden", reason: "No." });
    }
    for (const status of [429, 500, 503]) {
      const { client } = answering(() => json({ code: "x", title: "Wait." }, { status }));
      expect((await failure(client.authEndpoint("r"))).status).toBe(status);
    }
    const { client } = answering(() => Promise.reject(new TypeError("fetch failed")));
    expect((await failure(client.authEndpoint("r"))).code).toBe("offline");
  });
});
