import type { AccessChanged, Change, RoomAccess } from "@guestlist/client";
import type { Plan } from "./any-plan.ts";
import { invariants } from "./invariants.ts";
import { wrongInAnswer, wrongInList } from "./invariants-of-answers.ts";
import { wrongInActivity } from "./replay.ts";
import { requestOf } from "./request-of.ts";
import type { Step } from "./step.ts";
import type { World } from "./world.ts";

/** How often something came about, so that a plan that tests nothing is noticed. */
export interface Tally {
  /** By what was asked for. */
  done: Map<string, number>;
  /** By why. */
  refused: Map<string, number>;
}

/**
 * Does what a plan says, one thing after the other, and looks after each whether everything that
 * must hold still does.
 * @throws {Error} which says what does not
 */
export async function play(
  world: World,
  { room, actions, readers }: Plan,
  tally: Tally,
): Promise<void> {
  await world.begin(room);
  const undos: { undo: Change; by: string | null }[] = [];
  let told = 0;
  for (const [index, action] of actions.entries()) {
    const before = await world.snapshot();
    const request = requestOf(action, { now: before, tokens: world.sent, undos });
    if (!request) continue;
    const { by } = request;
    const sent = await world.send(by, request, action.faults);
    const { status, body } = sent.answer;
    const step: Step = {
      ...sent,
      asked: action.asked,
      faults: action.faults,
      by,
      request,
      before,
      after: await world.snapshot(),
      isDone: status < 400,
      code: status < 400 ? null : (body as { code: string }).code,
    };
    if (step.code === null) count(tally.done, step.asked.do);
    else count(tally.refused, step.code);
    const activity = await world.activity();
    const entries = activity.slice(told);
    told = activity.length;

    const fail = (what: string) => {
      const asked = `${by} ${request.method ?? "GET"} ${request.path}`;
      const wanted = JSON.stringify(request.json ?? null);
      throw new Error(`After step ${index} (${asked} ${wanted}: ${step.code ?? status}): ${what}`);
    };
    for (const [name, wrong] of Object.entries(invariants)) {
      const found = wrong(step);
      if (found !== null) fail(`${name}: ${found}`);
    }
    const found = wrongInAnswer(step) ?? wrongInActivity(step, entries);
    if (found !== null) fail(found);
    if (step.isDone && (request.change || step.asked.do === "invite")) {
      const { undo, access } = body as AccessChanged;
      if (undo) undos.push({ undo, by });
      const wrong = await wrongOnCleanRead(world, step, access);
      if (wrong !== null) fail(wrong);
    }
  }
  const now = await world.snapshot();
  for (const by of readers) {
    const wrong = wrongInList(by, await world.read(by), now);
    if (wrong !== null) throw new Error(`In the end: ${wrong}`);
  }
}

/** What was answered is what anybody who reads anew is answered. */
async function wrongOnCleanRead(
  world: World,
  { by, after, met }: Step,
  access: AccessChanged["access"],
): Promise<string | null> {
  if (by === null) return "a guest changed something";
  const answer = await world.read(by);
  const wrong = wrongInList(by, answer, after);
  if (wrong !== null) return wrong;
  if (access === null) return answer.status === 403 ? null : "the answer says no access";
  // Without names, or what waits, an answer says less than the list.
  const isWhole = met.every((name) => name.startsWith("rooms."));
  if (!isWhole)
    return wrongInList(by, { status: 200, body: { ...access, ...unsaid(answer.body) } }, after);
  return comparable(access) === comparable(answer.body)
    ? null
    : `the answer was ${JSON.stringify(access)}, the list ${JSON.stringify(answer.body)}`;
}

/**
 * A list as it is compared: who sent an invitation that was brought back is looked up with the next
 * list, and those of one moment may change places.
 */
function comparable(access: unknown): string {
  const { invitations, ...others } = access as RoomAccess;
  const sorted = invitations
    ?.map((invitation) => ({ ...invitation, invitedBy: null }))
    .sort((a, b) => (`${a.invitedAt} ${a.id}` < `${b.invitedAt} ${b.id}` ? -1 : 1));
  return JSON.stringify({ ...others, invitations: sorted });
}

function unsaid(list: unknown): object {
  const { invitations, requests } = list as { invitations?: unknown; requests?: unknown };
  return { invitations, requests };
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
