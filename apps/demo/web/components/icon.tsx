const paths = {
  anyone:
    "M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11ZM2.500 8h11M8 2.500c3.200 3.300 3.200 7.700 0 11-3.200-3.300-3.200-7.700 0-11Z",
  back: "M9.500 3.500 5 8l4.500 4.500",
  eye: "M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  lock: "M5 7h6a1.500 1.500 0 0 1 1.500 1.500v3A1.500 1.500 0 0 1 11 13H5a1.500 1.500 0 0 1-1.500-1.500v-3A1.500 1.500 0 0 1 5 7ZM5.500 7V5a2.500 2.500 0 0 1 5 0v2",
  mail: "M3 3.500h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM2.500 4.500 8 8.500l5.500-4",
  move: "M5.500 4h.01M10.500 4h.01M5.500 8h.01M10.500 8h.01M5.500 12h.01M10.500 12h.01",
  organization:
    "M3.500 13.500v-10a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v10M9.500 6.500h2a1 1 0 0 1 1 1v6M2 13.500h12M5.500 5.500h2M5.500 8h2M5.500 10.500h2",
  pencil: "m10.500 3 2.500 2.500L6 12.500l-3 .5.5-3L10.500 3Z",
  plus: "M8 3v10M3 8h10",
  redo: "M10.500 3.500 13.500 6.500l-3 3M13.500 6.500H6a3.500 3.500 0 0 0 0 7h2",
  trash: "M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.5 8.500h6l.5-8.500",
  undo: "M5.500 3.500 2.500 6.500l3 3M2.500 6.500H10a3.500 3.500 0 0 1 0 7H8",
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside words; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
