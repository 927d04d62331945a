import type { Mail } from "@guestlist/api";
import { afterEach, describe, expect, it } from "vitest";
import { type MailServer, startMailServer } from "../../tests/support/mail-server.ts";
import { smtpMailer } from "./smtp-mailer.ts";

let server: MailServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function send(mail: Mail) {
  server = await startMailServer();
  const mailer = smtpMailer({
    url: server.url,
    from: "Guestlist <share@example.com>",
    baseUrl: "https://demo.example.com",
  });
  await mailer.send(mail);
  const [received] = server.received;
  if (!received || server.received.length > 1) throw new Error("Not one message came.");
  return received;
}

const mail: Mail = {
  kind: "invitation",
  to: "lea@x.io",
  room: { id: "launch-plan", name: "Launch plan" },
  role: "viewer",
  from: { id: "zoe", name: "Zoë Martin" },
  message: "See you there.",
  token: "the-token",
  expiresAt: new Date("2026-03-14T15:00:00Z"),
};

describe("given a mail server", () => {
  it("should get the message as text and as a page, from the demo to one address", async () => {
    const { from, to, headers, body } = await send(mail);
    expect(from).toBe("share@example.com");
    expect(to).toEqual(["lea@x.io"]);
    expect(headers.get("from")).toEqual(["Guestlist <share@example.com>"]);
    expect(headers.get("to")).toEqual(["lea@x.io"]);
    expect(headers.get("content-type")?.[0]).toContain("multipart/alternative");
    expect(body).toContain("Content-Type: text/plain; charset=utf-8");
    expect(body).toContain("Content-Type: text/html; charset=utf-8");
    expect(body).toContain("/invitation#the-token");
  });

  it.each([
    ["the sender's name", { from: { id: "zoe", name: hostile() } }],
    ["the document's name", { room: { id: "x", name: hostile() } }],
    ["the document's id", { room: { id: hostile(), name: null } }],
    ["the message", { message: hostile() }],
  ])("should get no header and no recipient from %s", async (_where, overrides) => {
    const { to, headers, body } = await send({ ...mail, ...overrides });
    expect(to).toEqual(["lea@x.io"]);
    expect(headers.get("to")).toEqual(["lea@x.io"]);
    expect(headers.get("subject")).toHaveLength(1);
    for (const name of ["bcc", "cc", "x-hostile"]) expect(headers.has(name)).toBe(false);
    // The parts of the message are those of ours: nobody began another one.
    const lines = body.replaceAll("=\r\n", "");
    expect(lines.match(/^Content-Type: text\/html/gm)).toHaveLength(1);
    expect(lines).not.toMatch(/^X-Hostile/m);
  });

  it("should send nothing to more than the one address", async () => {
    const to = "lea@x.io, everyone@x.io";
    const received = await send({ ...mail, to }).catch(() => null);
    expect(received?.to ?? []).not.toContain("everyone@x.io");
  });
});

describe("given no mail server answers", () => {
  it("should fail, so that the API can tell", async () => {
    server = await startMailServer();
    const { url } = server;
    await server.stop();
    const mailer = smtpMailer({ url, from: "share@example.com", baseUrl: "http://localhost:3000" });
    await expect(mailer.send(mail)).rejects.toThrow();
  });
});

function hostile(): string {
  return [
    "Zoe\r\nBcc: everyone@x.io\nX-Hostile: yes\r\n\r\n.\r\nMAIL FROM:<evil@x.io>\r\n",
    "\r\n--boundary\r\nContent-Type: text/html\r\n\r\n<h1>Evil</h1>\u2028Cc: everyone@x.io",
  ].join("");
}
