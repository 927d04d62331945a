"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { AskForMore } from "../requests/index.ts";
import { joinClasses } from "../ui/join-classes.ts";
import { roleName } from "../wording/role-name.ts";
import { InviteForm } from "./invite-form.tsx";

/**
 * Adds people, groups and addresses; for who may not share, says what they may do themselves.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Invite />
 */
export const ShareInvite = forwardRef<HTMLElement, ComponentPropsWithoutRef<"section">>(
  function ShareInvite({ className, ...props }, ref) {
    const { roomId } = useShare();
    const { access } = useShareAccess();
    const { recipients, states, roles } = useTexts(dialogTexts);
    return (
      <section {...props} ref={ref} className={joinClasses("guestlist-invite", className)}>
        {access ? null : (
          <div aria-hidden="true" className="guestlist-recipient-field">
            <span className="guestlist-recipient-label">{recipients.label}</span>
            <div className="guestlist-recipient-box" />
          </div>
        )}
        {access?.me.can.share ? <InviteForm access={access} /> : null}
        {access && !access.me.can.share ? (
          <>
            <p className="guestlist-read-only">
              {states.readOnly(access.me.role, roleName(access.me.role, { roles }))}
            </p>
            {access.me.request === undefined ? null : (
              <AskForMore roomId={roomId} access={access} />
            )}
          </>
        ) : null}
      </section>
    );
  },
);
