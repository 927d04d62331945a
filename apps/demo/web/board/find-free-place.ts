import { boardSize, type Note, noteSize } from "../../model/note.ts";

type Place = Pick<Note, "x" | "y">;

const gap = 24;
const stepX = noteSize.width + gap;
const stepY = noteSize.height + gap;

/** A place for a new note in the part of the board one looks at, beside the others if it can be. */
export function findFreePlace(
  notes: readonly Place[],
  view: Place & { width: number; height: number },
): Place {
  const left = Math.min(view.x + gap, boardSize.width - noteSize.width);
  const top = Math.min(view.y + 72, boardSize.height - noteSize.height);
  for (let y = top; y === top || y + noteSize.height <= view.y + view.height; y += stepY) {
    for (let x = left; x === left || x + noteSize.width <= view.x + view.width; x += stepX) {
      if (!notes.some((note) => overlap(note, { x, y }))) return { x, y };
    }
  }
  const shift = (notes.length % 6) * gap;
  return { x: left + shift, y: top + shift };
}

function overlap(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) < noteSize.width && Math.abs(a.y - b.y) < noteSize.height;
}
