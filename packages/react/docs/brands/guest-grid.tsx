import { useId } from "react";
import { useChangeAccess, usePendingChanges, useRoomAccess } from "../../src/index.ts";
import { GuestRow } from "./guest-row.tsx";

const columns: Record<string, string> = {
  viewer: "View",
  commenter: "Comment",
  editor: "Edit",
  owner: "Own",
};

/** One row for each person, one column for each role; a dot where they meet. */
export function GuestGrid({ roomId }: { roomId: string }) {
  const { data: access } = useRoomAccess(roomId);
  const { mutate: change } = useChangeAccess(roomId);
  const { entries, undo, dismiss } = usePendingChanges(roomId);
  const captionId = useId();
  if (!access) return null;
  const people = access.people.toSorted((a, b) => a.user.name.localeCompare(b.user.name));
  return (
    <section className="guest-list" aria-labelledby={captionId}>
      <div className="guest-bar">
        <h3 id={captionId}>Guest list</h3>
        {undo ? (
          <button type="button" className="guest-link" onClick={() => void undo()}>
            Undo
          </button>
        ) : null}
      </div>
      <table className="guest-grid">
        <thead>
          <tr>
            <th scope="col">Name</th>
            {access.roles.map(({ id }) => (
              <th key={id} scope="col">
                {columns[id] ?? id}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((row) => {
            const key = `person:${row.user.id}` as const;
            return (
              <GuestRow
                key={key}
                row={row}
                roles={access.roles}
                columns={columns}
                isSelf={row.user.id === access.me.userId}
                state={entries.get(key)}
                onChange={(role) => change({ people: { [row.user.id]: role } })}
                onDismiss={() => dismiss(key)}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
