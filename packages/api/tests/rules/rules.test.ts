import { describe, expect, it } from "vitest";
import { ruledRoutes } from "../../src/http/ruled-routes.ts";
import { shareFixture } from "../support/share-fixture.ts";
import { offerOf } from "./is-offered.ts";
import { ruleBench, type Tried } from "./rule-bench.ts";
import { ruleCallers } from "./rule-callers.ts";
import { ruleMatrix } from "./rule-matrix.ts";
import { ruleOutcomes } from "./rule-outcomes.ts";
import { type RuleRow, ruleRows } from "./rule-rows.ts";
import { rulesDocument } from "./rules-document.ts";

const rows = ruleRows(ruleMatrix);
const changes = rows.filter(({ method }) => method === "PATCH");
const benches = ruleCallers.map((caller) => ({ caller, bench: ruleBench(caller) }));
const named = (some: readonly RuleRow[]) =>
  some.map((row) => [`${row.section}: ${row.action} ${row.target}`, row] as const);

const previewOf = (row: RuleRow): RuleRow => ({
  ...row,
  method: "POST",
  path: `${row.path}/preview`,
  // That the last owner would go is what a preview is there to say.
  outcomes: row.outcomes.replaceAll("l", "+"),
});

/** The letter for what was answered; a refusal must have changed nothing, and told nobody. */
function outcomeOf({ answer, writes, isRoomUnchanged }: Tried): string {
  const body = (answer.body ?? {}) as { code?: string; results?: { code?: string }[] };
  const isDone = answer.status < 300;
  const code = isDone ? body.results?.[0]?.code : body.code;
  if (isDone && code === undefined) return "+";
  expect({ writes, isRoomUnchanged }).toEqual({ writes: [], isRoomUnchanged: true });
  const known = [...ruleOutcomes].find(([, codes]) => codes?.some((one) => one === code));
  return known?.[0] ?? `(${code})`;
}

describe("given every rule, everybody and everything it may be done to", () => {
  it.each(named(rows))("should hold for %s", async (_, row) => {
    let outcomes = "";
    for (const { bench } of benches) outcomes += outcomeOf(await bench.send(row));
    expect(outcomes).toBe(row.outcomes.replaceAll("*", "+"));
  });

  it.each(named(changes.map(previewOf)))("should only look: %s", async (_, row) => {
    let outcomes = "";
    for (const { bench } of benches) {
      const tried = await bench.send(row);
      expect(tried).toMatchObject({ writes: [], isRoomUnchanged: true });
      outcomes += outcomeOf(tried);
    }
    expect(outcomes).toBe(row.outcomes.replaceAll("*", "+"));
  });

  it.each(named(rows))("should be offered in the dialog as it is allowed: %s", async (_, row) => {
    for (const [index, { caller, bench }] of benches.entries()) {
      const access = await bench.read(row.room);
      const offer = access && (await offerOf(access, row, (id) => bench.isCandidate(row.room, id)));
      if (!offer) continue;
      const letter = row.outcomes[index] ?? "";
      const codes = ruleOutcomes.get(letter);
      expect({ caller, isOffered: offer.isOffered }).toEqual({ caller, isOffered: letter === "+" });
      if (codes && offer.reason !== undefined) expect(codes).toContain(offer.reason);
    }
  });
});

describe("given the matrix itself", () => {
  // The other methods of each path are answered for all of them.
  const { routes: handled } = shareFixture().share;
  const routes = ruledRoutes(handled.filter(({ method }) => method !== "ALL"));

  it("should try every route", () => {
    const tried = [...rows, ...changes.map(previewOf)].map(
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
