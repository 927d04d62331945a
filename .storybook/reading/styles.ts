/** The style sheets of the kit, by name. */
export const styles: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>("../../packages/react/src/**/*.css", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).map(([path, css]) => [path.replace(/^.*\/(.+)\.css$/, "$1"), css]),
);
