/** The files of the kit that declare what an app may use, as text. */
export const sources: readonly string[] = Object.values(
  import.meta.glob<string>(
    [
      "../../packages/react/src/**/*.{ts,tsx}",
      "../../packages/api/src/client/create-share-client.ts",
      "!**/*.{test,stories,fixture}.*",
      "!**/messages/*/**",
    ],
    { query: "?raw", import: "default", eager: true },
  ),
);

/** Its style sheets, by name. */
export const styles: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>("../../packages/react/src/**/*.css", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).map(([path, css]) => [path.replace(/^.*\/(.+)\.css$/, "$1"), css]),
);
