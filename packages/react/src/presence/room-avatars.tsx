"use client";

import { shallow, useOthers, useSelf } from "@liveblocks/react";
import { forwardRef } from "react";
import { AvatarList, type AvatarListProps } from "../avatar/index.ts";
import { commonMessages } from "../messages/en/common.ts";
import { useTexts } from "../messages/use-texts.ts";
import { connectedPerson } from "./connected-person.ts";
import { connectionsOf, sameConnections } from "./connections.ts";

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
    const { common } = useTexts(commonMessages);
    const self = useSelf(({ id, info, connectionId }) => ({ id, info, connectionId }), shallow);
    const others = useOthers(connectionsOf, sameConnections);
    const people = (self ? [self, ...others] : others).map((user) =>
      connectedPerson(user, common.guest),
    );
    const [first] = people;
    return (
      <AvatarList {...props} ref={ref} people={people} selfId={self ? first?.id : undefined} />
    );
  },
);
