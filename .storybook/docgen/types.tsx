import type * as kit from "../../packages/react/src/index.ts";

// The generator reads what components take, so each of these takes a type that an app names.

export const AccessSelectAction = (_: kit.AccessSelectAction) => null;
export const AvatarListPerson = (_: kit.AvatarListPerson) => null;
export const ChangeResult = (_: kit.ChangeResult) => null;
export const EntryChange = (_: kit.EntryChange) => null;
export const InviteResult = (_: kit.InviteResult) => null;
export const PendingChanges = (_: kit.PendingChanges) => null;
export const ReadingOptions = (_: kit.ReadingOptions<unknown>) => null;
export const ShareClientOptions = (_: kit.ShareClientOptions) => null;
