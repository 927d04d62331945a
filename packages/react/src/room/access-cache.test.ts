import { QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { scopes } from "../../tests/support/rooms/seed.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { explainAccessOptions } from "../queries/explain-access-options.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";
import { AccessCache } from "./access-cache.ts";

/** A list that somebody looks at, and why Zoe is on it. */
async function known() {
  const { client, queryClient, rooms } = inProcessShare();
  const list = roomAccessOptions(client, "launch-plan");
  const why = explainAccessOptions(client, "launch-plan", "zoe");
  await queryClient.prefetchQuery(list);
  await queryClient.prefetchQuery(why);
  const stop = new QueryObserver(queryClient, list).subscribe(() => {});
  return {
    cache: new AccessCache(client, queryClient, "launch-plan"),
    rooms,
    areReasonsOld: () => queryClient.getQueryState(why.queryKey)?.isInvalidated,
    stop,
  };
}

describe("given a hint that access changed", () => {
  it("should have the reasons read again with the list", async () => {
    const { cache, rooms, areReasonsOld, stop } = await known();
    await rooms.update("launch-plan", { usersAccesses: { zoe: scopes.viewer } });
    await cache.refetch();
    expect(cache.read()?.people.find(({ user }) => user.id === "zoe")?.role).toBe("viewer");
    expect(areReasonsOld()).toBe(true);
    stop();
  });

  it("should keep the reasons where the list stayed the same", async () => {
    const { cache, areReasonsOld, stop } = await known();
    await cache.refetch();
    expect(areReasonsOld()).toBe(false);
    stop();
  });
});
