export {
  createShareClient,
  type ShareClient,
  type ShareClientOptions,
} from "@guestlist/api/client";
export { AccessBoundary, type AccessBoundaryProps } from "./components/access-boundary.tsx";
export {
  AccessSelect,
  type AccessSelectAction,
  type AccessSelectProps,
} from "./components/access-select.tsx";
export { Avatar, type AvatarProps } from "./components/avatar.tsx";
export { AvatarList, type AvatarListProps } from "./components/avatar-list.tsx";
export type { AvatarListPerson } from "./components/avatar-person.tsx";
export { RequestAccess, type RequestAccessProps } from "./components/request-access.tsx";
export { RoomAvatars, type RoomAvatarsProps } from "./components/room-avatars.tsx";
export { Share } from "./components/share/index.ts";
export { ShareButton, type ShareButtonProps } from "./components/share-button.tsx";
export {
  ShareDialog,
  type ShareDialogPart,
  type ShareDialogProps,
} from "./components/share-dialog.tsx";
export { createResolvers, type Resolvers } from "./create-resolvers.ts";
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
export type { AllMessages as Messages } from "./messages/all-messages.ts";
export { GuestlistProvider, type GuestlistProviderProps } from "./provider.tsx";
export type { GuestlistUserMeta } from "./user-meta.ts";
