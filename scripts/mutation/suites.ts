/** Sources whose mutants are tried together, with the tests of one package. */
export interface Suite {
  name: string;
  /** The folder of the tests that must notice. */
  tests: string;
  /** Globs; tests among them are left out. */
  sources: readonly string[];
}

const api = "packages/api/src";

/**
 * What in the API decides about a request, by feature. What its routes make of that is tried by the
 * rule matrix, cell by cell, which takes too long for each mutant.
 */
const decisions = [
  "access/authorize-*",
  "access/change-waiting",
  "access/commit-*",
  "access/explain-conflict",
  "access/write-*",
  "activity/serialize-*",
  "http/deadline",
  "invitations/accept-invitation",
  "invitations/claim-*",
  "invitations/resolve-*",
  "invitations/room-*",
  "people/serialize-*",
  "requests/room-*",
  "room/held-*",
  "room/*-waiting",
  "room/open-*",
  "room/serialize-*",
  "upstream/call-*",
  "upstream/is-applied",
  "upstream/retry",
  "upstream/update-*",
  "upstream/with-timeout",
];

/** The rules, what guards each request, and what decides about it. */
export const suites: readonly Suite[] = [
  { name: "access", tests: "packages/access", sources: ["packages/access/src/**/*.ts"] },
  { name: "guards", tests: "packages/api", sources: [`${api}/http/guards/*.ts`] },
  {
    name: "decisions",
    tests: "packages/api",
    sources: decisions.map((name) => `${api}/${name}.ts`),
  },
];
