"use client";

import { shallow, useOthers, useSelf } from "@liveblocks/react";
import { forwardRef } from "react";
import { useMessages } from "../use-messages.ts";
import { AvatarList, type AvatarListProps } from "./avatar-list.tsx";
import type { AvatarListPerson } from "./avatar-person.tsx";

export type RoomAvatarsProps = Omit<AvatarListProps, "people" | "selfId">;

/**
 * Who is in the room right now: one avatar per person, however many tabs they have open.
 *
 * @throws {Error} outside Liveblocks' `RoomProvider`.
 * @example
 * <RoomProvider id="launch-plan"><RoomAvatars max={4} /></RoomProvider>
 */
export const RoomAvatars = forwardRef<HTMLDivElement, RoomAvatarsProps>(
  function RoomAvatars(props, ref) {
    const { common } = useMessages();
    const self = useSelf(({ id, info, connectionId }) => ({ id, info, connectionId }), shallow);
    const others = useOthers(
      (all) => all.map(({ id, info, connectionId }) => ({ id, info, connectionId })),
      sameConnections,
    );
    const people = (self ? [self, ...others] : others).map((user) => personOf(user, common.guest));
    const [first] = people;
    return (
      <AvatarList {...props} ref={ref} people={people} selfId={self ? first?.id : undefined} />
    );
  },
);

interface Connected {
  id: string | undefined;
  info: unknown;
  connectionId: number;
}

/** What an app puts into `info` is its own; anything may be missing. */
function personOf({ id, info, connectionId }: Connected, guest: string): AvatarListPerson {
  const known: { name?: unknown; avatar?: unknown; colors?: unknown } =
    typeof info === "object" && info !== null ? info : {};
  return {
    id: id ?? `connection:${connectionId}`,
    name: typeof known.name === "string" && known.name !== "" ? known.name : (id ?? guest),
    avatar: typeof known.avatar === "string" && known.avatar !== "" ? known.avatar : null,
    colors: Array.isArray(known.colors)
      ? known.colors.filter((color) => typeof color === "string")
      : undefined,
  };
}

function sameConnections(a: readonly Connected[], b: readonly Connected[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (user, index) => user.connectionId === b[index]?.connectionId && user.info === b[index]?.info,
    )
  );
}
