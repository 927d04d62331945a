/** The colours a note can have; the page's style sheet draws them. */
export const noteColors = ["yellow", "coral", "mint", "sky", "lilac"] as const;

export type NoteColor = (typeof noteColors)[number];

/** A note of the board, as Liveblocks Storage keeps it. */
export type Note = {
  text: string;
  /** From the board's top left corner, in pixels. */
  x: number;
  y: number;
  color: NoteColor;
};

export const noteSize = { width: 208, height: 168 } as const;
export const boardSize = { width: 1600, height: 1000 } as const;
