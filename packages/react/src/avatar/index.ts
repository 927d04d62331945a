export { Avatar, type AvatarProps } from "./avatar.tsx";
export { AvatarList, type AvatarListProps } from "./avatar-list.tsx";
export type { AvatarListPerson } from "./avatar-person.tsx";
