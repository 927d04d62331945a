import { describe, expect, it } from "vitest";
import { startDemo } from "../../tests/support/demo.ts";
import { sessionCookie } from "./session-cookie.ts";

async function cookieAt(publicUrl: string | null) {
  const cookie = sessionCookie({ port: 3000, publicUrl: publicUrl ? new URL(publicUrl) : null });
  const { browser } = await startDemo({
    session: { ...cookie, secret: "secret", signInByName: true },
  });
  const zoe = browser();
  const header = (await zoe.signIn("zoe")).headers.get("Set-Cookie") ?? "";
  const { person } = await (await zoe.get("/session")).json();
  const gone = (await zoe.send("DELETE", "/session")).headers.get("Set-Cookie") ?? "";
  return { header, gone, who: person.id };
}

describe("given a demo behind TLS", () => {
  it("should keep who one is in a cookie of this host alone, which never travels without TLS", async () => {
    const { header, gone, who } = await cookieAt("https://guestlist.example.com");
    expect(header).toMatch(
      /^__Host-guestlist_demo_3000=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(gone).toMatch(/^__Host-guestlist_demo_3000=; Max-Age=0; Path=\/; HttpOnly; Secure; /);
    expect(who).toBe("zoe");
  });
});

describe("given a demo without TLS", () => {
  it.each([null, "http://guestlist.example.com"])("should work at %s too", async (url) => {
    const { header, gone, who } = await cookieAt(url);
    expect(header).toMatch(
      /^guestlist_demo_3000=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(gone).toMatch(/^guestlist_demo_3000=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(who).toBe("zoe");
  });
});
