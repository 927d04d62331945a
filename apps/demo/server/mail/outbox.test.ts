import { describe, expect, it } from "vitest";
import type { SentMail } from "../../model/sent-mail.ts";
import { startDemo } from "../../tests/support/demo.ts";

const withoutMail = { mailer: null, outbox: null };

describe("given a demo without a mail server", () => {
  it("should list what it would have sent, newest first", async () => {
    const { browser } = await startDemo();
    const olivier = browser();
    await olivier.signIn("olivier");
    for (const email of ["lea@x.io", "noa@x.io"]) {
      const body = { invitees: [{ email }], role: "viewer", message: "See you." };
      await olivier.send("POST", "/share/rooms/launch-plan/invitations", { body });
      await expect.poll(async () => (await outboxOf(olivier))[0]?.to).toBe(email);
    }
    const [newest, ...others] = await outboxOf(browser());
    expect(others.map(({ to }) => to)).toEqual(["lea@x.io"]);
    expect(newest).toMatchObject({
      kind: "invitation",
      to: "noa@x.io",
      subject: "Olivier Laurent invited you to view “Launch plan”",
    });
    expect(newest?.text).toContain("> See you.");
    expect(newest?.link.href).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/);
  });

  it("should keep a bounded number", async () => {
    const { browser, outbox } = await startDemo();
    for (let count = 0; count < 210; count += 1) {
      await outbox.send({
        kind: "granted",
        to: `${count}@x.io`,
        room: { id: "roadmap", name: "Roadmap" },
        role: "viewer",
        from: { id: "zoe", name: "Zoe Martin" },
        message: null,
      });
    }
    const kept = await outboxOf(browser());
    expect(kept).toHaveLength(200);
    expect([kept[0]?.to, kept[199]?.to]).toEqual(["209@x.io", "10@x.io"]);
  });

  it("should let the link be used by whoever signs in with the address, once", async () => {
    const { browser, rooms } = await startDemo();
    const olivier = browser();
    await olivier.signIn("olivier");
    const body = { invitees: [{ email: "Lea@x.io" }], role: "editor" };
    await olivier.send("POST", "/share/rooms/launch-plan/invitations", { body });
    await expect.poll(async () => (await outboxOf(olivier)).length).toBe(1);
    const token = (await outboxOf(olivier))[0]?.link.href.split("#")[1];

    const accept = (by: typeof olivier) =>
      by.send("POST", "/share/invitations/accept", { body: { token } });
    expect((await accept(olivier)).status).toBe(403);
    const lea = browser();
    await lea.signInByEmail("lea@x.io");
    const accepted = await accept(lea);
    expect(await accepted.json()).toEqual({ roomId: "launch-plan", role: "editor" });
    const { person } = await (await lea.get("/session")).json();
    expect(rooms.all.get("launch-plan")?.usersAccesses[person.id]).toEqual(["room:write"]);
    expect((await accept(lea)).status).toBe(409);
  });
});

describe("given a demo that sends its mail, or keeps none", () => {
  it("should list nothing", async () => {
    const { browser } = await startDemo({ mail: withoutMail });
    const answer = await browser().get("/outbox");
    expect(answer.status).toBe(404);
    expect(await (await browser().get("/configuration")).json()).toMatchObject({ outbox: false });
  });
});

async function outboxOf(browser: { get(path: string): Promise<Response> | Response }) {
  const mails: SentMail[] = await (await browser.get("/outbox")).json();
  return mails;
}
