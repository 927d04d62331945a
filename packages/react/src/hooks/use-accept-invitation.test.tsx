import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { launchPlan } from "../../tests/support/rooms/seed.ts";
import { seededStore } from "../../tests/support/rooms/seeded-store.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { useAcceptInvitation } from "./use-accept-invitation.ts";
import { useRoomAccess } from "./use-room-access.ts";

describe("given an invitation to an address", () => {
  it("should let in whom it is for, once, and show them the room", async () => {
    const share = inProcessShare({ rooms: [launchPlan], store: seededStore(), as: "sam" });
    await share.clientOf("olivier").invite("launch-plan", {
      invitees: [{ email: "sam@other.io" }],
      role: "viewer",
    });
    await waitFor(() => expect(share.mails).toHaveLength(1));
    const [mail] = share.mails;
    const token = mail?.kind === "invitation" ? mail.token : "";
    const { result } = renderHook(
      () => ({ invitation: useAcceptInvitation(), access: useRoomAccess("launch-plan") }),
      { wrapper: inProvider(share) },
    );
    await waitFor(() => expect(result.current.access.error?.code).toBe("no_access"));
    const accept = () => act(() => result.current.invitation.mutateAsync(token));
    expect(await accept()).toEqual({ roomId: "launch-plan", role: "viewer" });
    await waitFor(() => expect(result.current.access.data?.me.role).toBe("viewer"));
    await expect(accept()).rejects.toMatchObject({
      code: "invitation_used",
      roomId: "launch-plan",
    });
  });
});
