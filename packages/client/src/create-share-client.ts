import { type AccessMethods, accessMethods } from "./access.ts";
import { type ActivityMethods, activityMethods } from "./activity.ts";
import { type InvitationMethods, invitationMethods } from "./invitations.ts";
import { type PeopleMethods, peopleMethods } from "./people.ts";
import { type RequestMethods, requestMethods } from "./requests.ts";
import { createSend, type ShareClientOptions } from "./send.ts";
import { type TokenMethods, tokenMethods } from "./tokens.ts";

/** The API from the browser. Every method rejects with a `ShareError`. */
export interface ShareClient
  extends TokenMethods,
    AccessMethods,
    InvitationMethods,
    RequestMethods,
    ActivityMethods,
    PeopleMethods {
  /** Where the API is mounted. */
  readonly url: string;
}

/**
 * The API for the browser.
 *
 * @param url where the API is mounted, such as `/api/share`.
 * @example
 * const client = createShareClient("/api/share");
 * const access = await client.roomAccess("launch-plan");
 */
export function createShareClient(url: string, options: ShareClientOptions = {}): ShareClient {
  const send = createSend(url, options);
  return {
    url,
    ...tokenMethods(send),
    ...accessMethods(send),
    ...invitationMethods(send),
    ...requestMethods(send),
    ...activityMethods(send),
    ...peopleMethods(send),
  };
}
