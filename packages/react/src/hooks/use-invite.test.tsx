import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { launchPlan, scopes } from "../../tests/support/rooms/seed.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { useInvite } from "./use-invite.ts";

describe("given people who are invited", () => {
  it("should take them out again", async () => {
    const share = inProcessShare({ rooms: [launchPlan] });
    const { result } = renderHook(() => useInvite("launch-plan"), { wrapper: inProvider(share) });
    const { results, undo } = await act(() =>
      result.current.mutateAsync({ invitees: [{ userId: "marc" }], role: "viewer" }),
    );
    expect(results).toMatchObject([{ status: "granted" }]);
    expect(share.rooms.all.get("launch-plan")?.usersAccesses.marc).toEqual(scopes.viewer);
    await act(async () => undo?.());
    expect(share.rooms.all.get("launch-plan")?.usersAccesses.marc).toBeUndefined();
  });
});
