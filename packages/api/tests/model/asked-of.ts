import type { Change } from "@guestlist/client";
import { people } from "@guestlist/testing/people";
import { offeredIn, type Step } from "./step.ts";

/** What a request asks of the room, as activity names keys and values; `null` for no row. */
export type AskedOfRoom = ReadonlyMap<string, string | null>;

export function askedOf(step: Step): AskedOfRoom {
  const { by, asked, request } = step;
  switch (asked.do) {
    case "change":
    case "undo":
    case "change invitation":
    case "answer":
      return askedByChange(request.change ?? {});
    case "invite":
      return new Map(
        asked.invitees.flatMap((invitee): [string, string][] => {
          if ("userId" in invitee) return [[`person ${invitee.userId}`, asked.role]];
          if ("groupId" in invitee) return [[`group ${invitee.groupId}`, asked.role]];
          const owner = people.find(({ email }) => email === invitee.email.toLowerCase());
          return owner ? [[`person ${owner.id}`, asked.role]] : [];
        }),
      );
    case "accept":
    case "sign in":
      return new Map(offeredIn(step).map(({ role }) => [`person ${by}`, role]));
    case "resend":
    case "ask":
    case "preview":
    case "read":
      return new Map();
    default:
      throw new TypeError(`There is no such thing to do: ${JSON.stringify(asked satisfies never)}`);
  }
}

/** The same for a change. */
export function askedByChange({
  people: roles,
  groups,
  general,
  settings,
  requests,
}: Change): AskedOfRoom {
  const keys = new Map<string, string | null>();
  for (const [id, role] of Object.entries(roles ?? {})) keys.set(`person ${id}`, role);
  for (const [id, role] of Object.entries(groups ?? {})) keys.set(`group ${id}`, role);
  for (const [id, answer] of Object.entries(requests ?? {})) {
    if (answer !== null && answer !== "pending") keys.set(`person ${id}`, answer);
  }
  if (settings) keys.set("settings ", settings.editorsCanShare ? "yes" : "no");
  if (general) {
    const role = general.audience === "restricted" ? "" : `:${general.role}`;
    keys.set("general ", `${general.audience}${role}`);
  }
  return keys;
}
