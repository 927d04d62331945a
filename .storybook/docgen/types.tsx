import type * as kit from "../../packages/react/src/index.ts";

// The generator reads what components take, so each of these takes a type that an app names.

export const AccessSelectAction = (_: kit.AccessSelectAction) => null;
export const AvatarListPerson = (_: kit.AvatarListPerson) => null;
export const ChangeAccess = (_: kit.ChangeAccess) => null;
export const ShareClientOptions = (_: kit.ShareClientOptions) => null;
export const UseRoomAccessOptions = (_: kit.UseRoomAccessOptions) => null;
