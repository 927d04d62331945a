import type { PersonEntry, RoomAccess } from "@guestlist/client";
import type { Asked } from "./change-keys.ts";

/**
 * The list as it will be once what is asked is done. Rows that are not touched stay the same
 * objects, so that they are not drawn again. A request stays, busy, until it is answered: what its
 * answer brings is for the server to say.
 */
export function applyPending(access: RoomAccess, asked: Asked): RoomAccess {
  const { people, groups, invitations, general, settings } = asked;
  return {
    ...access,
    ...(people && { people: withRoles(access.people, people, personId, withRole) }),
    ...(groups && {
      groups: withRoles(
        access.groups,
        groups,
        ({ group }) => group.id,
        (row, role) => ({ ...row, role }),
      ),
    }),
    ...(invitations &&
      access.invitations && {
        invitations: withRoles(
          access.invitations,
          invitations,
          ({ id }) => id,
          (row, role) => ({ ...row, role }),
        ),
      }),
    ...(general && {
      general: { ...access.general, role: null, ...general },
    }),
    ...(settings && { settings }),
  };
}

function personId(row: PersonEntry) {
  return row.user.id;
}

/** What a person may really do is for the server to say, so nothing is claimed until it has. */
function withRole(row: PersonEntry, role: string): PersonEntry {
  return { ...row, role, effective: { role, paths: [] } };
}

function withRoles<Row>(
  rows: readonly Row[],
  roles: Readonly<Record<string, string | null>>,
  idOf: (row: Row) => string,
  change: (row: Row, role: string) => Row,
): Row[] {
  return rows.flatMap((row) => {
    const id = idOf(row);
    if (!Object.hasOwn(roles, id)) return [row];
    const role = roles[id];
    return role == null ? [] : [change(row, role)];
  });
}
