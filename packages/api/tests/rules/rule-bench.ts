import type { RoomAccess } from "@guestlist/client";
import { acme } from "@guestlist/testing/people";
import { forgetRoom } from "../../src/index.ts";
import { createMemoryStore } from "../../src/memory.ts";
import type { Answer } from "../support/answer.ts";
import { shareFixture } from "../support/share-fixture.ts";
import type { RuleCaller } from "./rule-callers.ts";
import type { RuleRoles } from "./rule-roles.ts";
import { fillRuleStore, ruleDirectory, ruleRoom } from "./rule-room.ts";
import type { RuleRow } from "./rule-rows.ts";

export interface RuleBench {
  /** Makes the request of a row in the room as the row finds it. */
  send(row: Pick<RuleRow, "room" | "method" | "path" | "body">): Promise<Tried>;
  /** What the dialog shows in that room; `null` where it is not shown. */
  read(room: RuleRow["room"]): Promise<RoomAccess | null>;
  /** Whether the search for people and groups to invite finds an id. */
  isCandidate(room: RuleRow["room"], id: string): Promise<boolean>;
}

export interface Tried {
  answer: Answer;
  /** The calls of the ports that change or tell something. */
  writes: string[];
  isRoomUnchanged: boolean;
}

/** The whole API as one caller finds it. */
export function ruleBench(caller: RuleCaller, roles: RuleRoles): RuleBench {
  const { signedIn = true, guests = false } = caller;
  const store = caller.store === false ? undefined : createMemoryStore();
  const directory = ruleDirectory(caller);
  const fixture = shareFixture({
    guests,
    roles: roles.roles(caller),
    directory: () => directory,
    organization: () => acme,
    authenticate: () => {
      if (!signedIn) return null;
      const email = caller.foreign ? "me@other.io" : "me@acme.io";
      return { userId: "me", email, emailVerified: true };
    },
    ...(store && { store }),
  });
  const { rooms, calls, counted, send } = fixture;

  let isStoreAsFound = false;
  const reset = async (section: RuleRow["room"]) => {
    rooms.put(ruleRoom(caller, section));
    if (!store || isStoreAsFound) return;
    for (const roomId of ["plan", "other-room", "expired-room"]) await forgetRoom(store, roomId);
    await fillRuleStore(store, caller, roles);
    isStoreAsFound = true;
  };
  return {
    async send({ room, method, path, body }) {
      await reset(room);
      counted();
      const before = JSON.stringify(rooms.all.get("plan"));
      const json = body === undefined ? {} : { json: body };
      const answer = await send(null, { method, path, ...json });
      const writes = calls.flatMap(({ name }) => (isWrite(name) ? [name] : []));
      isStoreAsFound = !writes.some((name) => !name.startsWith("rooms."));
      return {
        answer,
        writes,
        isRoomUnchanged: JSON.stringify(rooms.all.get("plan")) === before,
      };
    },
    read: once(async (room) => {
      await reset(room);
      const { status, body } = await fixture.read(null, "plan");
      return status === 200 ? (body as RoomAccess) : null;
    }),
    isCandidate: once(async (room, id) => {
      await reset(room);
      const { body } = await send(null, { path: `/rooms/plan/candidates?q=${id}` });
      return JSON.stringify(body).includes(`"id":"${id}"`);
    }),
  };
}

/** Asks once for each question: the answer is the same every time. */
function once<Asked extends unknown[], Answered>(ask: (...asked: Asked) => Promise<Answered>) {
  const answers = new Map<string, Promise<Answered>>();
  return (...asked: Asked): Promise<Answered> => {
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? ask(...asked);
    answers.set(key, answer);
    return answer;
  };
}

function isWrite(name: string): boolean {
  return (
    name === "rooms.update" || name === "rooms.announce" || /\.(save|record|forget)$/.test(name)
  );
}
