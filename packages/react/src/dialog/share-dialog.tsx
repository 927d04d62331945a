"use client";

import type { ReactElement } from "react";
import type { ShareRootProps } from "./root.tsx";
import { Share } from "./share.ts";

export interface ShareDialogProps extends Omit<ShareRootProps, "children"> {
  /**
   * The button that opens it; without one the app opens it by `open`.
   * @default undefined
   */
  children?: ReactElement;
  /**
   * Classes for its parts, beside their own.
   * @default {}
   */
  classNames?: Partial<Record<ShareDialogPart, string>>;
}

export type ShareDialogPart =
  | "backdrop"
  | "content"
  | "invite"
  | "requests"
  | "people"
  | "generalAccess"
  | "copyLink"
  | "settings"
  | "activity";

/**
 * Shows who has access to a room and lets those who may change it. It only composes the parts of
 * `Share`.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * <ShareDialog roomId="launch-plan"><button type="button">Share</button></ShareDialog>
 */
export function ShareDialog({ children, classNames = {}, ...root }: ShareDialogProps) {
  return (
    <Share.Root {...root}>
      {children ? <Share.Trigger>{children}</Share.Trigger> : null}
      <Share.Content
        className={classNames.content}
        backdropClassName={classNames.backdrop}
        actions={<Share.CopyLink className={classNames.copyLink} />}
        footer={
          <>
            <Share.Settings className={classNames.settings} />
            <Share.Activity className={classNames.activity} />
          </>
        }
      >
        <Share.Invite className={classNames.invite} />
        <Share.Requests className={classNames.requests} />
        <Share.People className={classNames.people} />
        <Share.GeneralAccess className={classNames.generalAccess} />
      </Share.Content>
    </Share.Root>
  );
}
