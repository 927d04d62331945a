import type { RoomAccess } from "@guestlist/client";
import type { Mail } from "../../src/index.ts";
import { createMemoryStore } from "../../src/memory.ts";
import type { Answer } from "./answer.ts";
import { type Fixture, type FixtureOptions, shareFixture } from "./share-fixture.ts";

export interface StoredFixture extends Fixture {
  /** Every mail that was sent, once the answer to the request was. */
  mails(): Promise<Mail[]>;
  /** The list as someone sees it. */
  list(userId: string, roomId?: string): Promise<RoomAccess>;
  invite(userId: string, invitation: unknown, roomId?: string): Promise<Answer>;
  request(userId: string | null, request?: unknown, roomId?: string): Promise<Answer>;
  accept(userId: string | null, token: unknown): Promise<Answer>;
  /** The token in the latest mail to an address. */
  tokenFor(email: string): Promise<string>;
}

/** The whole API with a store and a mailer. */
export function storedFixture(options: FixtureOptions = {}): StoredFixture {
  const sent: Mail[] = [];
  const fixture = shareFixture({
    store: createMemoryStore(),
    mailer: {
      send: async (mail) => {
        sent.push(mail);
      },
    },
    ...options,
  });
  const mails = async () => {
    // Mail goes out in the turn after the answer, one after the other.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setTimeout(resolve, 0));
    return sent;
  };
  const post = (userId: string | null, path: string, json: unknown) =>
    fixture.send(userId, { method: "POST", path, json });
  return {
    ...fixture,
    mails,
    list: async (userId, roomId) => (await fixture.read(userId, roomId)).body as RoomAccess,
    invite: (userId, invitation, roomId = "launch-plan") =>
      post(userId, `/rooms/${roomId}/invitations`, invitation),
    request: (userId, request = {}, roomId = "launch-plan") =>
      post(userId, `/rooms/${roomId}/requests`, request),
    accept: (userId, token) => post(userId, "/invitations/accept", { token }),
    tokenFor: async (email) => {
      const mail = (await mails()).findLast(
        ({ to, kind }) => to === email && kind === "invitation",
      );
      if (mail?.kind !== "invitation") throw new Error(`Nothing was sent to ${email}.`);
      return mail.token;
    },
  };
}
