"use client";

import { isValidElement, type ReactNode } from "react";
import type { SharePortalProps } from "./portal.tsx";
import type { ShareRootProps } from "./root.tsx";
import { Share } from "./share.ts";

export interface ShareDialogProps
  extends Omit<ShareRootProps, "children">,
    Pick<SharePortalProps, "container"> {
  /**
   * What opens it: an element is the trigger itself, text stands on a button of ours.
   * @default a button of ours; none where the app decides by `open`
   */
  children?: ReactNode;
  /**
   * Whether the child is the trigger itself, or stands on a button of ours.
   * @default whether it is an element
   */
  asChild?: boolean | undefined;
  /**
   * Classes for its parts, beside their own.
   * @default {}
   */
  classNames?: Partial<Record<ShareDialogPart, string>>;
}

export type ShareDialogPart =
  | "backdrop"
  | "content"
  | "header"
  | "title"
  | "copyLink"
  | "close"
  | "body"
  | "invite"
  | "requests"
  | "people"
  | "generalAccess"
  | "footer"
  | "settings"
  | "activity";

/**
 * Shows who has access to a room and lets those who may change it. It only composes the parts of
 * `Share`.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * <ShareDialog roomId="launch-plan" />
 * @example
 * <ShareDialog roomId="launch-plan"><button type="button">Share</button></ShareDialog>
 */
export function ShareDialog({
  children,
  asChild = isValidElement(children),
  container,
  classNames = {},
  ...root
}: ShareDialogProps) {
  const hasTrigger = children !== undefined || root.open === undefined;
  return (
    <Share.Root {...root}>
      {hasTrigger ? <Share.Trigger asChild={asChild}>{children}</Share.Trigger> : null}
      <Share.Portal container={container}>
        <Share.Backdrop className={classNames.backdrop} />
        <Share.Content className={classNames.content}>
          <Share.Header className={classNames.header}>
            <Share.Title className={classNames.title} />
            <Share.CopyLink className={classNames.copyLink} />
            <Share.Close className={classNames.close} />
          </Share.Header>
          <Share.Body className={classNames.body}>
            <Share.Invite className={classNames.invite} />
            <Share.Requests className={classNames.requests} />
            <Share.People className={classNames.people} />
            <Share.GeneralAccess className={classNames.generalAccess} />
          </Share.Body>
          <Share.Footer className={classNames.footer}>
            <Share.Settings className={classNames.settings} />
            <Share.Activity className={classNames.activity} />
          </Share.Footer>
        </Share.Content>
      </Share.Portal>
    </Share.Root>
  );
}
