import type { Survivor } from "./survivors.ts";

const forTheTypes = "Only the types need it: nothing else can stand there.";

const guards = "packages/api/src/guards";

export const guardSurvivors: readonly Survivor[] = [
  {
    file: `${guards}/body.ts`,
    code: 'request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase()',
    becomes: ['request.headers.get("Content-Type")?.split(";")[0].trim'],
    why: forTheTypes,
  },
  {
    file: `${guards}/body.ts`,
    code: 'const named = issue.code === "custom" ? issue.params?.code : undefined;',
    becomes: ["true"],
    why: forTheTypes,
  },
  {
    file: `${guards}/body.ts`,
    code: 'return typeof named === "string" && isCode(named) ? named : null;',
    becomes: ["true", 'typeof named === "string" || isCode(named)'],
    why: "Every code that our schemas name is one.",
  },
  {
    file: `${guards}/cross-site.ts`,
    code: "origin !== null && origins.includes(origin)",
    becomes: ["true"],
    why: forTheTypes,
  },
  {
    file: `${guards}/cross-site.ts`,
    code: "origin === null || !origins.includes(origin)",
    becomes: ["false"],
    why: forTheTypes,
  },
  {
    file: `${guards}/identifier.ts`,
    code: 'typeof id === "string" &&',
    becomes: ["true"],
    why: "Sessions whose id is no text are among the attacks, which are not tried here.",
  },
];
