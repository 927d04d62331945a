import { shallow } from "@liveblocks/client";
import { useOthersMapped } from "@liveblocks/react/suspense";

/** Where the others point, in their colours. */
export function Cursors() {
  const others = useOthersMapped(
    (other) => ({
      cursor: other.presence.cursor,
      name: other.info.name,
      colors: other.info.colors,
    }),
    shallow,
  );
  return (
    <div className="cursors" aria-hidden="true">
      {others.map(([connectionId, { cursor, name, colors }]) =>
        cursor ? (
          <div
            key={connectionId}
            className="cursor"
            style={{
              color: colors[0] ?? "#64748b",
              transform: `translate(${cursor.x}px, ${cursor.y}px)`,
            }}
          >
            <svg viewBox="0 0 16 20" width={16} height={20} aria-hidden="true">
              <path d="M1 1v14.500l4-3.700 2.600 6 2.700-1.100-2.600-6H13L1 1Z" />
            </svg>
            <span className="cursor-name">
              <bdi>{name}</bdi>
            </span>
          </div>
        ) : null,
      )}
    </div>
  );
}
