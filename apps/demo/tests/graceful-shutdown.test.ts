import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openBrowser } from "./support/browser.ts";
import type { Message } from "./support/slow-demo.ts";

describe("given a demo that is told to end while it works", () => {
  it("should answer first, send its mail, then close what it used, and take nobody new", async () => {
    const program = fork(join(import.meta.dirname, "support/slow-demo.ts"), {
      execArgv: ["--conditions=@guestlist/source"],
    });
    onTestFinished(() => void program.kill("SIGKILL"));
    const exited = Promise.all([once(program, "exit"), once(program, "disconnect")]);
    const told: string[] = [];
    program.on("message", (message) => told.push(String(message)));
    const hear = async (message: RegExp) => {
      while (!message.test(told.at(-1) ?? "")) await once(program, "message");
    };
    await hear(/^port/);
    const url = `http://127.0.0.1:${told[0]?.slice("port ".length)}`;
    const olivier = openBrowser(url, fetch);
    await olivier.signIn("olivier");
    const answer = olivier.send("POST", "/share/rooms/launch-plan/invitations", {
      body: { invitees: [{ email: "lea@x.io" }], role: "viewer" },
    });
    await hear(/asked/);

    program.kill("SIGTERM");
    await hear(/ending/);
    await vi.waitFor(() => expect(fetch(`${url}/api/health`)).rejects.toThrow("fetch failed"));
    program.send("release");
    const answered = await answer;
    expect(answered.ok).toBe(true);
    expect(answered.headers.get("Connection")).toBe("close");
    expect(await exited).toEqual([[0, null], []]);
    const order: Message[] = ["asked", "ending", "mail sent", "services closed"];
    expect(told.slice(1)).toEqual(order);
  });
});
