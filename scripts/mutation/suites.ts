/** Sources whose mutants are tried together, with the tests of one package. */
export interface Suite {
  name: string;
  /** The folder of the tests that must notice. */
  tests: string;
  /** Globs and files; their own tests are left out. */
  sources: readonly string[];
}

const api = "packages/api/src";

const decisions = [
  "accept-invitation",
  "change-room",
  "claim-invitations",
  "deadline",
  "explain-conflict",
  "has-already",
  "is-applied",
  "open-room",
  "pending",
  "project-activity",
  "project-candidates",
  "project-person",
  "project-room",
  "require-allowed",
  "resolve-invitees",
  "resolve-pending-change",
  "retried",
  "update-room",
  "upstream",
];

/**
 * The rules, and whatever in the API decides about a request. What its routes make of that is tried
 * by the rule matrix, cell by cell, which takes too long for each mutant.
 */
export const suites: readonly Suite[] = [
  { name: "access", tests: "packages/access", sources: ["packages/access/src/*.ts"] },
  { name: "guards", tests: "packages/api", sources: [`${api}/guards/*.ts`] },
  {
    name: "decisions",
    tests: "packages/api",
    sources: decisions.map((name) => `${api}/server/${name}.ts`),
  },
];
