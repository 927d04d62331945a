import { render, screen, waitFor } from "@testing-library/react";
import { useEffect } from "react";
import { describe, expect, it, vi } from "vitest";
import { seededStore } from "../support/rooms/seeded-store.ts";
import type { InProcessShare } from "../support/share/in-process-share.ts";
import { openDialog } from "../support/share/open-dialog.tsx";

function Probe({ onMount }: { onMount: () => void }) {
  useEffect(onMount, [onMount]);
  return null;
}

const writesOf = ({ requests }: InProcessShare) =>
  requests.filter((request) => !request.startsWith("GET"));

describe("given StrictMode", () => {
  it("should be on in these tests", () => {
    const onMount = vi.fn();
    render(<Probe onMount={onMount} />);
    expect(onMount).toHaveBeenCalledTimes(2);
  });

  it("should write a change and its undoing once each, and say each once", async () => {
    const { share, said, choose, user } = await openDialog();
    await choose("Zoe Martin", "Can view");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() =>
      expect(said).toEqual(["Zoe Martin can now view.", "The change was undone."]),
    );
    const write = "PATCH /rooms/launch-plan/access";
    expect(writesOf(share)).toEqual([write, write]);
  });

  it("should invite once, and say so once", async () => {
    const { share, said, user } = await openDialog({ store: seededStore() });
    await user.type(await screen.findByRole("combobox"), "lea@x.io{Enter}");
    await user.click(screen.getByRole("button", { name: "Invite" }));
    await waitFor(() => expect(said.at(-1)).toBe("Invitation sent to lea@x.io."));
    expect(said.filter((text) => text.startsWith("Invitation"))).toHaveLength(1);
    expect(writesOf(share)).toHaveLength(1);
    expect(share.mails).toHaveLength(1);
  });
});
