import { createRequire, registerHooks } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

// `node --import …/with-react-18.ts`: whoever asks for React gets React 18, our own code and what
// it stands on alike. An alias of Vite would reach only what Vite compiles.

const require = createRequire(new URL("../packages/react/package.json", import.meta.url));
const folderOf = (name: string) => pathToFileURL(dirname(require.resolve(name))).href;
const replaced = ["react", "react-dom"].map(
  (name) => [`${folderOf(name)}/`, `${folderOf(`${name}-18`)}/`] as const,
);

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const [from, to] = replaced.find(([folder]) => resolved.url.startsWith(folder)) ?? [];
    if (from === undefined || to === undefined) return resolved;
    return { ...resolved, url: resolved.url.replace(from, to) };
  },
});
