import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment.ts";

describe("given an empty environment", () => {
  it("should start everything on this machine alone", () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      signInByName: true,
      rateLimits: true,
      liveblocks: { kind: "start", secret: "sk_localdev", port: 1153 },
    });
    expect(environment.dataFolder).toMatch(/\.data[\\/]3000$/);
  });
});

describe("given a secret of Liveblocks' cloud", () => {
  const secret = { LIVEBLOCKS_SECRET_KEY: "sk_prod_x" };

  it("should use the cloud, and not let anyone be anyone", () => {
    expect(readEnvironment(secret)).toMatchObject({
      signInByName: false,
      liveblocks: { kind: "use", url: null },
    });
  });

  it("should allow signing in by name only when it is asked for", () => {
    expect(readEnvironment({ ...secret, DEMO_SIGN_IN: "on" }).signInByName).toBe(true);
    expect(readEnvironment({ ...secret, DEMO_SIGN_IN: "yes" }).signInByName).toBe(false);
  });
});

describe("given other settings", () => {
  it("should use a Liveblocks server that runs already", () => {
    const environment = readEnvironment({ LIVEBLOCKS_BASE_URL: "http://127.0.0.1:4000/" });
    expect(environment.liveblocks).toEqual({
      kind: "use",
      secret: "sk_localdev",
      url: "http://127.0.0.1:4000",
    });
  });

  it("should keep demos on two ports apart", () => {
    expect(readEnvironment({ PORT: "3001" }).dataFolder).not.toBe(readEnvironment({}).dataFolder);
  });

  it("should keep nothing in a throw-away run", () => {
    expect(readEnvironment({ DEMO_DATA: "memory" }).dataFolder).toBeNull();
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["LIVEBLOCKS_DEV_PORT", "-1"],
    ["LIVEBLOCKS_BASE_URL", "localhost"],
    ["PUBLIC_URL", "ftp://example.com"],
    ["SMTP_URL", "mail.example.com"],
    ["SMTP_URL", "https://mail.example.com"],
    ["MAIL_FROM", "Guestlist"],
    ["MAIL_FROM", "a@x.io\r\nBcc: b@x.io"],
  ])("should name the setting when %s is “%s”", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(name);
  });
});

describe("given a mail server", () => {
  const server = { SMTP_URL: "smtps://guestlist:secret@mail.example.com" };

  it("should send from the demo's own host, or whoever is named", () => {
    expect(readEnvironment({}).smtp).toBeNull();
    expect(readEnvironment(server).smtp).toEqual({
      url: server.SMTP_URL,
      from: "Guestlist <no-reply@localhost>",
    });
    const PUBLIC_URL = "https://demo.example.com";
    expect(readEnvironment({ ...server, PUBLIC_URL }).smtp?.from).toBe(
      "Guestlist <no-reply@demo.example.com>",
    );
    const MAIL_FROM = "share@example.com";
    expect(readEnvironment({ ...server, MAIL_FROM }).smtp?.from).toBe(MAIL_FROM);
  });

  it("should not tell its password when it cannot be used", () => {
    const SMTP_URL = "mail://guestlist:secret@mail.example.com";
    expect(() => readEnvironment({ SMTP_URL })).toThrow(/^(?!.*secret)/);
  });
});
