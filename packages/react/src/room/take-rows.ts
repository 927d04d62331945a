import type { RoomAccess } from "@guestlist/client";
import type { ChangeKey } from "./change-keys.ts";

/**
 * The list with only the given keys taken from a newer answer: of two answers that crossed, one
 * does not know what the other did.
 */
export function takeRows(
  list: RoomAccess,
  answer: RoomAccess,
  keys: ReadonlySet<ChangeKey>,
): RoomAccess {
  const { invitations, requests } = answer;
  return {
    ...list,
    people: replaceRows(
      list.people,
      answer.people,
      // A request that is approved brings its row.
      ({ user }) => keys.has(`people:${user.id}`) || keys.has(`requests:${user.id}`),
    ),
    groups: replaceRows(list.groups, answer.groups, ({ group }) => keys.has(`groups:${group.id}`)),
    ...(invitations && {
      invitations: replaceRows(list.invitations ?? [], invitations, ({ id }) =>
        keys.has(`invitations:${id}`),
      ),
    }),
    ...(requests && {
      requests: replaceRows(list.requests ?? [], requests, ({ user }) =>
        keys.has(`requests:${user.id}`),
      ),
    }),
    general: keys.has("general") ? answer.general : list.general,
    settings: keys.has("settings") ? answer.settings : list.settings,
  };
}

function replaceRows<Row>(rows: Row[], answer: Row[], isTaken: (row: Row) => boolean): Row[] {
  return [...rows.filter((row) => !isTaken(row)), ...answer.filter(isTaken)];
}
