import { useRoom } from "@liveblocks/react/suspense";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Note } from "../../model/note.ts";

type Place = Pick<Note, "x" | "y">;

const steps: Partial<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Moves a note by its handle: with the pointer, or with the arrow keys. */
export function useNoteDrag(note: Place, move: (place: Place) => void) {
  const { history } = useRoom();
  const grip = useRef<Place | null>(null);

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX - note.x, y: event.clientY - note.y };
      // The whole way is one step back.
      history.pause();
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!grip.current) return;
      move({ x: event.clientX - grip.current.x, y: event.clientY - grip.current.y });
    },
    onLostPointerCapture() {
      if (!grip.current) return;
      grip.current = null;
      history.resume();
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      const distance = event.shiftKey ? 80 : 16;
      move({ x: note.x + step.x * distance, y: note.y + step.y * distance });
    },
  };
}
