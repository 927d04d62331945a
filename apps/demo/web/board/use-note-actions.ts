import { LiveObject } from "@liveblocks/client";
import { useMutation } from "@liveblocks/react/suspense";
import { boardSize, type Note, noteColors, noteSize } from "../../model/note.ts";

/** Everything that changes the notes. */
export function useNoteActions() {
  const add = useMutation(({ storage }, place: Pick<Note, "x" | "y">) => {
    const notes = storage.get("notes");
    const id = crypto.randomUUID();
    const color = noteColors[notes.size % noteColors.length] ?? "yellow";
    notes.set(id, new LiveObject<Note>({ text: "", ...withinBoard(place), color }));
    return id;
  }, []);
  const change = useMutation(({ storage }, id: string, patch: Partial<Note>) => {
    storage.get("notes").get(id)?.update(patch);
  }, []);
  const move = useMutation(({ storage }, id: string, place: Pick<Note, "x" | "y">) => {
    storage.get("notes").get(id)?.update(withinBoard(place));
  }, []);
  const remove = useMutation(({ storage }, id: string) => {
    storage.get("notes").delete(id);
  }, []);
  return { add, change, move, remove };
}

/** A note can be moved to the edge, never over it. */
function withinBoard({ x, y }: Pick<Note, "x" | "y">): Pick<Note, "x" | "y"> {
  return {
    x: Math.round(Math.max(0, Math.min(x, boardSize.width - noteSize.width))),
    y: Math.round(Math.max(0, Math.min(y, boardSize.height - noteSize.height))),
  };
}
