import { useEffect, useId, useRef } from "react";
import { type Note, noteColors, noteSize } from "../../model/note.ts";
import { Icon } from "../components/icon.tsx";
import { useNoteActions } from "./use-note-actions.ts";
import { useNoteDrag } from "./use-note-drag.ts";

interface NoteCardProps {
  id: string;
  note: Readonly<Note>;
  canWrite: boolean;
  /** Whether I have just added it, and want to write. */
  isNew: boolean;
}

/** A note of the board. */
export function NoteCard({ id, note, canWrite, isNew }: NoteCardProps) {
  const { x, y, color, text } = note;
  return (
    <li
      className="note"
      data-color={color}
      style={{ inlineSize: noteSize.width, blockSize: noteSize.height, left: x, top: y }}
    >
      {canWrite ? (
        <EditableNote id={id} note={note} isNew={isNew} />
      ) : (
        <p className="note-text" dir="auto">
          {text}
        </p>
      )}
    </li>
  );
}

function EditableNote({ id, note, isNew }: Omit<NoteCardProps, "canWrite">) {
  const { change, move, remove } = useNoteActions();
  const drag = useNoteDrag(note, (place) => move(id, place));
  const textarea = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const about = note.text.trim() === "" ? "empty note" : note.text.trim().slice(0, 40);

  useEffect(() => {
    if (isNew) textarea.current?.focus();
  }, [isNew]);

  return (
    <>
      <div className="note-bar">
        <button
          className="note-handle"
          type="button"
          aria-label={`Move ${about}`}
          aria-describedby={hintId}
          {...drag}
        >
          <Icon name="move" />
        </button>
        <span id={hintId} hidden>
          Use the arrow keys to move it, with Shift to move it further.
        </span>
        <button
          className="note-delete"
          type="button"
          aria-label={`Delete ${about}`}
          onClick={() => remove(id)}
        >
          <Icon name="trash" />
        </button>
      </div>
      <textarea
        ref={textarea}
        className="note-text"
        aria-label="Note"
        dir="auto"
        value={note.text}
        onChange={(event) => change(id, { text: event.currentTarget.value })}
      />
      <fieldset className="note-colors" aria-label={`Colour of ${about}`}>
        {noteColors.map((color) => (
          <input
            key={color}
            type="radio"
            name={`color-${id}`}
            aria-label={color}
            data-color={color}
            checked={note.color === color}
            onChange={() => change(id, { color })}
          />
        ))}
      </fieldset>
    </>
  );
}
