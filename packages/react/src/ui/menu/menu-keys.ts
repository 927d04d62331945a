/** Where a key moves to among the labels, or `null` when it is not a key that moves. */
export function movedIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (current + 1) % count;
    case "ArrowUp":
      return (current - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

export interface Typed {
  text: string;
  /** When the last key came, in milliseconds. */
  at: number;
}

/** What has been typed so far; a pause starts anew, and a space only continues. */
export function typedWith(typed: Typed, key: string, at: number): Typed | null {
  const continues = at - typed.at < 700;
  if (key.length !== 1 || (key === " " && !continues)) return null;
  return { text: continues ? typed.text + key : key, at };
}

/**
 * The next label that begins with what was typed, the current one included when more than one
 * character was typed; a character repeated steps through those that begin with it.
 */
export function typedIndex(labels: readonly string[], typed: string, current: number): number {
  const repeated = typed.length > 0 && typed === typed.charAt(0).repeat(typed.length);
  const wanted = folded(repeated ? typed.charAt(0) : typed);
  const start = repeated ? current + 1 : Math.max(current, 0);
  for (let step = 0; step < labels.length; step++) {
    const index = (start + step) % labels.length;
    if (folded(labels[index] ?? "").startsWith(wanted)) return index;
  }
  return -1;
}

/** A letter alone finds one with an accent, which comes after it. */
function folded(text: string): string {
  return text.normalize("NFD").toLowerCase();
}
