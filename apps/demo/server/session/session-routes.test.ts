import { afterEach, describe, expect, it, vi } from "vitest";
import { startDemo } from "../../tests/support/demo.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("given nobody is signed in", () => {
  it("should say so", async () => {
    const { browser } = await startDemo();
    const answer = await browser().get("/session");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ person: null });
  });

  it("should sign in a named person with a cookie that scripts cannot read", async () => {
    const { browser } = await startDemo();
    const olivier = browser();
    const answer = await olivier.signIn("olivier");
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Set-Cookie")).toMatch(/; HttpOnly; SameSite=Lax$/);
    const session = await (await olivier.get("/session")).json();
    expect(session.person).toMatchObject({ id: "olivier", email: "olivier@acme.io" });
  });

  it.each(["nobody", "constructor", "__proto__", ""])("should not sign in “%s”", async (userId) => {
    const { browser } = await startDemo();
    const answer = await browser().signIn(userId);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
  });

  it.each([[{ userId: "olivier", role: "owner" }], [{ userId: ["olivier"] }], [{}], [[]], [null]])(
    "should not take the body %j",
    async (body) => {
      const { browser } = await startDemo();
      expect((await browser().send("POST", "/session", { body })).status).toBe(400);
    },
  );

  it("should take JSON only", async () => {
    const { browser } = await startDemo();
    const headers = { "Content-Type": "text/plain" };
    const body = { userId: "olivier" };
    expect((await browser().send("POST", "/session", { body, headers })).status).toBe(415);
  });

  it("should refuse a body that is too large", async () => {
    const { browser } = await startDemo();
    const answer = await browser().signIn("x".repeat(5_000));
    expect(answer.status).toBe(413);
  });
});

describe("given an address", () => {
  it("should take in who has it as a new person of no organisation", async () => {
    const { browser } = await startDemo();
    const lea = browser();
    const answer = await lea.signInByEmail(" Lea.de-Vries+x@X.io ");
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Set-Cookie")).toMatch(/; HttpOnly; SameSite=Lax$/);
    const { person } = await (await lea.get("/session")).json();
    expect(person).toMatchObject({
      name: "Lea De Vries X",
      email: "lea.de-vries+x@x.io",
      organization: "",
      avatar: null,
    });
    expect(person.colors.length).toBeGreaterThan(0);
  });

  it("should be the same person each time, also twice at once", async () => {
    const { browser } = await startDemo();
    const all = [browser(), browser(), browser()];
    await Promise.all(all.map((one) => one.signInByEmail("lea@x.io")));
    await all[2]?.signInByEmail("LEA@x.io");
    const ids = await Promise.all(
      all.map(async (one) => (await (await one.get("/session")).json()).person.id),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it("should sign in who has it already", async () => {
    const { browser } = await startDemo();
    const zoe = browser();
    await zoe.signInByEmail("Zoe@acme.io");
    expect((await (await zoe.get("/session")).json()).person.id).toBe("zoe");
  });

  it.each([
    "",
    "lea",
    "lea@x",
    "lea@x.io, olivier@acme.io",
    "<lea@x.io>",
    "lea\n@x.io",
    "le\u0000a@x.io",
    "le\u202ea@x.io",
    `${"x".repeat(250)}@x.io`,
  ])("should not take %j", async (email) => {
    const { browser } = await startDemo();
    const answer = await browser().signInByEmail(email);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "invalid_email" });
    expect(answer.headers.get("Set-Cookie")).toBeNull();
  });

  it("should not take an address and an id at once", async () => {
    const { browser } = await startDemo();
    const body = { email: "lea@x.io", userId: "olivier" };
    expect((await browser().send("POST", "/session", { body })).status).toBe(400);
  });

  it("should take in nobody else when the demo is full", async () => {
    const { browser } = await startDemo({ newAccounts: { add: async () => false } });
    const answer = await browser().signInByEmail("lea@x.io");
    expect(answer.status).toBe(422);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect((await browser().signInByEmail("zoe@acme.io")).status).toBe(204);
  });
});

describe("given someone is signed in", () => {
  it("should forget them when they sign out", async () => {
    const { browser } = await startDemo();
    const olivier = browser();
    await olivier.signIn("olivier");
    expect((await olivier.send("DELETE", "/session")).status).toBe(204);
    expect(await (await olivier.get("/session")).json()).toEqual({ person: null });
  });

  it("should not believe a cookie with another signature", async () => {
    const { browser } = await startDemo();
    const signed = (await browser().signIn("kim")).headers.get("Set-Cookie") ?? "";
    const forged = signed.split(";")[0]?.replace("kim.", "olivier.") ?? "";
    const answer = await browser().send("GET", "/session", { headers: { Cookie: forged } });
    expect(await answer.json()).toEqual({ person: null });
  });

  it("should not believe a cookie whose time is over, whoever kept it", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { browser } = await startDemo();
    const kim = browser();
    const { headers } = await kim.signIn("kim");
    expect(headers.get("Set-Cookie")).toContain("; Max-Age=2592000;");
    const who = async () => (await (await kim.get("/session")).json()).person?.id;
    vi.setSystemTime(Date.now() + 2_591_000_000);
    expect(await who()).toBe("kim");
    vi.setSystemTime(Date.now() + 2_000_000);
    expect(await who()).toBeUndefined();
  });

  it("should not take over a session that somebody else put there", async () => {
    const { browser } = await startDemo();
    const planted = (await browser().signIn("ana")).headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const olivier = browser();
    const body = { userId: "olivier" };
    await olivier.send("POST", "/session", { body, headers: { Cookie: planted } });
    expect((await (await olivier.get("/session")).json()).person.id).toBe("olivier");
    const before = await browser().send("GET", "/session", { headers: { Cookie: planted } });
    expect((await before.json()).person.id).toBe("ana");
  });

  it("should not believe a cookie of another demo's name, or another secret's", async () => {
    const { browser } = await startDemo();
    const signed = (await browser().signIn("kim")).headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const elsewhere = await startDemo({
      session: { secret: "another", cookieName: "session", secure: false, signInByName: true },
    });
    const other = { headers: { Cookie: signed } };
    expect(await (await elsewhere.browser().send("GET", "/session", other)).json()).toEqual({
      person: null,
    });
    const renamed = { headers: { Cookie: signed.replace("session=", "session2=") } };
    expect(await (await browser().send("GET", "/session", renamed)).json()).toEqual({
      person: null,
    });
  });

  it.each([
    ["another origin", { Origin: "https://evil.example" }],
    ["a page of the same site", { "Sec-Fetch-Site": "same-site" }],
    ["a page of another site", { "Sec-Fetch-Site": "cross-site" }],
    ["an opaque origin", { Origin: "null" }],
  ])("should refuse a change from %s", async (_from, headers) => {
    const { browser } = await startDemo();
    const olivier = browser();
    await olivier.signIn("olivier");
    const answer = await olivier.send("DELETE", "/documents/launch-plan", { headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "cross_site" });
  });

  it("should refuse a change with a cookie and no word of where it comes from", async () => {
    const { app, browser } = await startDemo();
    const cookie = (await browser().signIn("olivier")).headers.get("Set-Cookie") ?? "";
    const answer = await app.request("http://localhost:3000/api/session", {
      method: "DELETE",
      headers: { Cookie: cookie },
    });
    expect(answer.status).toBe(403);
  });
});

describe("given signing in by name is off", () => {
  it("should sign in nobody, and name nobody", async () => {
    const { browser } = await startDemo({
      session: { secret: "secret", cookieName: "session", secure: true, signInByName: false },
    });
    expect((await browser().signIn("olivier")).status).toBe(403);
    expect((await browser().signInByEmail("lea@x.io")).status).toBe(403);
    const configuration = await (await browser().get("/configuration")).json();
    expect(configuration).toMatchObject({ liveblocksUrl: "http://127.0.0.1:1153", people: [] });
  });
});
