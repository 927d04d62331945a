import { join } from "node:path";
import reactDocgenTypescript from "@joshwooding/vite-plugin-react-docgen-typescript";

// This folder is a package of its own because the generator needs the API of TypeScript, which
// comes back with 7.1.

export const tsconfigPath = join(import.meta.dirname, "tsconfig.json");

/** How types are written in tables. */
export const options = { savePropValueAsString: true, shouldRemoveUndefinedFromOptional: true };

/** Tells Storybook's blocks of the props of each component, as the type checker knows them. */
export const docgen = () =>
  reactDocgenTypescript({
    tsconfigPath,
    include: ["packages/react/src/**/*.tsx", ".storybook/docgen/types.tsx"],
    exclude: ["**/*.{test,stories,fixture}.tsx"],
    ...options,
  });
