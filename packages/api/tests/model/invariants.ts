import { acme } from "@guestlist/testing/people";
import { askedByChange, askedOf } from "./asked-of.ts";
import { changedEntries, changedPending } from "./changed-keys.ts";
import {
  mayActAsOwner,
  mayShare,
  ownersIn,
  permitsAtMost,
  permittedBy,
  permittedTo,
  permittedWith,
} from "./reading.ts";
import { stateOf } from "./state-of.ts";
import { offeredIn, type Step } from "./step.ts";

/** What holds after every step: each says what is wrong, or nothing. */
export const invariants: Readonly<Record<string, (step: Step) => string | null>> = {
  "an owner remains if there was one": ({ before, after }) =>
    ownersIn(before.room).length > 0 && ownersIn(after.room).length === 0 ? "none is left" : null,

  "nobody gains above their own role by their own request": (step) => {
    const { by, before, after } = step;
    if (by === null || mayActAsOwner(before.room, by)) return null;
    // Whoever invited gave the role; taking it gives no more than that.
    const given = offeredIn(step).map(({ role }) => permittedWith(before.room, by, role));
    const had = permittedTo(before.room, by);
    const has = permittedTo(after.room, by);
    return permitsAtMost(has, [had, ...given])
      ? null
      : `${by} had ${JSON.stringify(had)} and has ${JSON.stringify(has)}`;
  },

  "only who may act as an owner touches owners": ({ by, before, after }) => {
    if (by !== null && mayActAsOwner(before.room, by)) return null;
    const was = ownersIn(before.room);
    const is = ownersIn(after.room);
    return was.join() === is.join() ? null : `${was} became ${is}`;
  },

  "who may not share never changes anything but their own": (step) => {
    const { by, before, after } = step;
    if (mayShare(before.room, by)) return null;
    const offered = offeredIn(step);
    const own = new Set([
      `person ${by}`,
      `request ${by}`,
      ...offered.map(({ id }) => `invitation ${id}`),
    ]);
    const changed = [...changedEntries(before.room, after.room), ...changedPending(before, after)];
    const others = changed.filter((key) => !own.has(key));
    if (others.length > 0) return `${by} changed ${others}`;
    const is = stateOf(after.room).get(`person ${by}`) ?? null;
    const hasChanged = changed.includes(`person ${by}`);
    const isTaken = offered.some(({ role }) => role === is);
    return hasChanged && is !== null && !isTaken ? `${by} became ${is}` : null;
  },

  "only what was asked for is touched, and becomes what was asked": (step) => {
    const { before, after } = step;
    const asked = askedOf(step);
    const isAsked = (entry: string) => {
      if (entry === "default") return asked.has("general ");
      if (entry === `group ${acme.groupId}`) return asked.has(entry) || asked.has("general ");
      if (entry === "metadata owner") return [...asked.keys()].some((key) => /^person /.test(key));
      if (entry === "metadata guestlistEditorsCanShare") return asked.has("settings ");
      return asked.has(entry);
    };
    const strange = changedEntries(before.room, after.room).filter((entry) => !isAsked(entry));
    if (strange.length > 0) return `${strange} changed too`;
    const was = stateOf(before.room);
    const is = stateOf(after.room);
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const value = is.get(key) ?? null;
      if (value === (was.get(key) ?? null) || !asked.has(key)) continue;
      if (value !== asked.get(key)) return `${key} became ${value}`;
    }
    const pending = changedPending(before, after).filter((key) => !isAskedOfPending(step, key));
    return pending.length > 0 ? `${pending} changed too` : null;
  },

  "what is refused writes nothing": ({ answer, code, writes, before, after }) => {
    if (answer.status < 400 || code === "unknown_outcome") return null;
    const changed = [...changedEntries(before.room, after.room), ...changedPending(before, after)];
    if (changed.length > 0) return `${code}, and ${changed} changed`;
    const isDenied = answer.status < 500 && answer.status !== 422 && answer.status !== 429;
    return isDenied && writes.length > 0 ? `${code}, and it wrote` : null;
  },

  "what is done found what it expected": ({ request, before, isDone }) => {
    if (!isDone) return null;
    const { people, groups, settings } = request.change?.expect ?? {};
    const expected = askedByChange({
      ...(people && { people }),
      ...(groups && { groups }),
      ...(settings && { settings }),
    });
    const was = stateOf(before.room);
    const other = [...expected].find(([key, value]) => value !== (was.get(key) ?? null));
    return other ? `${other} was expected` : null;
  },

  "what is given is not asked for any more": ({ isDone, met, before, after }) => {
    if (!isDone || met.length > 0) return null;
    const left = [...after.requests.values()].filter(({ state, userId, role }) => {
      const asked = permittedBy(role);
      const isGiven =
        !permitsAtMost(asked, [permittedTo(before.room, userId)]) &&
        permitsAtMost(asked, [permittedTo(after.room, userId)]);
      return state === "pending" && isGiven;
    });
    return left.length > 0 ? `${left.map(({ userId }) => userId)} still ask` : null;
  },

  "what is there, and can be read, is not called unknown": ({
    code,
    met,
    faults,
    before,
    after,
  }) => {
    const isLost =
      code === "unknown_outcome" &&
      met.every((name) => name === "rooms.update") &&
      faults.every(({ call, does }) => call !== "rooms.update" || does === "all");
    const changed = isLost ? changedEntries(before.room, after.room) : [];
    return changed.length > 0 ? `${changed} changed` : null;
  },

  "nothing fails by itself": ({ answer, met, code }) =>
    met.length === 0 && (answer.status >= 500 || answer.status === 429) ? code : null,

  "reading changes nothing": ({ asked, request, before, after, writes }) => {
    const isReading = asked.do === "read" || asked.do === "preview";
    if (!isReading) return null;
    if (writes.length > 0) return `${request.path} wrote`;
    const changed = [...changedEntries(before.room, after.room), ...changedPending(before, after)];
    return changed.length > 0 ? `${changed} changed` : null;
  },
};

function isAskedOfPending(step: Step, key: string): boolean {
  const { by, asked, request, before, after } = step;
  const [kind = "", ...rest] = key.split(" ");
  const id = rest.join(" ");
  if (kind === "request") {
    const request = after.requests.get(id);
    if (!request) return false;
    if (asked.do === "ask") return id === by && request.state === "pending";
    if (Object.hasOwn(step.request.change?.requests ?? {}, id)) return true;
    // What was asked for and is given another way is answered by that.
    const wanted = permittedBy(request.role);
    const had = permitsAtMost(wanted, [permittedTo(before.room, id)]);
    const has = permitsAtMost(wanted, [permittedTo(after.room, id)]);
    return request.state === "answered" && !had && has;
  }
  const invitation = after.invitations.get(id);
  if (!invitation) return false;
  if (asked.do === "invite") {
    return asked.invitees.some(
      (invitee) => "email" in invitee && invitee.email.toLowerCase() === invitation.email,
    );
  }
  if (asked.do === "resend") return request.path.includes(id);
  if (invitation.state === "accepted") return offeredIn(step).some((offered) => offered.id === id);
  return Object.hasOwn(request.change?.invitations ?? {}, id);
}
