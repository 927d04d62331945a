"use client";

import type { RoleId } from "@guestlist/access";
import type { RoomAccess } from "@guestlist/client";
import { type ComponentPropsWithoutRef, forwardRef, memo, useId } from "react";
import { AccessSelect } from "../access-select/index.ts";
import type { Commit } from "../dialog-state/access-context.tsx";
import { useChangedKeys, useShareAccess, useShareRoles } from "../dialog-state/access-context.tsx";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { RowProblem } from "../rows/index.ts";
import { joinClasses } from "../ui/join-classes.ts";
import { MenuButton } from "../ui/menu/menu-button.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { audienceName, generalEffect } from "../wording/general-texts.ts";
import { AudienceIcon } from "./audience-icon.tsx";

type Audience = RoomAccess["general"]["audience"];

/**
 * Who can open the room without being listed, and as what.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.GeneralAccess />
 */
export const ShareGeneralAccess = forwardRef<HTMLElement, ComponentPropsWithoutRef<"section">>(
  function ShareGeneralAccess({ className, ...props }, ref) {
    const { access, commit } = useShareAccess();
    const change = useChangedKeys().get("general");
    const { general } = useTexts(dialogTexts);
    const headingId = useId();
    return (
      <section
        aria-labelledby={headingId}
        {...props}
        ref={ref}
        className={joinClasses("guestlist-general", className)}
      >
        <div className="guestlist-section-bar">
          <h3 id={headingId} className="guestlist-section-heading">
            {general.heading}
          </h3>
        </div>
        {access ? (
          <Controls
            general={access.general}
            grant={access.me.can.grant}
            mayChange={access.me.can.setGeneral}
            change={change}
            commit={commit}
          />
        ) : (
          <div aria-hidden="true" className="guestlist-row">
            <span className="guestlist-skeleton" data-shape="circle" />
            <span className="guestlist-row-text">
              <span className="guestlist-skeleton" style={{ inlineSize: "60%" }} />
            </span>
          </div>
        )}
      </section>
    );
  },
);

interface ControlsProps {
  general: RoomAccess["general"];
  grant: readonly RoleId[];
  mayChange: boolean;
  change: EntryChange | undefined;
  commit: Commit;
}

const Controls = memo(function Controls({
  general,
  grant,
  mayChange,
  change,
  commit,
}: ControlsProps) {
  const texts = useTexts(dialogTexts);
  const { shared, describe } = useShareRoles();
  const effectId = useId();
  const { audience, role, organization } = general;
  const grantable = grant.filter((id) => shared.includes(id));
  const isOnItsWay = change?.state === "pending" || change?.state === "paused";

  const set = (nextAudience: Audience, nextRole: RoleId) => {
    if (nextAudience === audience && nextRole === role) return;
    void commit({
      general:
        nextAudience === "restricted"
          ? { audience: nextAudience }
          : { audience: nextAudience, role: nextRole },
    });
  };
  // The weakest role, unless one was chosen before.
  const kept = grantable.find((id) => id === role) ?? grantable[0];
  const audiences: Audience[] = organization
    ? ["restricted", "organization", "anyone"]
    : ["restricted", "anyone"];

  return (
    <div
      className="guestlist-row"
      data-pending={isOnItsWay || undefined}
      data-audience={audience}
      data-error={change?.error ? true : undefined}
    >
      <span className="guestlist-glyph">
        <AudienceIcon audience={audience} />
      </span>
      <div className="guestlist-row-text">
        {mayChange && kept !== undefined ? (
          <MenuButton
            variant="plain"
            align="start"
            className="guestlist-audience"
            label={texts.general.heading}
            value={audienceName(audience, organization, texts)}
            aria-describedby={effectId}
            pending={isOnItsWay}
            entries={audiences.map((id) => ({
              id,
              label: audienceName(id, organization, texts),
              description: generalEffect({ audience: id, role: kept, organization }, texts),
              checked: id === audience,
              icon: <AudienceIcon audience={id} />,
              onSelect: () => set(id, kept),
            }))}
          />
        ) : (
          <p className="guestlist-row-name">{audienceName(audience, organization, texts)}</p>
        )}
        <p id={effectId} className="guestlist-row-detail">
          {change?.state === "paused" ? <span>{texts.people.waiting}</span> : null}
          <span>
            <Sentence text={generalEffect(general, texts)} names={[organization?.name ?? ""]} />
          </span>
        </p>
      </div>
      {role === null ? null : (
        <AccessSelect
          label={texts.general.role}
          value={role}
          roles={shared}
          available={grantable}
          unavailableReason={texts.rows.moreThanOwn}
          onValueChange={(next) => set(audience, next)}
          describeRole={describe}
          pending={isOnItsWay}
          readOnly={!mayChange}
        />
      )}
      {change?.error ? <RowProblem changeKey="general" change={change} /> : null}
    </div>
  );
});
