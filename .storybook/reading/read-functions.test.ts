import { describe, expect, it } from "vitest";
import { readFunctions } from "./read-functions.ts";

describe("given a file of the kit", () => {
  it("should find what is exported with a comment, and how hooks are called", () => {
    const found = readFunctions(
      "hooks.tsx",
      `/** Not of what follows. */

interface Own {}

/**
 * Who it is.
 *
 * @throws {Error} outside.
 */
export function useIt<T>(
  id: string,
  { enabled = true }: { enabled?: boolean } = {},
): Result<T> {
  return read(id);
}

/** A picture. */
export const Picture = forwardRef<HTMLSpanElement, Own>(() => null);

/** Draws it. */
export function Drawn() {
  return null;
}

/** Not exported. */
function useOwn(): void {}

// Without a documentation comment.
export function useBare(): void {}`,
    );
    expect(found.map(({ name }) => name)).toEqual(["useIt", "Picture", "Drawn"]);
    expect(found.map(({ comment }) => comment.text)).toEqual([
      "Who it is.",
      "A picture.",
      "Draws it.",
    ]);
    expect(found[0]?.comment.throws).toBe("{Error} outside.");
    expect(found.map(({ signature }) => signature)).toEqual([
      "useIt<T>(\n  id: string,\n  { enabled = true }: { enabled?: boolean } = {},\n): Result<T>",
      undefined,
      undefined,
    ]);
  });
});
