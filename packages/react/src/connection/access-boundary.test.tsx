import { createMemoryStore } from "@guestlist/api/memory";
import type { Change } from "@guestlist/client";
import { useSelf, useStatus } from "@liveblocks/react";
import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ExoticComponent, Fragment, type ReactNode, StrictMode, useEffect } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { scopes, users } from "../../tests/support/rooms/seed.ts";
import {
  InLiveRoom,
  type LivePerson,
  type LiveShare,
  startLiveShare,
} from "../../tests/support/share/live-share.tsx";
import { useChangeAccess } from "../hooks/use-change-access.ts";
import { AccessBoundary, type AccessBoundaryProps } from "./access-boundary.tsx";

let share: LiveShare;
beforeAll(async () => {
  share = await startLiveShare({ store: createMemoryStore() });
}, 30_000);
afterAll(() => share.stop());
afterEach(() => share.setDown(false));

const soon = { timeout: 5_000 };
/** The first poll of who is kept out comes after three seconds. */
const afterPoll = { timeout: 8_000 };

/** What became of a page's connection to its room. */
interface Connection {
  status: string;
  /** Every one it had. */
  ids: Set<number>;
}

function Probe({ connection }: { connection: Connection }) {
  const status = useStatus();
  const id = useSelf((self) => self.connectionId);
  useEffect(() => {
    connection.status = status;
    if (id !== null) connection.ids.add(id);
  }, [connection, status, id]);
  return null;
}

function Content() {
  const self = useSelf();
  return (
    <main>
      <h1>Board</h1>
      <p>{self ? (self.canWrite ? "May write" : "May read") : "Connecting"}</p>
      <input aria-label="Draft" />
    </main>
  );
}

interface Page {
  person: LivePerson;
  connection: Connection;
  requestsForAccess(): number;
  requestsForTokens(): number;
  unmount(): void;
  showRoom(roomId: string): void;
}

interface OpenOptions {
  person?: LivePerson;
  Mode?: ExoticComponent<{ children?: ReactNode }>;
}

/** Someone's page with the room in it. */
function open(
  userId: string | null,
  roomId: string,
  slots: Omit<AccessBoundaryProps, "roomId" | "children"> = {},
  { person = share.person(userId), Mode = StrictMode }: OpenOptions = {},
): Page {
  const connection: Connection = { status: "initial", ids: new Set() };
  const page = (id: string) => (
    <Mode>
      <InLiveRoom share={share} person={person} roomId={id}>
        <AccessBoundary roomId={id} fallback={<p>Opening</p>} {...slots}>
          <Content />
        </AccessBoundary>
        <Probe connection={connection} />
      </InLiveRoom>
    </Mode>
  );
  const { unmount, rerender } = render(page(roomId));
  return {
    person,
    connection,
    requestsForAccess: () =>
      person.requests.filter((request) => /^GET .*\/access$/.test(request)).length,
    requestsForTokens: () => person.requests.filter((request) => request === "POST /auth").length,
    unmount,
    showRoom: (id) => rerender(page(id)),
  };
}

/** Olivier, who owns the room and has it open elsewhere: others hear of what he changes. */
async function openOwner(roomId: string): Promise<(change: Change) => Promise<void>> {
  const owner = share.person("olivier");
  const { result } = renderHook(() => ({ self: useSelf(), ...useChangeAccess(roomId) }), {
    wrapper: ({ children }) => (
      <InLiveRoom share={share} person={owner} roomId={roomId}>
        {children}
      </InLiveRoom>
    ),
  });
  await waitFor(() => expect(result.current.self).not.toBeNull(), soon);
  return (change) =>
    act(async () => {
      expect(await result.current.mutateAsync(change)).toMatchObject({ status: "saved" });
    });
}

function comeBack() {
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
    window.dispatchEvent(new Event("visibilitychange"));
  });
}

describe("given an editor who has the room open", () => {
  describe("when they are made a viewer", () => {
    it("should connect once more, keep what is on the page, and say so", async () => {
      const roomId = await share.createRoom({});
      const change = await openOwner(roomId);
      const { connection } = open("zoe", roomId);
      await screen.findByText("May write", undefined, soon);
      const draft = screen.getByRole("textbox", { name: "Draft" });
      await userEvent.type(draft, "typed");
      await change({ people: { zoe: "viewer" } });
      await screen.findByText("May read", undefined, soon);
      expect(screen.getByRole("textbox", { name: "Draft" })).toBe(draft);
      expect(draft).toHaveValue("typed");
      expect(draft).toHaveFocus();
      expect(connection.ids.size).toBe(2);
      expect(screen.getByRole("status")).toHaveTextContent(
        "Your access has changed: you can now view.",
      );
    });
  });

  describe("when their access is taken, and given back", () => {
    it("should show the request form in place of the room, then the room", async () => {
      const roomId = await share.createRoom({});
      const change = await openOwner(roomId);
      const { connection, requestsForTokens } = open("zoe", roomId);
      await screen.findByText("May write", undefined, soon);
      const tokens = requestsForTokens();
      screen.getByRole("textbox", { name: "Draft" }).focus();
      await change({ people: { zoe: null } });
      const heading = await screen.findByRole("heading", { name: "You need access" }, soon);
      expect(screen.queryByText("Board")).toBeNull();
      await waitFor(() => expect(heading).toHaveFocus());
      expect(screen.getByText("You no longer have access to this document.")).toHaveAttribute(
        "role",
        "status",
      );
      await waitFor(() => expect(connection.status).toBe("disconnected"), soon);
      await change({ people: { zoe: "viewer" } });
      await screen.findByText("May read", undefined, afterPoll);
      expect(screen.getByText("You now have access to this document.")).toHaveFocus();
      expect(connection.ids.size).toBe(2);
      // Access is the room's, not the token's: it was enough to connect again.
      expect(requestsForTokens()).toBe(tokens);
    });

    it("should ask at once when the page is looked at again", async () => {
      const roomId = await share.createRoom({});
      const change = await openOwner(roomId);
      const { requestsForAccess, connection } = open("zoe", roomId);
      await screen.findByText("May write", undefined, soon);
      await change({ people: { zoe: null } });
      await screen.findByRole("heading", { name: "You need access" }, soon);
      await waitFor(() => expect(connection.status).toBe("disconnected"), soon);
      await change({ people: { zoe: "viewer" } });
      const before = requestsForAccess();
      comeBack();
      await waitFor(() => expect(requestsForAccess()).toBe(before + 1), { timeout: 1_000 });
      await screen.findByText("May read", undefined, soon);
    });
  });

  describe("when the server cannot be reached any more", () => {
    it("should keep the room", async () => {
      const roomId = await share.createRoom({});
      const { requestsForAccess } = open("zoe", roomId);
      await screen.findByText("May write", undefined, soon);
      share.setDown(true);
      const before = requestsForAccess();
      comeBack();
      await waitFor(() => expect(requestsForAccess()).toBe(before + 3), soon);
      expect(screen.getByText("May write")).toBeInTheDocument();
    });
  });

  describe("when the page is left", () => {
    it("should ask and listen no more", async () => {
      const roomId = await share.createRoom({});
      const change = await openOwner(roomId);
      const { person, unmount } = open("zoe", roomId);
      await screen.findByText("May write", undefined, soon);
      unmount();
      const before = person.requests.length;
      await change({ people: { zoe: "viewer" } });
      comeBack();
      expect(person.requests.length).toBe(before);
    });
  });

  describe("when another room is shown in its place", () => {
    it("should show that one, at what one may do there", async () => {
      const [first, second] = await Promise.all([
        share.createRoom({}),
        share.createRoom({ usersAccesses: { olivier: scopes.editor, zoe: scopes.viewer } }),
      ]);
      const page = open("zoe", first);
      await screen.findByText("May write", undefined, soon);
      page.showRoom(second);
      await screen.findByText("May read", undefined, soon);
      const change = await openOwner(second);
      await change({ people: { zoe: "editor" } });
      await screen.findByText("May write", undefined, soon);
    });
  });
});

describe("given someone with custom access", () => {
  it("should connect once more when it is replaced by a role", async () => {
    const custom = ["room:read", "storage:write"];
    const roomId = await share.createRoom({
      usersAccesses: { olivier: scopes.editor, zoe: custom },
    });
    const change = await openOwner(roomId);
    const { connection } = open("zoe", roomId);
    await screen.findByText("May write", undefined, soon);
    await change({ people: { zoe: "viewer" } });
    await screen.findByText("May read", undefined, soon);
    expect(connection.ids.size).toBe(2);
  });
});

describe("given someone who is let in while they connect", () => {
  it("should show the room, although the first answer was no", async () => {
    const roomId = await share.createRoom({});
    const { client: owner } = share.person("olivier");
    // As getting a token claims an invitation.
    const person = share.person("marc", {
      beforeToken: async () => {
        await vi.waitFor(() => expect(document.body).toHaveTextContent("You need access"), soon);
        await owner.changeAccess(roomId, { people: { marc: "editor" } });
      },
    });
    const { connection } = open("marc", roomId, {}, { person });
    await screen.findByText("May write", undefined, { timeout: 2_500 });
    expect(connection.ids.size).toBe(1);
  });
});

describe("given someone who is in through a group", () => {
  const byGroup = {
    usersAccesses: { olivier: scopes.editor },
    groupsAccesses: { design: scopes.editor },
  };
  const groupsOf = (userId: string) => users.find(({ id }) => id === userId)?.groupIds ?? [];

  it("should be let in with a new token when they join it", async () => {
    const roomId = await share.createRoom(byGroup);
    // In the strict mode a first token is dropped with the first mount.
    const page = open("marc", roomId, {}, { Mode: Fragment });
    await screen.findByRole("heading", { name: "You need access" }, soon);
    await waitFor(() => expect(page.connection.status).toBe("disconnected"), soon);
    const before = page.requestsForTokens();
    share.setGroups("marc", ["design", "everyone"]);
    comeBack();
    await screen.findByText("May write", undefined, afterPoll);
    expect(page.requestsForTokens()).toBe(before + 1);
    share.setGroups("marc", groupsOf("marc"));
  });

  it("should be out when they leave it, although their token still names it", async () => {
    const roomId = await share.createRoom(byGroup);
    const { connection, requestsForTokens } = open("kim", roomId);
    await screen.findByText("May write", undefined, soon);
    const before = requestsForTokens();
    share.setGroups("kim", ["everyone"]);
    comeBack();
    await screen.findByRole("heading", { name: "You need access" }, soon);
    await waitFor(() => expect(requestsForTokens()).toBe(before + 1), soon);
    share.setGroups("kim", groupsOf("kim"));
    comeBack();
    await screen.findByText("May write", undefined, afterPoll);
    expect(connection.ids.size).toBeLessThanOrEqual(3);
  });
});

describe("given someone who may not open the room", () => {
  it("should show the same for a room that does not exist", async () => {
    const roomId = await share.createRoom({});
    const texts: (string | null)[] = [];
    for (const id of [roomId, "no-such-room"]) {
      const { unmount } = open("marc", id);
      const heading = await screen.findByRole("heading", { name: "You need access" }, soon);
      await screen.findByRole("button", { name: "Request access" }, soon);
      // Nothing was lost, so nobody is told, and whoever reads goes on where they are.
      expect(heading).not.toHaveFocus();
      texts.push(document.body.textContent);
      unmount();
    }
    expect(texts[1]).toBe(texts[0]);
  });

  it("should show what the app has for it", async () => {
    const roomId = await share.createRoom({});
    open("marc", roomId, { requestAccess: <h1>Not for you</h1> });
    await screen.findByRole("heading", { name: "Not for you" }, soon);
    expect(screen.queryByText("You need access")).toBeNull();
  });

  it("should ask a guest to sign in, and let them in when the room is opened", async () => {
    const roomId = await share.createRoom({});
    const change = await openOwner(roomId);
    open(null, roomId);
    await screen.findByRole("heading", { name: "You are not signed in" }, soon);
    await change({ general: { audience: "anyone", role: "viewer" } });
    await screen.findByText("May read", undefined, afterPoll);
  });

  it("should show the app's own way to sign in", async () => {
    const roomId = await share.createRoom({});
    open(null, roomId, { signedOut: <a href="/sign-in">Sign in</a> });
    expect(await screen.findByRole("link", { name: "Sign in" }, soon)).toBeInTheDocument();
  });
});

describe("given a server that cannot be reached", () => {
  it("should say so and offer to try again", async () => {
    const roomId = await share.createRoom({});
    share.setDown(true);
    open("zoe", roomId);
    const heading = await screen.findByRole(
      "heading",
      { name: "This document cannot be opened right now" },
      soon,
    );
    expect(heading).toBeInTheDocument();
    share.setDown(false);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("May write", undefined, soon);
  });
});

describe("given no browser", () => {
  it("should show the fallback and ask nothing", async () => {
    const person = share.person("zoe");
    const html = renderToString(
      <InLiveRoom share={share} person={person} roomId="room-0">
        <AccessBoundary roomId="room-0" fallback={<p>Opening</p>}>
          <h1>Board</h1>
        </AccessBoundary>
      </InLiveRoom>,
    );
    expect(html).toContain("Opening");
    expect(html).not.toContain("Board");
    expect(person.requests).toEqual([]);
  });
});
