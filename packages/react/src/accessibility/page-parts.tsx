import { render } from "vitest-browser-react";
import { AvatarList } from "../components/avatar-list.tsx";
import { RequestAccess } from "../components/request-access.tsx";
import { ShareButton } from "../components/share-button.tsx";
import { inProcessShare } from "../testing/in-process-share.ts";
import { inProvider } from "../testing/in-provider.tsx";
import { everyKind, users } from "../testing/seed.ts";
import { seededStore } from "../testing/seeded-store.ts";

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
