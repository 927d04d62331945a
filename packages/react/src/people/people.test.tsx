import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { crowd, scopes } from "../../tests/support/rooms/seed.ts";
import type { RoleControl } from "../rows/index.ts";

const drawn = vi.hoisted(() => vi.fn<(name: string) => void>());

vi.mock("../rows/role-control.tsx", async (original) => {
  const actual = await original<{ RoleControl: typeof RoleControl }>();
  return {
    RoleControl: (props: Parameters<typeof RoleControl>[0]) => {
      drawn(props.name);
      return actual.RoleControl(props);
    },
  };
});

/** Other files of this worker may have loaded the dialog as it is. */
async function dialogThatCounts() {
  vi.resetModules();
  return (await import("../../tests/support/share/open-dialog.tsx")).openDialog;
}

describe("given a hundred people", () => {
  describe("when one of them gets another role", () => {
    it("should draw that row again and no other", async () => {
      const openDialog = await dialogThatCounts();
      const { choose, share } = await openDialog({ rooms: [crowd.room], people: crowd.people });
      await screen.findByRole("searchbox");
      drawn.mockClear();
      await choose("Person 42", "Can comment");
      await screen.findByText("Undo", {}, { timeout: 5_000 });
      expect(new Set(drawn.mock.calls.map(([name]) => name))).toEqual(new Set(["Person 42"]));
      expect(share.rooms.all.get("launch-plan")?.usersAccesses["person-41"]).toEqual(
        scopes.commenter,
      );
    });
  });
});
