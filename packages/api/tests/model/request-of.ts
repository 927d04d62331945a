import type { Change } from "@guestlist/client";
import { people } from "@guestlist/testing/people";
import type { Request } from "../support/share-fixture.ts";
import type { Action, Asked, Reading } from "./action.ts";
import { stateOf } from "./state-of.ts";
import { roomId, type Snapshot } from "./world.ts";

/** What has come about so far, for what refers to it. */
export interface History {
  now: Snapshot;
  /** Of invitations, with who they are for. */
  tokens: readonly { token: string; email: string }[];
  /** With who may send them. */
  undos: readonly { undo: Change; by: string | null }[];
}

/** A request, who makes it, and the change it asks for. */
export interface ModelRequest extends Request {
  by: string | null;
  change?: Change;
}

/** The request of an action; `null` where it refers to something that has not come about. */
export function requestOf({ by, asked }: Action, history: History): ModelRequest | null {
  const room = `/rooms/${roomId}`;
  const patch = (change: Change): ModelRequest => ({
    by,
    method: "PATCH",
    path: `${room}/access`,
    json: change,
    change,
  });
  const post = (path: string, json: unknown = {}): ModelRequest => ({
    by,
    method: "POST",
    path,
    json,
  });
  switch (asked.do) {
    case "change":
      return patch(withExpectation(asked, history.now));
    case "change invitation": {
      const id = nthOf([...history.now.invitations.keys()], asked.nth);
      return id === null
        ? null
        : patch({ ...asked.also, invitations: Object.fromEntries([[id, asked.role]]) });
    }
    case "answer": {
      const userId = nthOf([...history.now.requests.keys()], asked.nth);
      return userId === null
        ? null
        : patch({ ...asked.also, requests: Object.fromEntries([[userId, asked.role]]) });
    }
    case "undo": {
      const found = nthOf(history.undos.toReversed(), asked.nth);
      return found && { ...patch(found.undo), by: asked.byOther ? by : found.by };
    }
    case "invite": {
      const { invitees, role } = asked;
      return post(`${room}/invitations`, { invitees, role });
    }
    case "resend": {
      const id = nthOf([...history.now.invitations.keys()], asked.nth);
      return id === null ? null : post(`${room}/invitations/${id}/resend`);
    }
    case "accept": {
      const found = nthOf(history.tokens.toReversed(), asked.nth);
      if (found === null) return null;
      const invitee = people.find(({ email }) => email === found.email)?.id ?? null;
      const { token } = found;
      return { ...post("/invitations/accept", { token }), by: asked.byOther ? by : invitee };
    }
    case "sign in":
      return post("/auth");
    case "ask":
      return post(`${room}/requests`, { role: asked.role });
    case "preview":
      return post(`${room}/access/preview`, { change: asked.change });
    case "read":
      return { by, path: pathOf(asked.what, by) };
    default:
      throw new TypeError(`There is no such thing to do: ${JSON.stringify(asked satisfies never)}`);
  }
}

function withExpectation(
  { change, expect }: Extract<Asked, { do: "change" }>,
  { room }: Snapshot,
): Change {
  if (expect === "nothing" || !change.people) return change;
  const state = stateOf(room);
  const seen = Object.keys(change.people).map((id) => [
    id,
    expect === "owners only" ? "owner" : (state.get(`person ${id}`) ?? null),
  ]);
  return { ...change, expect: { people: Object.fromEntries(seen) } };
}

function pathOf(what: Reading, by: string | null): string {
  const room = `/rooms/${roomId}`;
  switch (what) {
    case "access":
      return `${room}/access`;
    case "why":
      return `${room}/people/${by ?? "zoe"}/access`;
    case "candidates":
      return `${room}/candidates?q=ma`;
    case "recent":
      return `${room}/candidates`;
    case "members":
      return `${room}/groups/engineering/members`;
    case "mentions":
      return `${room}/mentions?q=zo`;
    case "activity":
      return `${room}/activity`;
    case "people":
      return "/users?id=zoe&id=nobody";
    case "groups":
      return "/groups?id=design&id=nobody";
    default:
      throw new TypeError(`There is nothing like that to read: ${what satisfies never}`);
  }
}

function nthOf<T>(found: readonly T[], nth: number): T | null {
  return found[nth % found.length] ?? null;
}
