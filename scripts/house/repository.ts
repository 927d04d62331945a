import { globSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { readSource, type Source } from "./read-source.ts";

export interface Package {
  name: string;
  folder: string;
  isPublished: boolean;
  /** What others may import, by its full name: `@guestlist/client` → its file. */
  entries: ReadonlyMap<string, string>;
}

/** The files of the repository, by their paths from its root, with slashes. */
export interface Repository {
  paths: ReadonlySet<string>;
  texts: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, Source>;
  packages: readonly Package[];
}

interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, string>>;
}

/** Folders that commands make; none of them is committed. */
export const generated: readonly string[] = [
  "node_modules",
  "dist",
  "storybook-static",
  "coverage",
  "test-results",
  ".data",
  ".mutation",
];

const isText = /\.(?:[cm]?tsx?|css|mdx?|json)$/;

/** Reads the repository from disk. */
export function readRepository(root: string): Repository {
  const found = globSync(["*", "{.storybook,apps,docs,packages,scripts}/**/*"], {
    cwd: root,
    withFileTypes: true,
    exclude: ({ name }) => generated.includes(name),
  });
  const files = found.filter((entry) => entry.isFile());
  return repositoryOf(
    Object.fromEntries(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        const text = isText.test(name) ? readFileSync(path, "utf8") : "";
        return [relative(root, path).replaceAll("\\", "/"), text];
      }),
    ),
  );
}

/** The repository that these files would make. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const texts = new Map(Object.entries(files));
  const code = [...texts].filter(([path]) => /\.tsx?$/.test(path));
  const manifests = [...texts].filter(([path]) =>
    /^(?:packages|apps)\/[^/]+\/package\.json$/.test(path),
  );
  return {
    texts,
    paths: new Set(texts.keys()),
    sources: new Map(code.map(([path, text]) => [path, readSource(path, text)])),
    packages: manifests.map(([path, text]) =>
      readPackage(posix.dirname(path), JSON.parse(text), [...texts.keys()]),
    ),
  };
}

function readPackage(folder: string, manifest: Manifest, paths: readonly string[]): Package {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
    const file = typeof target === "string" ? target : target["@guestlist/source"];
    if (file === undefined) return [];
    const entry = posix.join(manifest.name, key);
    // A star stands for any path, as in `"./*": "./src/*.ts"`.
    const [before = "", after] = posix.join(folder, file).split("*");
    if (after === undefined) return [[entry, before] as const];
    return paths
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .map((path) => {
        const star = path.slice(before.length, path.length - after.length);
        return [entry.replace("*", star), path] as const;
      });
  });
  const { name, private: isPrivate = false } = manifest;
  return { name, folder, isPublished: !isPrivate, entries: new Map(entries) };
}

/** The package that a file is of; nothing for what stands beside the packages. */
export function packageOf({ packages }: Repository, path: string): Package | undefined {
  return packages.find(({ folder }) => path.startsWith(`${folder}/`));
}

/** The file of ours that an import means; nothing for other people's modules. */
export function resolveImport(
  { paths, packages }: Repository,
  from: string,
  specifier: string,
): string | undefined {
  if (!specifier.startsWith(".")) {
    return packages.flatMap(({ entries }) => entries.get(specifier) ?? [])[0];
  }
  const [path = ""] = posix.join(posix.dirname(from), specifier).split("?");
  return paths.has(path) ? path : undefined;
}

export interface Edge {
  from: string;
  line: number;
  to: string;
}

/** Every import of one of our files by another. */
export function edgesOf(repository: Repository): Edge[] {
  return [...repository.sources].flatMap(([from, { imports }]) =>
    imports.flatMap(({ specifier, line }) => {
      const to = resolveImport(repository, from, specifier);
      return to === undefined ? [] : [{ from, line, to }];
    }),
  );
}

/** The files that come with a published package: what its entries reach, by any import. */
export function productOf(repository: Repository): Set<string> {
  const reached = new Set<string>();
  const pending = repository.packages.flatMap(({ isPublished, entries }) =>
    isPublished ? [...entries.values()] : [],
  );
  const targets = Map.groupBy(edgesOf(repository), ({ from }) => from);
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    pending.push(...(targets.get(path) ?? []).map(({ to }) => to));
  }
  return reached;
}

/** The names that a file exports, with those it passes on, and the members of what is an object. */
export function exportsOf(
  repository: Repository,
  path: string,
  /** Files on the way here, which a circle would lead back to. */
  above: readonly string[] = [],
): Map<string, readonly string[]> {
  const { exports = [], objects } = repository.sources.get(path) ?? {};
  const found = new Map<string, readonly string[]>();
  if (above.includes(path)) return found;
  for (const { name, from } of exports) {
    const file = from && resolveImport(repository, path, from.specifier);
    const passedOn = file
      ? exportsOf(repository, file, [...above, path])
      : new Map<string, readonly string[]>();
    if (name === null) for (const [each, members] of passedOn) found.set(each, members);
    else if (from === null) found.set(name, objects?.get(name) ?? []);
    else
      found.set(name, from.name === null ? [...passedOn.keys()] : (passedOn.get(from.name) ?? []));
  }
  return found;
}
