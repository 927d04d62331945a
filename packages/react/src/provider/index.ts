export { createResolvers, type Resolvers } from "./create-resolvers.ts";
export { GuestlistProvider, type GuestlistProviderProps } from "./guestlist-provider.tsx";
export { useGuestlist } from "./use-guestlist.ts";
export { useRoomSharing } from "./use-room-sharing.ts";
export type { GuestlistUserMeta } from "./user-meta.ts";
