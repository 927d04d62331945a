import { type Code, type Document, readDocument } from "./read-document.ts";
import { readSource, type Source } from "./read-source.ts";
import { exportsOf, generated, type Repository } from "./repository.ts";

const isPage =
  /^(?:(?:README|ARCHITECTURE|CONTRIBUTING|SECURITY)\.md|packages\/[^/]+\/README\.md|packages\/react\/docs\/.+\.mdx)$/;
const isExample = /^packages\/react\/docs\/(?!.+\.test\.).+\.tsx?$/;

interface Page {
  path: string;
  document: Document;
}

/**
 * Says of each name, path and command in the documentation that there is no such thing: what
 * examples import, code in the text that looks like one of our exports, files of the repository, and
 * scripts that pnpm runs.
 */
export function documents(repository: Repository): string[] {
  const pages = [...repository.texts].flatMap(([path, text]) =>
    isPage.test(path) ? [{ path, document: readDocument(text) }] : [],
  );
  return [
    ...importFaults(repository, pages),
    ...nameFaults(repository, pages),
    ...pathFaults(repository, pages),
    ...scriptFaults(repository, pages),
  ];
}

/** What apps can import: every published entry, with the names it exports and their members. */
function entriesOf(repository: Repository): Map<string, Map<string, readonly string[]>> {
  const published = repository.packages.filter(({ isPublished }) => isPublished);
  return new Map(
    published.flatMap(({ entries }) =>
      [...entries].map(([name, file]) => [name, exportsOf(repository, file)] as const),
    ),
  );
}

function importFaults(repository: Repository, pages: readonly Page[]): string[] {
  const entries = entriesOf(repository);
  const examples = [
    ...pages.flatMap(examplesIn),
    ...[...repository.sources].flatMap(([path, source]) =>
      isExample.test(path) ? [{ path, line: 1, source }] : [],
    ),
  ];
  return examples.flatMap(({ path, line: start, source }) => {
    if (source === null) return [`${path}:${start}: is code that cannot be read. Complete it.`];
    return source.imports.flatMap(({ specifier, line, names }) => {
      if (!specifier.startsWith("@guestlist/")) return [];
      const at = `${path}:${start + line - 1}`;
      const exported = entries.get(specifier);
      if (!exported) return [`${at}: imports ${specifier}, which no published package offers.`];
      return names
        .filter((name) => !exported.has(name))
        .map((name) => `${at}: imports ${name}, which ${specifier} does not export.`);
    });
  });
}

interface Example {
  path: string;
  line: number;
  source: Source | null;
}

function examplesIn({ path, document }: Page): Example[] {
  return document.blocks.flatMap(({ language, code, line }) =>
    /^[jt]sx?$/.test(language) ? [{ path, line, source: readExample(code) }] : [],
  );
}

function readExample(code: string): Source | null {
  try {
    return readSource("example.tsx", code);
  } catch {
    return null;
  }
}

/** `useX`, `createX`, `XProps`, `xOptions`, `<X>`. */
const likeAnExport = /\b(?:use[A-Z]\w*|create[A-Z]\w*|[A-Z]\w*Props|\w+Options)\b|(?<=<)[A-Z]\w*/g;
/** `X.Part`. */
const likeAPart = /\b([A-Z]\w*)\.([A-Z]\w*)/g;

function nameFaults(repository: Repository, pages: readonly Page[]): string[] {
  const ours = new Map([...entriesOf(repository).values()].flatMap((exported) => [...exported]));
  const known = new Set([...ours.keys(), ...namesOfOthers(repository)]);
  const unknownNames = ({ code }: Code) =>
    (code.match(likeAnExport) ?? []).filter((name) => !known.has(name));
  const unknownParts = ({ code }: Code) =>
    [...code.matchAll(likeAPart)].flatMap(([part, name = "", member = ""]) =>
      ours.get(name)?.includes(member) === false ? [part] : [],
    );
  return pages.flatMap(({ path, document: { inline, blocks } }) => [
    ...inline.flatMap((found) => missing(path, found, unknownNames(found))),
    ...[...inline, ...blocks].flatMap((found) => missing(path, found, unknownParts(found))),
  ]);
}

/** What is imported somewhere from other people's modules, and what a recipe exports. */
function namesOfOthers({ sources }: Repository): string[] {
  return [...sources].flatMap(([path, { imports, exports }]) => [
    ...imports.flatMap(({ specifier, names }) =>
      /^(?:\.|@guestlist\/)/.test(specifier) ? [] : names,
    ),
    ...exports.flatMap(({ name }) => (path.includes("/recipes/") && name !== null ? [name] : [])),
  ]);
}

function missing(path: string, { line }: Code, names: readonly string[]): string[] {
  return names.map((name) => `${path}:${line}: names ${name}, which no package of ours exports.`);
}

const fromRoot = /^(?:\.storybook|apps|docs|packages|scripts)\/\S*$/;
/** Only pages about the source name its folders and files from anywhere. */
const fromAnywhere = /^\w[\w.-]*\/[\w./-]*$|^[\w.-]+\.(?:tsx?|css|mdx?)$/;
const isAboutSource = /^(?:ARCHITECTURE|CONTRIBUTING)\.md$/;

function pathFaults({ paths }: Repository, pages: readonly Page[]): string[] {
  return pages.flatMap(({ path, document }) =>
    document.inline.flatMap(({ code, line }) => {
      const isPath = fromRoot.test(code) || (isAboutSource.test(path) && fromAnywhere.test(code));
      // Up to what stands for many, such as `<port>` or `*`.
      const named = code.replace(/\/?[^/]*[<*{…].*$/, "").replace(/\/$/, "");
      const isGenerated = named.split("/").some((part) => generated.includes(part));
      const isThere = [...paths].some((file) => `/${file}/`.includes(`/${named}/`));
      return !isPath || isGenerated || isThere
        ? []
        : [`${path}:${line}: names ${code}, which is not there.`];
    }),
  );
}

/** Commands of pnpm itself. */
const builtIn: readonly string[] = ["add", "audit", "exec", "install"];

function scriptFaults({ texts }: Repository, pages: readonly Page[]): string[] {
  const manifest: { scripts?: Record<string, string> } = JSON.parse(
    texts.get("package.json") ?? "{}",
  );
  const known = [...builtIn, ...Object.keys(manifest.scripts ?? {})];
  return pages.flatMap(({ path, document: { inline, blocks } }) =>
    [...inline, ...blocks].flatMap(({ code, line }) =>
      code
        .split("\n")
        .flatMap((text, index) =>
          [...text.matchAll(/\bpnpm (?:run )?([a-z][\w:-]*)/g)]
            .filter(([, script = ""]) => !known.includes(script))
            .map(
              ([command]) =>
                `${path}:${line + index}: says ${command}, for which package.json has no script.`,
            ),
        ),
    ),
  );
}
