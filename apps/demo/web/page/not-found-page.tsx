import { BackToDocuments } from "./back-to-documents.tsx";
import { MessagePage } from "./message-page.tsx";

/** For a path that leads nowhere. */
export function NotFoundPage() {
  return (
    <MessagePage title="There is no such page">
      <p>The address may be mistyped, or the page has moved.</p>
      <BackToDocuments isPrimary />
    </MessagePage>
  );
}
