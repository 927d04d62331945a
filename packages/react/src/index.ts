export {
  createShareClient,
  type ShareClient,
  type ShareClientOptions,
} from "@guestlist/client";
export {
  AccessSelect,
  type AccessSelectAction,
  type AccessSelectProps,
} from "./access-select/index.ts";
export {
  Avatar,
  AvatarList,
  type AvatarListPerson,
  type AvatarListProps,
  type AvatarProps,
} from "./avatar/index.ts";
export { AccessBoundary, type AccessBoundaryProps } from "./connection/index.ts";
export { Share, ShareDialog, type ShareDialogPart, type ShareDialogProps } from "./dialog/index.ts";
export { useAccessSync } from "./hooks/use-access-sync.ts";
export { useActivity } from "./hooks/use-activity.ts";
export { useCandidates } from "./hooks/use-candidates.ts";
export { type ChangeAccess, useChangeAccess } from "./hooks/use-change-access.ts";
export { useExplainAccess } from "./hooks/use-explain-access.ts";
export { useInvite } from "./hooks/use-invite.ts";
export { useRecentCollaborators } from "./hooks/use-recent-collaborators.ts";
export { useRenewIdentity } from "./hooks/use-renew-identity.ts";
export { useRequestAccess } from "./hooks/use-request-access.ts";
export { useResendInvitation } from "./hooks/use-resend-invitation.ts";
export { type UseRoomAccessOptions, useRoomAccess } from "./hooks/use-room-access.ts";
export type { Messages, PartialMessages } from "./messages/messages.ts";
export { RoomAvatars, type RoomAvatarsProps } from "./presence/index.ts";
export {
  createResolvers,
  GuestlistProvider,
  type GuestlistProviderProps,
  type GuestlistUserMeta,
  type Resolvers,
} from "./provider/index.ts";
export { RequestAccess, type RequestAccessProps } from "./requests/index.ts";
export { ShareButton, type ShareButtonProps } from "./share-button/index.ts";
