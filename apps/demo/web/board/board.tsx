import { useMyPresence, useSelf, useStorage } from "@liveblocks/react/suspense";
import { type PointerEvent, useRef, useState } from "react";
import { boardSize } from "../../model/note.ts";
import { BoardTools } from "./board-tools.tsx";
import { Cursors } from "./cursors.tsx";
import { findFreePlace } from "./find-free-place.ts";
import { NoteCard } from "./note-card.tsx";
import { useNoteActions } from "./use-note-actions.ts";

/** The notes, and everyone's cursors above them. */
export function Board() {
  const canWrite = useSelf((self) => self.canWrite);
  const notes = Object.entries(useStorage((root) => root.notes));
  const [, setPresence] = useMyPresence();
  const { add } = useNoteActions();
  const viewport = useRef<HTMLElement>(null);
  const [newest, setNewest] = useState<string | null>(null);

  const follow = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setPresence({
      cursor: { x: Math.round(event.clientX - left), y: Math.round(event.clientY - top) },
    });
  };
  const addInView = () => {
    if (!viewport.current) return;
    const {
      scrollLeft: x,
      scrollTop: y,
      clientWidth: width,
      clientHeight: height,
    } = viewport.current;
    const places = notes.map(([, note]) => note);
    setNewest(add(findFreePlace(places, { x, y, width, height })));
  };

  return (
    <main className="board" aria-label="Board">
      {canWrite ? <BoardTools onAdd={addInView} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="board-viewport" ref={viewport} tabIndex={0} aria-label="Notes">
        <div
          className="board-surface"
          style={{ inlineSize: boardSize.width, blockSize: boardSize.height }}
          onPointerMove={follow}
          onPointerLeave={() => setPresence({ cursor: null })}
        >
          {notes.length === 0 ? (
            <p className="board-empty">
              {canWrite ? "No notes yet. Add the first one." : "No notes yet."}
            </p>
          ) : null}
          <ul className="notes">
            {notes.map(([id, note]) => (
              <NoteCard key={id} id={id} note={note} canWrite={canWrite} isNew={id === newest} />
            ))}
          </ul>
          <Cursors />
        </div>
      </section>
    </main>
  );
}
