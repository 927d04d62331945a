import { describe, expect, it } from "vitest";
import { documents } from "./documents.ts";
import { repositoryOf } from "./repository.ts";

const manifest = (name: string, entries: string[], isPrivate = false) =>
  JSON.stringify({
    name: `@guestlist/${name}`,
    private: isPrivate,
    exports: Object.fromEntries(
      entries.map((entry) => [entry, { "@guestlist/source": `./src/${entry}/index.ts` }]),
    ),
  });

const repository = {
  "package.json": '{ "scripts": { "check": "node scripts/check.ts" } }',
  "scripts/check.ts": "",
  "packages/react/package.json": manifest("react", [".", "./messages"]),
  "packages/react/src/index.ts": `
    export { Share, ShareDialog, type ShareDialogProps } from "./dialog/index.ts";
    export * as texts from "./messages/index.ts";
    export * from "./hooks/use-invite.ts";`,
  "packages/react/src/dialog/index.ts": `
    import { useSelf } from "@liveblocks/react";
    export const Share = { Root: "div", People: "ul" } as const;
    export function ShareDialog() {}
    export interface ShareDialogProps {}
    export function useDialog() {}`,
  "packages/react/src/messages/index.ts": 'export const en = {}; export * from "../index.ts";',
  "packages/react/src/hooks/use-invite.ts": "export function useInvite() {}",
  "packages/react/docs/recipes/grid.tsx":
    'import { ShareDialog } from "@guestlist/react"; export const Grid = 1;',
  "packages/testing/package.json": manifest("testing", ["."], true),
  "packages/testing/src/index.ts": "export const people = [];",
};

const faultsIn = (text: string, path = "README.md") =>
  documents(repositoryOf({ ...repository, [path]: text }));

const example = (code: string) => `# Title\n\n\`\`\`tsx\n\n${code}\n\`\`\`\n`;

describe("given an example in the documentation", () => {
  it.each([
    [
      'import { ShareDialgo } from "@guestlist/react";',
      "imports ShareDialgo, which @guestlist/react does not export",
    ],
    ['import type { ShareProps } from "@guestlist/react";', "imports ShareProps,"],
    ['import { useDialog } from "@guestlist/react";', "imports useDialog,"],
    ['import * as kit from "@guestlist/react"; kit.ShareDialgo();', "imports ShareDialgo,"],
    ['import { fr } from "@guestlist/react/messages";', "imports fr,"],
    [
      'import "@guestlist/react/styles.css";',
      "imports @guestlist/react/styles.css, which no published",
    ],
    [
      'import { people } from "@guestlist/testing";',
      "imports @guestlist/testing, which no published",
    ],
    ["const x = {", "is code that cannot be read"],
  ])("should find what is wrong with %s", (code, message) => {
    const [fault, ...others] = faultsIn(example(code));
    expect(others).toEqual([]);
    expect(fault).toContain(message);
    expect(fault).toMatch(/^README\.md:[45]: /);
  });

  it.each([
    'import { Share, ShareDialog, type ShareDialogProps, texts, useInvite } from "@guestlist/react";',
    'import { en } from "@guestlist/react/messages";',
    'import * as kit from "@guestlist/react"; kit.useInvite();',
    'import { anything } from "elsewhere"; const page = <Share.People />;',
  ])("should find nothing wrong with %s", (code) => {
    expect(faultsIn(example(code))).toEqual([]);
  });

  it("should find an unknown part", () => {
    const [fault] = faultsIn(example("const page = <Share.Persons />;"));
    expect(fault).toContain("names Share.Persons");
  });

  it("should look into files of code too, and into every page", () => {
    const wrong = 'import { Nothing } from "@guestlist/react";';
    for (const path of ["docs/more/page.mdx", "README.md"]) {
      expect(faultsIn(example(wrong), `packages/react/${path}`)).toHaveLength(1);
    }
    for (const path of ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"]) {
      expect(faultsIn(example(wrong), path)).toHaveLength(1);
    }
    expect(faultsIn(`\n${wrong}`, "packages/react/docs/recipes/wrong.ts")).toEqual([
      "packages/react/docs/recipes/wrong.ts:2: imports Nothing, which @guestlist/react does not export.",
    ]);
  });
});

describe("given code in the text", () => {
  it.each([
    ["`useNothing`", "names useNothing"],
    ["`createNothing(client)`", "names createNothing"],
    ["`NothingProps`", "names NothingProps"],
    ["`nothingOptions(client, roomId)`", "names nothingOptions"],
    ["`<Nothing roomId={roomId}>`", "names Nothing"],
    ["`<Share.Nothing />`", "names Share.Nothing"],
    ["`Share.Nothing`", "names Share.Nothing"],
    ["`packages/react/src/nothing.ts`", "names packages/react/src/nothing.ts"],
    ["`packages/react/src/dialogs`", "names packages/react/src/dialogs"],
    ["`scripts/nothing/*.ts`", "names scripts/nothing/*.ts"],
    ["`npx -y pnpm nothing`", "says pnpm nothing"],
    ["`pnpm run nothing`", "says pnpm run nothing"],
  ])("should find that %s is not there", (code, message) => {
    expect(faultsIn(`# Title\n\nSee ${code}.`)).toEqual([
      expect.stringMatching(`^README\\.md:3: ${message.replace("*", "\\*")}`),
    ]);
  });

  it("should find a command in a block, at its line", () => {
    const [fault] = faultsIn("```sh\nnpx -y pnpm check\nnpx -y pnpm chekc\n```");
    expect(fault).toMatch(/^README\.md:3: says pnpm chekc/);
  });

  it.each(["dialog/nothing", "dialog/nothing.ts", "nothing.ts"])(
    "should find that %s is not there where pages are about the source",
    (path) => {
      expect(faultsIn(`\`${path}\``, "ARCHITECTURE.md")).toHaveLength(1);
      expect(faultsIn(`\`${path}\``, "README.md")).toEqual([]);
    },
  );

  it.each(["src/dialog/", "hooks/use-invite.ts", "use-invite.ts"])("should find %s", (path) => {
    expect(faultsIn(`\`${path}\``, "CONTRIBUTING.md")).toEqual([]);
  });

  it.each([
    "`useInvite`, `useSelf().info` and `Share.Root`",
    "`<ShareDialog roomId={roomId}>` with `<Grid />`, `Intl.ListFormat` and `ShareDialogProps`",
    "`packages/react/src`, `packages/react/src/{dialog,hooks}`, `scripts/check.ts`, `use-invite.ts`",
    "`apps/demo/.data/<port>`, `packages/react/dist/index.js` and `@guestlist/react/messages`",
    "`npx -y pnpm check`, `pnpm exec vitest`, `pnpm --filter x`",
  ])("should find nothing wrong with %s", (text) => {
    expect(faultsIn(text)).toEqual([]);
  });
});
