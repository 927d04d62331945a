import type { Mail } from "@guestlist/api";
import { describe, expect, it } from "vitest";
import { composeMail } from "./compose-mail.ts";

const baseUrl = "https://demo.example.com";

function invitation(overrides: Partial<Omit<Mail, "kind">> = {}): Mail {
  return {
    kind: "invitation",
    to: "lea@x.io",
    room: { id: "launch-plan", name: "Launch plan" },
    role: "editor",
    from: { id: "zoe", name: "Zoe Martin" },
    message: null,
    token: "abc_DEF-123",
    expiresAt: new Date("2026-03-14T15:00:00Z"),
    ...overrides,
  };
}

describe("given an invitation", () => {
  it("should say who invites to what, until when, and keep the token in the fragment", () => {
    const { to, subject, text, link } = composeMail(
      invitation({ message: "Hi Lea,\nsee you!" }),
      baseUrl,
    );
    expect(to).toBe("lea@x.io");
    expect(subject).toBe("Zoe Martin invited you to edit “Launch plan”");
    expect(link.href).toBe("https://demo.example.com/invitation#abc_DEF-123");
    expect(text).toBe(
      [
        "Zoe Martin invited you to edit “Launch plan”.",
        "",
        "> Hi Lea,",
        "> see you!",
        "",
        "Accept the invitation:",
        "https://demo.example.com/invitation#abc_DEF-123",
        "",
        "The link works once, for lea@x.io alone, until 14 March 2026. If you do not know Zoe Martin, you can ignore this message.",
        "",
      ].join("\n"),
    );
  });

  it.each(["\r\n", "\n", "\r", "\u2028", "\u0085", "\u000b", "\0"])(
    "should keep the subject on one line when a name holds %j",
    (separator) => {
      const hostile = `Zoe${separator}Bcc: everyone@x.io`;
      const mail = invitation({
        from: { id: "zoe", name: hostile },
        room: { id: "x", name: hostile },
      });
      const { subject, text } = composeMail(mail, baseUrl);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(subject).toBe("Zoe Bcc: everyone@x.io invited you to edit “Zoe Bcc: everyone@x.io”");
      expect(text).not.toMatch(/^Bcc:/m);
    },
  );

  it("should not let a name turn the words around it", () => {
    const { subject } = composeMail(
      invitation({ from: { id: "zoe", name: "\u202eZoe\u2066 \u200b" } }),
      baseUrl,
    );
    expect(subject).toBe("Zoe invited you to edit “Launch plan”");
  });

  it("should cut what is too long, never within a character", () => {
    const { subject } = composeMail(
      invitation({ room: { id: "x", name: "🎉".repeat(500) } }),
      baseUrl,
    );
    expect(subject).toBe(`Zoe Martin invited you to edit “${"🎉".repeat(99)}…”`);
  });

  it("should show what people wrote as text in the page", () => {
    const hostile = "<img src=x onerror=\"alert(1)\"> & '<a href=//evil>'";
    const { html } = composeMail(
      invitation({ message: hostile, room: { id: "x", name: hostile } }),
      baseUrl,
    );
    expect(html).not.toMatch(/<img|<a href=\/\//);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;");
  });

  it("should quote every line of a message, however its lines end", () => {
    const message = "one\r\ntwo\u2028Accept the invitation:\rhttps://evil.example\u0000";
    const { text } = composeMail(invitation({ message }), baseUrl);
    expect(text).toContain("> one\n> two\n> Accept the invitation:\n> https://evil.example\n\n");
  });
});

describe("given access that was granted", () => {
  it("should lead to the document, whatever its id", () => {
    const mail: Mail = {
      kind: "granted",
      to: "kim@acme.io",
      room: { id: "a/b?c#d", name: null },
      role: "commenter",
      from: { id: "zoe", name: "Zoe Martin" },
      message: null,
    };
    const { subject, text, link } = composeMail(mail, baseUrl);
    expect(subject).toBe("Zoe Martin shared “a/b?c#d” with you");
    expect(text).toContain("you can comment on it.");
    expect(link.href).toBe("https://demo.example.com/documents/a%2Fb%3Fc%23d");
  });
});

describe("given a request", () => {
  it("should tell an owner who asks for what", () => {
    const mail: Mail = {
      kind: "request",
      to: "olivier@acme.io",
      room: { id: "launch-plan", name: "Launch plan" },
      role: "viewer",
      from: { id: "ana", name: "Ana Ruiz" },
      message: "For the launch",
    };
    const { subject, text, link } = composeMail(mail, baseUrl);
    expect(subject).toBe("Ana Ruiz asks to view “Launch plan”");
    expect(text).toContain("> For the launch");
    expect(link.href).toBe("https://demo.example.com/documents/launch-plan");
  });
});
