import { DocumentPage } from "./document/document-page.tsx";
import { DocumentsPage } from "./document-list/documents-page.tsx";
import { InvitationPage } from "./invitation/invitation-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { OutboxPage } from "./outbox/outbox-page.tsx";
import { documentIdOf } from "./router/paths.ts";
import { useNavigation } from "./router/use-navigation.ts";
import { SignInPage } from "./session/sign-in-page.tsx";
import { useSession } from "./session/use-session.ts";

/** The page of the current path. */
export function Pages() {
  const { path } = useNavigation();
  const { person } = useSession();
  if (path === "/") return person ? <DocumentsPage person={person} /> : <SignInPage />;
  if (path === "/outbox") return <OutboxPage />;
  if (path === "/invitation") return <InvitationPage />;
  const roomId = documentIdOf(path);
  return roomId === null ? <NotFoundPage /> : <DocumentPage key={roomId} roomId={roomId} />;
}
