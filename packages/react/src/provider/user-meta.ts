/**
 * What the API tells Liveblocks about a person, for the app's own types.
 *
 * @example
 * declare global {
 *   interface Liveblocks { UserMeta: GuestlistUserMeta }
 * }
 */
export type GuestlistUserMeta = {
  id: string;
  info: { name: string; avatar: string; colors: string[] };
};
