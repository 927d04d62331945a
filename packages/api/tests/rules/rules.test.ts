import { describe, expect, it } from "vitest";
import { ruledRoutes } from "../../src/http/ruled-routes.ts";
import { shareFixture } from "../support/share-fixture.ts";
import { offerOf } from "./is-offered.ts";
import { ruleBench, type Tried } from "./rule-bench.ts";
import { ruleMatrix } from "./rule-matrix.ts";
import { ruleOutcomes } from "./rule-outcomes.ts";
import { callersWith, type RuleRoles, rowWith, ruleRoles } from "./rule-roles.ts";
import { type RuleRow, ruleRows } from "./rule-rows.ts";
import { rulesDocument } from "./rules-document.ts";

const rows = ruleRows(ruleMatrix);
const isChange = ({ method }: RuleRow) => method === "PATCH";
const named = (some: readonly RuleRow[]) =>
  some.map((row) => [`${row.section}: ${row.action} ${row.target}`, row] as const);

const previewOf = (row: RuleRow): RuleRow => ({
  ...row,
  method: "POST",
  path: `${row.path}/preview`,
  body: { change: row.body },
  // That the last owner would go is what a preview is there to say.
  outcomes: row.outcomes.replaceAll("l", "+"),
});

/** The letter for what was answered; a refusal must have changed nothing, and told nobody. */
function outcomeOf(row: RuleRow, { answer, writes, isRoomUnchanged }: Tried): string {
  const body = (answer.body ?? {}) as {
    code?: string;
    results?: { code?: string }[];
    people?: unknown[];
  };
  const isDone = answer.status < 300;
  const code = isDone ? body.results?.[0]?.code : body.code;
  const isAbout = Object.hasOwn(Object(row.body), "people") && row.method === "POST";
  if (isDone && code === undefined) return isAbout && body.people?.length === 0 ? "-" : "+";
  expect({ writes, isRoomUnchanged }).toEqual({ writes: [], isRoomUnchanged: true });
  const known = [...ruleOutcomes].find(([, codes]) => codes?.some((one) => one === code));
  return known?.[0] ?? `(${code})`;
}

/** The matrix in the words of a role set: each line with the outcomes that it says something of. */
function trialsWith(roles: RuleRoles) {
  const callers = callersWith(roles);
  const benches = [...callers.values()].map((caller) => ({
    caller,
    bench: ruleBench(caller, roles),
  }));
  return {
    benches,
    rows: rows.flatMap((row) => {
      const said = rowWith(row, roles);
      const outcomes = [...callers.keys()].map((index) => row.outcomes[index]).join("");
      return said ? { ...said, outcomes } : [];
    }),
  };
}

describe.each(Object.values(ruleRoles).map((roles) => [roles.name, roles] as const))(
  "given %s, every rule, everybody and everything it may be done to",
  (_, roles) => {
    const { benches, rows } = trialsWith(roles);

    it.each(named(rows))("should hold for %s", async (_, row) => {
      let outcomes = "";
      for (const { bench } of benches) outcomes += outcomeOf(row, await bench.send(row));
      expect(outcomes).toBe(row.outcomes.replaceAll("*", "+"));
    });

    it.each(named(rows))("should be offered in the dialog as it is allowed: %s", async (_, row) => {
      for (const [index, { caller, bench }] of benches.entries()) {
        const access = await bench.read(row.room);
        const offer =
          access && (await offerOf(access, row, (id) => bench.isCandidate(row.room, id)));
        if (!offer) continue;
        const letter = row.outcomes[index] ?? "";
        const codes = ruleOutcomes.get(letter);
        expect({ caller, isOffered: offer.isOffered }).toEqual({
          caller,
          isOffered: letter === "+",
        });
        if (codes && offer.reason !== undefined) expect(codes).toContain(offer.reason);
      }
    });
  },
);

describe("given every change that is only looked at", () => {
  const { benches, rows } = trialsWith(ruleRoles.usual);

  it.each(named(rows.filter(isChange).map(previewOf)))("should only look: %s", async (_, row) => {
    let outcomes = "";
    for (const { bench } of benches) {
      const tried = await bench.send(row);
      expect(tried).toMatchObject({ writes: [], isRoomUnchanged: true });
      outcomes += outcomeOf(row, tried);
    }
    expect(outcomes).toBe(row.outcomes.replaceAll("*", "+"));
  });
});

describe("given a role set without an owner", () => {
  const { benches } = trialsWith(ruleRoles.ownerless);

  it.each([
    ["change settings", { settings: { editorsCanShare: false } }, ["not_allowed"]],
    ["make anybody what it has no role for", { people: { viewer: "admin" } }, ["unknown_role"]],
  ])("should let nobody %s", async (_, body, codes) => {
    for (const { bench } of benches) {
      const row = { room: undefined, method: "PATCH", path: "/rooms/plan/access", body };
      const { answer, writes } = await bench.send(row);
      expect([...codes, "unauthenticated", "no_access", "room_not_found"]).toContain(
        (answer.body as { code?: string }).code,
      );
      expect(writes).toEqual([]);
    }
  });

  it("should let who has its strongest role share, and change those who have it too", async () => {
    const editor = benches.find(({ caller }) => caller.name === "an editor")?.bench;
    for (const people of [{ viewer: "writer" }, { owner: "reader" }, { editor: null }]) {
      const row = {
        method: "PATCH",
        path: "/rooms/plan/access",
        body: { people },
        room: undefined,
      };
      expect((await editor?.send(row))?.answer.status).toBe(200);
    }
  });
});

describe("given the matrix itself", () => {
  // The other methods of each path are answered for all of them.
  const { routes: handled } = shareFixture().share;
  const routes = ruledRoutes(handled.filter(({ method }) => method !== "ALL"));

  it("should try every route", () => {
    const tried = [...rows, ...rows.filter(isChange).map(previewOf)].map(
      ({ method, path }) => `${method} ${path.split("?")[0]}`,
    );
    const untried = routes.filter(({ method, path }) => {
      const pattern = new RegExp(`^${method} ${path.replaceAll(/:\w+/g, "[^/]+")}$`);
      return !tried.some((one) => pattern.test(one));
    });
    expect(untried).toEqual([]);
  });

  it("should have every outcome, each line once", () => {
    const letters = new Set(rows.flatMap(({ outcomes }) => [...outcomes]));
    expect([...letters].sort()).toEqual([...ruleOutcomes.keys()].sort());
    const lines = rows.map(({ section, method, path, body }) =>
      JSON.stringify([section, method, path, body]),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("should be what the documentation says", async () => {
    await expect(rulesDocument(rows, routes)).toMatchFileSnapshot("../../../../docs/rules.md");
  });
});
