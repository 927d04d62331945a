export { createResolvers, type Resolvers } from "./create-resolvers.ts";
export { GuestlistProvider, type GuestlistProviderProps } from "./provider.tsx";
export type { GuestlistUserMeta } from "./user-meta.ts";
