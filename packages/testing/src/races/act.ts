import type { Change, ShareClient } from "@guestlist/client";
import { ShareError } from "@guestlist/client";
import { invited } from "./keep-pending.ts";
import type { Action, Actor } from "./race-plan.ts";

/** What an answer of success says of one key, as activity names keys and values. */
export interface Effect {
  key: string;
  value: string | null;
  /** Whether having more already is an answer of success too. */
  atLeast: boolean;
}

export interface Outcome {
  action: Action;
  /** `null` when it was done, otherwise why not. */
  refusal: string | null;
  effects: readonly Effect[];
}

/** Does all of it, one after the other; a refusal does not keep from the next. */
export async function act(
  client: ShareClient,
  roomId: string,
  { actions }: Actor,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let undo: Change | null = null;
  for (const action of actions) {
    try {
      const done = await perform(client, roomId, action, undo);
      undo = done.undo;
      outcomes.push({ action, refusal: null, effects: done.effects });
    } catch (error) {
      if (!(error instanceof ShareError)) throw error;
      outcomes.push({ action, refusal: error.code, effects: [] });
    }
  }
  return outcomes;
}

interface Done {
  effects: Effect[];
  undo: Change | null;
}

async function perform(
  client: ShareClient,
  roomId: string,
  action: Action,
  undo: Change | null,
): Promise<Done> {
  const change = async (asked: Change): Promise<Done> => {
    const answer = await client.changeAccess(roomId, asked);
    return { effects: effectsOf(asked), undo: answer.undo };
  };
  switch (action.do) {
    case "change":
      return change(action.change);
    case "undo":
      return undo === null ? { effects: [], undo } : change(undo);
    case "cancel invitation":
      return change({ invitations: { [roomId]: null } });
    case "accept invitation": {
      await client.acceptInvitation(roomId);
      return { effects: [atLeast(`person ${invited.userId}`, invited.role)], undo: null };
    }
    case "invite": {
      const { userId, role } = action;
      const answer = await client.invite(roomId, { invitees: [{ userId }], role, notify: false });
      const effects = answer.results.some(({ status }) => status === "granted")
        ? [exactly(`person ${userId}`, role)]
        : [];
      return { effects, undo: answer.undo };
    }
    case "ask":
      await client.requestAccess(roomId, { role: action.role });
      return { effects: [], undo: null };
    default:
      throw new TypeError(`There is no such action: ${JSON.stringify(action satisfies never)}`);
  }
}

function effectsOf(change: Change): Effect[] {
  const { people = {}, groups = {}, general, settings, requests = {}, invitations = {} } = change;
  return [
    ...Object.entries(people).map(([id, role]) => exactly(`person ${id}`, role)),
    ...Object.entries(groups).map(([id, role]) => exactly(`group ${id}`, role)),
    ...(general === undefined
      ? []
      : [
          exactly(
            "general ",
            general.audience === "restricted"
              ? general.audience
              : `${general.audience}:${general.role}`,
          ),
        ]),
    ...(settings === undefined
      ? []
      : [exactly("settings ", settings.editorsCanShare ? "yes" : "no")]),
    ...Object.entries(requests).flatMap(([id, role]) =>
      role === null || role === "pending" ? [] : [atLeast(`person ${id}`, role)],
    ),
    ...Object.values(invitations).map((role) => exactly(`invitation ${invited.email}`, role)),
  ];
}

function exactly(key: string, value: string | null): Effect {
  return { key, value, atLeast: false };
}

function atLeast(key: string, value: string): Effect {
  return { key, value, atLeast: true };
}
