/** Someone in an `AvatarList`. */
export interface AvatarListPerson {
  id: string;
  name: string;
  avatar?: string | null | undefined;
  colors?: readonly string[] | undefined;
  /** In the room right now. */
  here?: boolean | undefined;
}
