import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { preloadSoonParts } from "../../src/dialog/soon-parts.ts";
import { everyKind, scopes } from "../support/rooms/seed.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

async function opened(options: Parameters<typeof openDialog>[0] = {}) {
  const dialog = await openDialog({
    rooms: [{ ...everyKind, metadata: { ...everyKind.metadata, owner: ["olivier", "zoe"] } }],
    ...options,
  });
  await dialog.control("Ana Ruiz");
  // What others change is compared with what was there when this part came.
  await act(async () => void (await preloadSoonParts()));
  return {
    ...dialog,
    hint: () => act(() => dialog.share.queryClient.invalidateQueries()),
  };
}

describe("given a dialog that is open while others change the room", () => {
  it("should show one change in its row and say what it is", async () => {
    const { share, control, said, hint } = await opened();
    await share.clientOf("zoe").changeAccess("launch-plan", { people: { ana: "commenter" } });
    await hint();
    expect(await control("Ana Ruiz")).toHaveTextContent("Can comment");
    await waitFor(() => expect(said).toEqual(["Ana Ruiz can now comment."]), { timeout: 3_000 });
  });

  it("should say only how many there were when several come at once", async () => {
    const { share, said, hint } = await opened();
    const zoe = share.clientOf("zoe");
    await zoe.changeAccess("launch-plan", { people: { ana: "commenter", sam: null } });
    await hint();
    await zoe.changeAccess("launch-plan", { general: { audience: "anyone", role: "viewer" } });
    await hint();
    await waitFor(() => expect(said).toEqual(["3 changes by other people."]), { timeout: 3_000 });
  });

  it("should say nothing of what I changed myself", async () => {
    const { choose, share, said, hint } = await opened();
    await choose("Ana Ruiz", "Can edit");
    await screen.findByText("Undo");
    await share.clientOf("zoe").changeAccess("launch-plan", { people: { sam: "commenter" } });
    await hint();
    await waitFor(
      () => expect(said).toEqual(["Ana Ruiz can now edit.", "Sam Okafor can now comment."]),
      { timeout: 3_000 },
    );
  });

  it("should say what became of my own entry", async () => {
    const { share, said, hint } = await opened({
      as: "ana",
      rooms: [{ ...everyKind, usersAccesses: { ...everyKind.usersAccesses, ana: scopes.editor } }],
    });
    await share.clientOf("olivier").changeAccess("launch-plan", { people: { ana: "commenter" } });
    await hint();
    await waitFor(() => expect(said).toContain("Your own access was changed to “Can comment”."), {
      timeout: 3_000,
    });
  });

  it("should be silent about what happened before it was opened", async () => {
    const { share, user, said, control } = await opened();
    await user.click(screen.getByRole("button", { name: "Close" }));
    await share.clientOf("zoe").changeAccess("launch-plan", { people: { ana: "commenter" } });
    act(() => void share.queryClient.invalidateQueries({ refetchType: "none" }));
    said.length = 0;
    await user.click(screen.getByRole("button", { name: "Share" }));
    await waitFor(async () => expect(await control("Ana Ruiz")).toHaveTextContent("Can comment"));
    await share.clientOf("zoe").changeAccess("launch-plan", { people: { sam: "commenter" } });
    await act(() => share.queryClient.invalidateQueries());
    const region = screen.getByRole("status");
    await waitFor(() => expect(region).toHaveTextContent("Sam Okafor can now comment."), {
      timeout: 3_000,
    });
  });
});
