import { Source } from "@storybook/addon-docs/blocks";

const files = import.meta.glob<string>(
  ["../../packages/react/docs/recipes/*.{ts,tsx}", "../../packages/react/docs/brands/*.{tsx,css}"],
  { query: "?raw", import: "default", eager: true },
);

/** A file of `docs/recipes`, or of `docs/brands`, which the type checker reads as well. */
export function CodeFile({ name }: { name: string }) {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${name}`));
  if (!found) throw new Error(`There is no recipe ${name}.`);
  const code = found[1].trim().replaceAll(`"../../src/index.ts"`, `"@guestlist/react"`);
  return <Source code={code} language={name.endsWith(".css") ? "css" : "tsx"} />;
}
