import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RequestAccess } from "../../src/requests/request-access.tsx";
import { labelOf, roomWith, triedRoles } from "../support/rooms/role-sets.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { inProcessShare } from "../support/share/in-process-share.ts";
import { inProvider } from "../support/share/in-provider.tsx";
import { openDialog } from "../support/share/open-dialog.tsx";

const offered = async () =>
  (await screen.findAllByRole("radio")).map((radio) => radio.getAttribute("value"));

describe.each(triedRoles)("given $name", (tried) => {
  const { roles, reads, shares } = tried;
  const rooms = [roomWith(tried)];
  const all = roles.flatMap((role) => (role.owner ? [] : [role.id]));

  it("should let me ask for every role but an owner's where I have none", async () => {
    const share = inProcessShare({ rooms, roles, as: "marc", store: seededStore() });
    render(<RequestAccess roomId="launch-plan" />, { wrapper: inProvider(share) });
    expect(await offered()).toEqual(all);
  });

  it("should let me ask for every one above my own", async () => {
    const share = inProcessShare({ rooms, roles, as: "ana", store: seededStore() });
    render(<RequestAccess roomId="launch-plan" />, { wrapper: inProvider(share) });
    expect(await offered()).toEqual(all.filter((role) => role !== reads));
  });

  it("should offer only what the app wants of it", async () => {
    const share = inProcessShare({ rooms, roles, as: "marc", store: seededStore() });
    const wanted = [shares, "none of them"];
    render(<RequestAccess roomId="launch-plan" roles={wanted} />, { wrapper: inProvider(share) });
    expect(await offered()).toEqual([shares]);
  });

  it("should let me ask in the dialog of a room I may not open", async () => {
    const store = seededStore();
    const { user } = await openDialog({ rooms, roles, as: "marc", store });
    expect(await offered()).toEqual(all);
    await user.click(screen.getByRole("radio", { name: labelOf(shares) }));
    await user.click(screen.getByRole("button", { name: "Request access" }));
    await screen.findByText(`Requested: ${labelOf(shares)}`);
    expect(await store.requests.list("launch-plan")).toMatchObject([{ role: shares }]);
  });

  it("should let me ask for more in the dialog", async () => {
    const { user } = await openDialog({ rooms, roles, as: "ana", store: seededStore() });
    await user.click(await screen.findByRole("button", { name: "Request more access" }));
    expect(await offered()).toEqual(all.filter((role) => role !== reads));
  });
});
