export type { RoleId } from "@guestlist/access";
export {
  type Ability,
  type AccessExplanation,
  type AccessPath,
  type AccessRequest,
  type AccessRequestAnswer,
  type Activity,
  type ActivityItem,
  type Candidates,
  type Change,
  type ChangePreview,
  createShareClient,
  type General,
  type Group,
  type GroupEntry,
  type GroupMembers,
  type Invitation,
  type InvitationAnswer,
  type InvitationEntry,
  type InvitationResult,
  type Invitee,
  type Person,
  type PersonEntry,
  type PreviewRequest,
  type RequestEntry,
  type RoleDescription,
  type RoomAccess,
  type ShareClient,
  type ShareClientOptions,
  ShareError,
} from "@guestlist/api/client";
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
export {
  Share,
  type ShareContentProps,
  ShareDialog,
  type ShareDialogPart,
  type ShareDialogProps,
  type SharePortalProps,
  type ShareRootProps,
  type ShareTriggerProps,
} from "./dialog/index.ts";
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
