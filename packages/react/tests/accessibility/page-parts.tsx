import { render } from "vitest-browser-react";
import { AvatarList } from "../../src/avatar/avatar-list.tsx";
import { RequestAccess } from "../../src/requests/request-access.tsx";
import { ShareButton } from "../../src/share-button/share-button.tsx";
import { everyKind, users } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { inProcessShare } from "../support/share/in-process-share.ts";
import { inProvider } from "../support/share/in-provider.tsx";

/** What stands on an app's page without the dialog. */
export async function openPageParts() {
  const store = seededStore({ requests: [{ userId: "ana" }] });
  const share = inProcessShare({ rooms: [everyKind], store });
  const marc = inProcessShare({ rooms: [everyKind], store, as: "marc" });
  const Marc = inProvider(marc);
  await render(
    <main className="guestlist-root" style={{ background: "var(--guestlist-background)" }}>
      <ShareButton roomId="launch-plan" />
      <AvatarList people={users.map((user, index) => ({ ...user, here: index % 2 === 0 }))} />
      <Marc>
        <RequestAccess roomId="launch-plan" />
      </Marc>
    </main>,
    { wrapper: inProvider(share) },
  );
}
