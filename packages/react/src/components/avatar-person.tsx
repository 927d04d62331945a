import { Avatar, type AvatarProps } from "./avatar.tsx";

/** Someone in an `AvatarList`. */
export interface AvatarListPerson {
  id: string;
  name: string;
  avatar?: string | null | undefined;
  colors?: readonly string[] | undefined;
  /** In the room right now. */
  here?: boolean | undefined;
}

interface PersonAvatarProps extends Pick<AvatarProps, "size" | "title" | "style"> {
  person: AvatarListPerson;
}

/** The avatar of someone in a list, who is named there otherwise. */
export function PersonAvatar({ person, ...props }: PersonAvatarProps) {
  const { name, avatar, colors, here } = person;
  return <Avatar name={name} src={avatar} colors={colors} here={here} {...props} />;
}
