import type { Mail, ShareApiOptions } from "@guestlist/api";
import type { Liveblocks } from "@liveblocks/node";
import { sharing } from "./sharing.ts";

/** Mail goes out after the answer; the facts are ours, the words and links are yours. */
export function withNotifications(
  liveblocks: Pick<Liveblocks, "triggerInboxNotification">,
  sendMail: (to: string, subject: string, link: string) => Promise<void>,
): ShareApiOptions {
  return {
    ...sharing,
    mailer: {
      send: (mail) => sendMail(mail.to, subjectOf(mail), linkOf(mail)),
    },
    // Whoever was not on the list before finds it in their inbox.
    async onAccessChange({ before, after, userId }) {
      const added = Object.keys(after.usersAccesses).filter(
        (id) => !Object.hasOwn(before.usersAccesses, id) && id !== userId,
      );
      for (const id of added) {
        await liveblocks.triggerInboxNotification({
          userId: id,
          kind: "$shared",
          subjectId: after.id,
          roomId: after.id,
          activityData: { by: userId },
        });
      }
    },
  };
}

function subjectOf({ kind, from, room }: Mail): string {
  const name = room.name ?? "a document";
  switch (kind) {
    case "invitation":
      return `${from.name} invites you to ${name}`;
    case "granted":
      return `${from.name} shared ${name} with you`;
    case "request":
      return `${from.name} asks for access to ${name}`;
  }
}

function linkOf(mail: Mail): string {
  // After the hash: what stands there is not sent to servers, nor written to their logs.
  return mail.kind === "invitation"
    ? `https://app.example.com/invitation#${mail.token}`
    : `https://app.example.com/documents/${encodeURIComponent(mail.room.id)}`;
}
