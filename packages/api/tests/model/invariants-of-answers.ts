import type { AccessChanged, InvitationAnswer, RoomAccess } from "@guestlist/client";
import { askedOf } from "./asked-of.ts";
import { mayShare, permitsAtMost, permittedBy, permittedTo, roleIn } from "./reading.ts";
import { stateOf } from "./state-of.ts";
import { offeredIn, type Step } from "./step.ts";
import type { Snapshot } from "./world.ts";

/** What is wrong with an answer of success: what it says is done must be there. */
export function wrongInAnswer(step: Step): string | null {
  if (!step.isDone) return null;
  const { by, asked, answer, after } = step;
  if (by === null) return null;
  switch (asked.do) {
    case "change":
    case "undo":
    case "change invitation":
    case "answer":
      return notDone(step) ?? wrongUndo(step, answer.body as AccessChanged);
    case "invite":
      return (
        notInvited(step, answer.body as InvitationAnswer) ??
        wrongUndo(step, answer.body as InvitationAnswer)
      );
    case "accept": {
      if (offeredIn(step).length === 0) return "it waited for nobody";
      const role = roleIn(after.room, by);
      return (answer.body as { role: string }).role === role ? null : `${by} is ${role}`;
    }
    case "ask": {
      const isPending = after.requests.get(by)?.state === "pending";
      if (answer.status === 202) return isPending ? null : "the request is not kept";
      const has = permittedTo(after.room, by);
      return permitsAtMost(permittedBy(asked.role), [has]) ? null : `${by} has not got it`;
    }
    case "resend":
    case "sign in":
    case "preview":
    case "read":
      return null;
    default:
      throw new TypeError(`There is no such thing to do: ${JSON.stringify(asked satisfies never)}`);
  }
}

function notDone(step: Step): string | null {
  const { request, after, met } = step;
  const is = stateOf(after.room);
  const { requests = {}, invitations = {} } = request.change ?? {};
  for (const [key, role] of askedOf(step)) {
    const id = key.replace(/^person /, "");
    const found = is.get(key) ?? null;
    // A request is approved too where its role is permitted some other way.
    const isPermitted =
      Object.hasOwn(requests, id) &&
      role !== null &&
      permitsAtMost(permittedBy(role), [permittedTo(after.room, id)]);
    if (found !== role && !isPermitted) return `${key} is ${found}, not ${role}`;
  }
  for (const [id, answer] of Object.entries(requests)) {
    const state = after.requests.get(id)?.state;
    // Where the store failed, what was granted in the room is approved all the same.
    const isGranted = answer !== null && answer !== "pending" && hasMetStore(met);
    if (state !== (answer === "pending" ? "pending" : "answered") && !isGranted) {
      return `the request of ${id} is ${state}`;
    }
  }
  for (const [id, role] of Object.entries(invitations)) {
    const found = after.invitations.get(id);
    const is = found?.state === "pending" ? found.role : null;
    if (is !== role) return `the invitation is ${is}, not ${role}`;
  }
  return null;
}

/** The way back names what was, for every key that it touches, and expects what is. */
function wrongUndo({ before, after }: Step, { undo }: AccessChanged): string | null {
  if (!undo) return null;
  const was = stateOf(before.room);
  const is = stateOf(after.room);
  const back = askedByUndo(undo);
  for (const [key, role] of back.asked) {
    const former = was.get(key) ?? null;
    if (role !== former) return `the way back makes ${key} ${role}, which was ${former}`;
  }
  for (const [key, role] of back.expected) {
    const now = is.get(key) ?? null;
    if (role !== now) return `the way back expects ${key} to be ${role}, which is ${now}`;
  }
  return null;
}

function askedByUndo({ people, groups, expect }: NonNullable<AccessChanged["undo"]>) {
  const keysOf = (one: object = {}, other: object = {}) =>
    new Map<string, unknown>([
      ...Object.entries(one).map(([id, role]): [string, unknown] => [`person ${id}`, role]),
      ...Object.entries(other).map(([id, role]): [string, unknown] => [`group ${id}`, role]),
    ]);
  return { asked: keysOf(people, groups), expected: keysOf(expect?.people, expect?.groups) };
}

function notInvited({ asked, after, before }: Step, { results }: InvitationAnswer): string | null {
  const role = asked.do === "invite" ? asked.role : "";
  const is = stateOf(after.room);
  for (const { invitee, status } of results) {
    const name = JSON.stringify(invitee);
    if ("email" in invitee) {
      const address = invitee.email.toLowerCase();
      const waits = [...after.invitations.values()].some(
        (one) => one.state === "pending" && one.email === address && reaches(one.role, role),
      );
      if (status === "invited" && !waits) return `${name} is not invited`;
      continue;
    }
    const [key, id] =
      "userId" in invitee
        ? [`person ${invitee.userId}`, invitee.userId]
        : [`group ${invitee.groupId}`, null];
    const now = is.get(key) ?? null;
    if (status === "granted" && now !== role) return `${name} is ${now}`;
    const isChanged = now !== (stateOf(before.room).get(key) ?? null);
    const isNamedTwice = results.some((other) => other.status === "granted");
    if (status !== "granted" && isChanged && !isNamedTwice) return `${name} changed`;
    const has = id === null ? role : (roleIn(after.room, id) ?? "");
    const isAlready = has === "custom" || reaches(has, role);
    if (status === "already" && !isAlready) return `${name} is ${now}`;
  }
  return null;
}

const roleSet = ["viewer", "commenter", "editor", "owner"];

function reaches(has: string, role: string): boolean {
  return roleSet.indexOf(has) >= roleSet.indexOf(role);
}

function hasMetStore(met: readonly string[]): boolean {
  return met.some((name) => name.endsWith(".save"));
}

/** What is wrong with a list that was read without any fault. */
export function wrongInList(
  by: string,
  { status, body }: { status: number; body: unknown },
  { room, invitations, requests }: Snapshot,
): string | null {
  const own = roleIn(room, by);
  if (own === null) return status === 403 ? null : `${by} was answered ${status}`;
  if (status !== 200) return `${by}, who is ${own}, was answered ${status}`;
  const access = body as RoomAccess;
  if (access.me.role !== own) return `${by} is ${own}, not ${access.me.role}`;
  if (access.me.can.share !== mayShare(room, by)) return `${by} may share: ${mayShare(room, by)}`;
  const listed = new Map<string, string>([
    ...access.people.map(({ user, role }) => [`person ${user.id}`, role] as const),
    ...access.groups.map(({ group, role }) => [`group ${group.id}`, role] as const),
    [
      "general ",
      access.general.audience === "restricted"
        ? "restricted"
        : `${access.general.audience}:${access.general.role}`,
    ],
    ["settings ", access.settings.editorsCanShare ? "yes" : "no"],
  ]);
  const said = JSON.stringify([...listed].sort());
  const there = JSON.stringify([...stateOf(room)].sort());
  if (said !== there) return `the list says ${said}, the room ${there}`;
  for (const { user, effective } of access.people) {
    const role = roleIn(room, user.id);
    if (effective.role !== role) return `${user.id} is ${role}, not ${effective.role}`;
  }
  const isShown = mayShare(room, by);
  const waiting = [...invitations.values()].flatMap(({ state, id }) =>
    state === "pending" && isShown ? id : [],
  );
  const asking = [...requests.values()].flatMap(({ state, userId, role }) =>
    state === "pending" && isShown && !permitsAtMost(permittedBy(role), [permittedTo(room, userId)])
      ? userId
      : [],
  );
  const saidWaiting = (access.invitations ?? []).map(({ id }) => id);
  const saidAsking = (access.requests ?? []).map(({ user }) => user.id);
  if (saidWaiting.sort().join() !== waiting.sort().join()) return `${waiting} wait, ${saidWaiting}`;
  return saidAsking.sort().join() === asking.sort().join() ? null : `${asking} ask, ${saidAsking}`;
}
