import { describe, expect, it } from "vitest";
import { noteSize } from "../../model/note.ts";
import { findFreePlace } from "./find-free-place.ts";

const view = { x: 0, y: 0, width: 800, height: 600 };

describe("given a board one looks at", () => {
  it("should put the first note near its corner, below the tools", () => {
    expect(findFreePlace([], view)).toEqual({ x: 24, y: 72 });
  });

  it("should put the next ones beside those that are there", () => {
    const notes: { x: number; y: number }[] = [];
    for (let count = 0; count < 6; count += 1) notes.push(findFreePlace(notes, view));
    for (const [index, a] of notes.entries()) {
      for (const b of notes.slice(index + 1)) {
        const apart = Math.max(
          Math.abs(a.x - b.x) - noteSize.width,
          Math.abs(a.y - b.y) - noteSize.height,
        );
        expect(apart).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("should stay in view when everything is taken", () => {
    const narrow = { ...view, width: 240, height: 260 };
    expect(findFreePlace([{ x: 24, y: 72 }], narrow)).toEqual({ x: 48, y: 96 });
  });

  it("should follow where one has scrolled to", () => {
    expect(findFreePlace([], { ...view, x: 300, y: 200 })).toEqual({ x: 324, y: 272 });
  });
});
