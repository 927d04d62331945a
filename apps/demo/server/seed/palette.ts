/** The colours of people who have not chosen any. */
export const palette: readonly (readonly string[])[] = [
  ["#ef4444", "#b91c1c"],
  ["#f97316"],
  ["#ca8a04", "#a16207"],
  ["#16a34a", "#166534"],
  ["#0d9488"],
  ["#0284c7", "#075985"],
  ["#4f46e5"],
  ["#9333ea", "#6b21a8"],
  ["#db2777", "#9d174d"],
  ["#57534e"],
];
