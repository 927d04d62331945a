import { useLayoutEffect, useRef } from "react";
import { Route, Switch } from "wouter";
import { usePathname } from "wouter/use-browser-location";
import { DocumentPage } from "./document/document-page.tsx";
import { documentIdOf } from "./document/document-path.ts";
import { DocumentsPage } from "./document-list/documents-page.tsx";
import { InvitationPage } from "./invitation/invitation-page.tsx";
import { OutboxPage } from "./outbox/outbox-page.tsx";
import { focusNextHeading } from "./page/heading-focus.ts";
import { NotFoundPage } from "./page/not-found-page.tsx";
import { SignInPage } from "./session/sign-in-page.tsx";
import { useSession } from "./session/use-session.ts";

/** The page of the current path. */
export function Pages() {
  const { person } = useSession();
  const path = usePathname();
  // Not a parameter of the route: wouter decodes a path before it matches, which a “%” does not survive.
  const roomId = documentIdOf(path);
  const shownPath = useRef(path);
  // Layout effects run before the effect in which a new heading looks for this.
  useLayoutEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    focusNextHeading();
  }, [path]);

  return (
    <Switch>
      <Route path="/">{person ? <DocumentsPage person={person} /> : <SignInPage />}</Route>
      <Route path="/outbox" component={OutboxPage} />
      <Route path="/invitation" component={InvitationPage} />
      <Route path="/documents/:id">
        {roomId === null ? <NotFoundPage /> : <DocumentPage key={roomId} roomId={roomId} />}
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
