import { describe, expect, it } from "vitest";
import { seededPeople } from "./people.ts";

describe("given the seeded people", () => {
  const { users, groups } = seededPeople();
  const membersOf = (groupId: string) => users.filter((user) => user.groupIds.includes(groupId));

  it("should be 1,000 in 30 groups, the same at every start", () => {
    expect(users).toHaveLength(1_000);
    expect(groups).toHaveLength(30);
    expect(seededPeople()).toEqual({ users, groups });
  });

  it("should give everyone an id, an address and colours of their own", () => {
    expect(new Set(users.map(({ id }) => id)).size).toBe(users.length);
    expect(new Set(users.map(({ email }) => email)).size).toBe(users.length);
    for (const user of users) expect(user.email).toMatch(/^[a-z.0-9]+@(acme|other)\.io$/);
    for (const user of users) expect(user.colors.length).toBeGreaterThan(0);
  });

  it("should fill the groups that are spoken of", () => {
    const named = (groupId: string) =>
      membersOf(groupId).filter(({ id }) => ["olivier", "zoe", "kim", "ana"].includes(id));
    expect(named("engineering").map(({ id }) => id)).toEqual(["olivier", "zoe"]);
    expect(membersOf("engineering")).toHaveLength(42);
    expect(named("design").map(({ id }) => id)).toEqual(["kim"]);
    expect(membersOf("design")).toHaveLength(21);
  });

  it("should have everyone of Acme, and nobody else, in everyone", () => {
    const acme = users.filter(({ organizationId }) => organizationId === "acme");
    expect(membersOf("everyone")).toEqual(acme);
    expect(acme.length).toBeLessThan(users.length);
  });
});
