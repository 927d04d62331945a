import { describe, expect, it } from "vitest";
import { launchPlan, scopes, users } from "../../tests/support/rooms/seed.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { orderRows } from "./row-order.ts";

const names: Readonly<Record<string, string>> = {
  zoe: "Zoe",
  ana: "Åsa",
  kim: "Björn 10",
  marc: "Björn 9",
};

async function namesIn(locale: string) {
  const { client } = inProcessShare({
    people: users.map((user) => ({ ...user, name: names[user.id] ?? user.name })),
    rooms: [
      {
        ...launchPlan,
        usersAccesses: Object.fromEntries(
          ["olivier", ...Object.keys(names)].map((id) => [id, scopes.editor]),
        ),
        groupsAccesses: {},
      },
    ],
  });
  const access = await client.roomAccess("launch-plan");
  return orderRows(access, [], new Map(), locale).map(({ name }) => name);
}

describe("given names to put in order", () => {
  it("should follow the language of the texts", async () => {
    expect(await namesIn("en")).toEqual(["Olivier Laurent", "Åsa", "Björn 9", "Björn 10", "Zoe"]);
    expect(await namesIn("sv")).toEqual(["Olivier Laurent", "Björn 9", "Björn 10", "Zoe", "Åsa"]);
  });
});
