/** The files of the kit that declare what an app may use, as text. */
export const sources: readonly string[] = Object.values(
  import.meta.glob<string>(
    [
      "../../packages/react/src/*.{ts,tsx}",
      "../../packages/react/src/components/*.tsx",
      "../../packages/react/src/components/share/{root,trigger,content,invite,requests,people,general-access,copy-link,settings,activity,footer-button}.tsx",
      "../../packages/react/src/hooks/*.ts",
      "../../packages/react/src/changes/access-changes.ts",
      "../../packages/api/src/client/create-share-client.ts",
      "!**/*.test.*",
      "!**/*.stories.tsx",
    ],
    { query: "?raw", import: "default", eager: true },
  ),
);

/** Its style sheets, by name. */
export const styles: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>("../../packages/react/src/styles/*.css", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).map(([path, css]) => [path.replace(/^.*\/(.+)\.css$/, "$1"), css]),
);
