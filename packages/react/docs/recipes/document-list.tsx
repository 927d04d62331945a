import { ShareDialog } from "@guestlist/react";
import { useState } from "react";

interface Document {
  roomId: string;
  title: string;
}

/** Many rooms, one dialog: nothing of a room is read before it is shared. */
export function DocumentList({ documents }: { documents: readonly Document[] }) {
  const [shared, setShared] = useState<string | null>(null);
  return (
    <>
      <ul>
        {documents.map(({ roomId, title }) => (
          <li key={roomId}>
            {title}
            <button type="button" onClick={() => setShared(roomId)}>
              Share {title}
            </button>
          </li>
        ))}
      </ul>
      {shared === null ? null : (
        <ShareDialog
          roomId={shared}
          link={`${location.origin}/documents/${encodeURIComponent(shared)}`}
          open
          onOpenChange={(open) => {
            if (!open) setShared(null);
          }}
        />
      )}
    </>
  );
}
