import type { RoleId } from "@guestlist/access";
import { post } from "./route.ts";
import type { Send } from "./send.ts";

/** A request for access. */
export interface AccessRequest {
  /** @default the weakest role */
  role?: RoleId;
  /** At most 1,000 characters. */
  message?: string;
}

export interface AccessRequestAnswer {
  /** `already` when the caller has the role or more. */
  status: "pending" | "already";
}

export const requestRoutes = {
  requestAccess: post("/rooms/:roomId/requests")
    .takes<AccessRequest>()
    .answers<AccessRequestAnswer>(),
};

export interface RequestMethods {
  /** Asks for access, or for more. */
  requestAccess(roomId: string, request: AccessRequest): Promise<AccessRequestAnswer>;
}

export const requestMethods = (send: Send): RequestMethods => ({
  requestAccess: (roomId, body) => send(requestRoutes.requestAccess, { params: { roomId }, body }),
});
