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
  type EntryKey,
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
export type { PagingOptions, ReadingOptions } from "./hooks/reading-options.ts";
export { useAcceptInvitation } from "./hooks/use-accept-invitation.ts";
export { useAccessSync } from "./hooks/use-access-sync.ts";
export { useActivity } from "./hooks/use-activity.ts";
export { useCandidates } from "./hooks/use-candidates.ts";
export { useChangeAccess } from "./hooks/use-change-access.ts";
export { useExplainAccess } from "./hooks/use-explain-access.ts";
export { useGroupMembers } from "./hooks/use-group-members.ts";
export { type InviteResult, useInvite } from "./hooks/use-invite.ts";
export type { ChangeResult, Undoable } from "./hooks/use-make-change.ts";
export { type PendingChanges, usePendingChanges } from "./hooks/use-pending-changes.ts";
export { usePreviewChange } from "./hooks/use-preview-change.ts";
export { useRecentCollaborators } from "./hooks/use-recent-collaborators.ts";
export { useRenewIdentity } from "./hooks/use-renew-identity.ts";
export { useRequestAccess } from "./hooks/use-request-access.ts";
export { useResendInvitation } from "./hooks/use-resend-invitation.ts";
export { useRoomAccess } from "./hooks/use-room-access.ts";
export type { Messages, PartialMessages } from "./messages/messages.ts";
export { RoomAvatars, type RoomAvatarsProps } from "./presence/index.ts";
export {
  createResolvers,
  GuestlistProvider,
  type GuestlistProviderProps,
  type GuestlistUserMeta,
  type Resolvers,
} from "./provider/index.ts";
export { activityOptions } from "./queries/activity-options.ts";
export { candidatesOptions } from "./queries/candidates-options.ts";
export { explainAccessOptions } from "./queries/explain-access-options.ts";
export { groupMembersOptions } from "./queries/group-members-options.ts";
export { previewChangeOptions } from "./queries/preview-change-options.ts";
export { queryKeys } from "./queries/query-keys.ts";
export { roomAccessOptions } from "./queries/room-access-options.ts";
export { RequestAccess, type RequestAccessProps } from "./requests/index.ts";
export type { EntryChange } from "./room/access-changes.ts";
export { ShareButton, type ShareButtonProps } from "./share-button/index.ts";
