import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ShareDialog } from "../../../src/dialog/share-dialog.tsx";
import { everyKind } from "../rooms/seed.ts";
import { type InProcessShareOptions, inProcessShare } from "./in-process-share.ts";
import { inProvider } from "./in-provider.tsx";
import { InRoom } from "./in-room.tsx";

export interface OpenDialogOptions extends InProcessShareOptions {
  /** Who is in the room right now. @default nobody */
  here?: readonly string[];
}

/** A dialog on the real API, opened by its button; what it says is recorded. */
export async function openDialog({ here = [], ...options }: OpenDialogOptions = {}) {
  const share = inProcessShare({ rooms: [everyKind], ...options });
  const user = userEvent.setup();
  const dialog = (present: readonly string[]) => (
    <InRoom here={present}>
      <ShareDialog roomId="launch-plan" link="https://acme.io/launch-plan">
        <button type="button">Share</button>
      </ShareDialog>
    </InRoom>
  );
  const { rerender } = render(dialog(here), { wrapper: inProvider(share) });
  await user.click(screen.getByRole("button", { name: "Share" }));
  const said: string[] = [];
  for (const region of [screen.getByRole("status"), screen.getByRole("alert")]) {
    new MutationObserver(() => {
      if (region.textContent) said.push(region.textContent);
    }).observe(region, { childList: true, subtree: true, characterData: true });
  }
  const control = (name: string) =>
    screen.findByRole("button", { name: new RegExp(`Access for ${name}`) });
  return {
    share,
    user,
    /** Everything that was announced, in order. */
    said,
    control,
    /** Others come and go. */
    setHere: (present: readonly string[]) => rerender(dialog(present)),
    async choose(name: string, entry: string) {
      await user.click(await control(name));
      const role = /^(Remove|Leave)/.test(entry) ? "menuitem" : "menuitemradio";
      await user.click(await screen.findByRole(role, { name: entry }));
    },
  };
}
