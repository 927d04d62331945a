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
  "access/authorize-change",
  "access/can",
  "access/change-waiting",
  "access/commit-change",
  "access/explain-conflict",
  "access/write-room",
  "activity/serialize-activity",
  "http/deadline",
  "invitations/accept-invitation",
  "invitations/claim-invitations",
  "invitations/resolve-invitees",
  "invitations/room-invitations",
  "people/serialize-candidates",
  "requests/room-requests",
  "room/create-room-context",
  "room/held-access",
  "room/load-waiting",
  "room/open-room",
  "room/serialize-person",
  "room/serialize-room",
  "upstream/call-rooms",
  "upstream/is-applied",
  "upstream/retry",
  "upstream/update-room",
];

/**
 * The rules, and whatever in the API decides about a request. What its routes make of that is tried
 * by the rule matrix, cell by cell, which takes too long for each mutant.
 */
export const suites: readonly Suite[] = [
  { name: "access", tests: "packages/access", sources: ["packages/access/src/**/*.ts"] },
  { name: "guards", tests: "packages/api", sources: [`${api}/http/guards/*.ts`] },
  {
    name: "decisions",
    tests: "packages/api",
    sources: decisions.map((name) => `${api}/${name}.ts`),
  },
];
