import { Avatar, type EntryChange, type useRoomAccess } from "../../src/index.ts";

type Access = NonNullable<ReturnType<typeof useRoomAccess>["data"]>;

interface GuestRowProps {
  row: Access["people"][number];
  roles: Access["roles"];
  columns: Record<string, string>;
  isSelf: boolean;
  /** What became of the last change to it. */
  state: EntryChange | undefined;
  onChange(role: string | null): void;
  onDismiss(): void;
}

/** Someone on the list. Their own row cannot be changed here, so that nobody locks themselves out. */
export function GuestRow(props: GuestRowProps) {
  const { row, roles, columns, isSelf, state, onChange, onDismiss } = props;
  const { user, can } = row;
  const name = user.known ? user.name : "Unknown guest";
  return (
    <tr aria-busy={state?.state === "pending"}>
      <th scope="row">
        <div className="guest-name">
          <Avatar name={name} src={user.avatar} colors={user.colors} size="small" />
          <span>
            <bdi>{name}</bdi>
            {isSelf ? " (you)" : null}
            {state?.error ? (
              <span role="alert" className="guest-problem">
                {state.error.message}{" "}
                <button type="button" className="guest-link" onClick={onDismiss}>
                  All right
                </button>
              </span>
            ) : null}
          </span>
        </div>
      </th>
      {roles.map(({ id: role }) => {
        const isHeld = row.role === role;
        const label = `${columns[role] ?? role}, ${name}`;
        const mayChoose = !isSelf && can.setRole.includes(role);
        return (
          <td key={role}>
            {mayChoose || (isHeld && !isSelf && can.setRole.length > 0) ? (
              <button
                type="button"
                className="guest-dot"
                aria-label={label}
                aria-pressed={isHeld}
                onClick={() => (isHeld ? undefined : onChange(role))}
              />
            ) : isHeld ? (
              <span role="img" className="guest-dot guest-dot-held" aria-label={label} />
            ) : null}
          </td>
        );
      })}
      <td>
        {can.remove && !isSelf ? (
          <button
            type="button"
            className="guest-remove"
            aria-label={`Remove ${name}`}
            onClick={() => onChange(null)}
          >
            ×
          </button>
        ) : null}
      </td>
    </tr>
  );
}
