import type { AnswerOf, RouteName, routes } from "@guestlist/client";
import {
  type DeclarationOf,
  defineRoute,
  guestIdOf,
  type RouteHandler,
  type Rule,
  requireIdentifier,
  type ShareRequest,
} from "../http/index.ts";
import { type OpenOptions, openRoom, openRoomAsGuest, type RoomServices } from "./open-room.ts";
import type { OpenRoomContext } from "./room-context.ts";

/** Opens the room of the path as the caller may see it, and enforces the route's rule. */
export type OpenRoom = (options?: OpenOptions) => Promise<OpenRoomContext>;

type AnswerTo<Name extends RouteName> = AnswerOf<(typeof routes)[Name]>;

/** A route about one room, whose rule is enforced where the room is opened. */
export function defineRoomRoute<Name extends RouteName, R extends Rule>(
  services: RoomServices,
  name: Name,
  declaration: DeclarationOf<Name, R>,
  handle: (
    request: ShareRequest<Name, R> & { open: OpenRoom },
  ) => Promise<AnswerTo<Name>> | AnswerTo<Name>,
): RouteHandler<Name> {
  return defineRoute(services, name, declaration, (request) => {
    const { c, caller } = request;
    const roomId = requireIdentifier(c.req.param("roomId"));
    const open: OpenRoom = (options) =>
      caller
        ? openRoom(services, declaration.rule, caller, roomId, options)
        : openRoomAsGuest(services, guestIdOf(c), roomId);
    return handle({ ...request, open });
  });
}
