import {
  checkInvitation,
  emptyRecord,
  invitationCapabilities,
  type RoleId,
} from "@guestlist/access";
import type { InvitationEntry } from "@guestlist/client";
import { ShareApiError } from "../http/index.ts";
import {
  type AskedOfWaiting,
  type RoomContext,
  type Save,
  serializePerson,
  stillWaiting,
  type WaitingChange,
  type WaitingList,
} from "../room/index.ts";
import { callPort, callPortToWrite } from "../upstream/index.ts";
import type { Invitations, StoredInvitation } from "./invitations.ts";

/** The invitations to a room that wait. */
export class RoomInvitations implements WaitingList {
  readonly pending: readonly StoredInvitation[];
  readonly #port: Invitations;

  constructor(port: Invitations, pending: readonly StoredInvitation[] = []) {
    this.pending = pending;
    this.#port = port;
  }

  /** @throws {ShareApiError} `upstream_unavailable` */
  static async load(port: Invitations, roomId: string): Promise<RoomInvitations> {
    return new RoomInvitations(port, await callPort(() => port.list(roomId)));
  }

  /** Those that came with a room; `null` without them. */
  static of({ waiting: { invitations } }: RoomContext): RoomInvitations | null {
    return invitations instanceof RoomInvitations ? invitations : null;
  }

  get people(): string[] {
    return this.pending.map(({ invitedBy }) => invitedBy);
  }

  serialize(context: RoomContext) {
    return { invitations: this.pending.map((one) => serializeInvitation(context, one)) };
  }

  /**
   * @throws {ShareApiError} `grant_exceeds_own`, `target_outranks_you`, `invitation_not_found`,
   *   `invitation_used`, `already_answered`, `upstream_unavailable`
   */
  async resolve(context: RoomContext, asked: AskedOfWaiting): Promise<WaitingChange> {
    const saves: Save<StoredInvitation>[] = [];
    for (const [id, role] of Object.entries(asked)) {
      const before =
        this.pending.find((one) => one.id === id) ?? (await callPort(() => this.#port.find(id)));
      const after = this.#changed(context, before, role);
      if (before && after) saves.push({ before, after });
    }
    return this.saving(saves);
  }

  /** The invitation as it is to be; `null` when it is so already. */
  #changed(
    { room, actor, rules }: RoomContext,
    invitation: StoredInvitation | null,
    role: RoleId | null,
  ): StoredInvitation | null {
    if (!invitation || invitation.roomId !== room.id) {
      throw new ShareApiError("invitation_not_found");
    }
    const refusal = checkInvitation(actor, invitation.role, role, rules);
    if (refusal) throw new ShareApiError(refusal);
    switch (invitation.state) {
      case "accepted":
        throw new ShareApiError("invitation_used");
      case "cancelled": {
        if (role === null) return null;
        // Somebody may have invited the same address anew.
        const isTaken = this.pending.some(({ email }) => email === invitation.email);
        if (isTaken) throw new ShareApiError("already_answered");
        return { ...invitation, role, state: "pending" };
      }
      case "pending":
        if (role === null) return { ...invitation, state: "cancelled" };
        return role === invitation.role ? null : { ...invitation, role };
    }
  }

  /** What saving some of them comes to. */
  saving(saves: readonly Save<StoredInvitation>[]): WaitingChange {
    const undo = emptyRecord<RoleId | null>();
    for (const { before, after } of saves) {
      const was = roleOf(before);
      if (was !== roleOf(after)) undo[after.id] = was;
    }
    const pending = stillWaiting(this.pending, saves, ({ id, invitedAt }) => [id, invitedAt]);
    return {
      isEmpty: saves.length === 0,
      grants: {},
      undo,
      after: new RoomInvitations(this.#port, pending),
      save: async () => {
        for (const { after } of saves) await callPortToWrite(() => this.#port.save(after));
      },
      describe: () =>
        saves.flatMap(({ before, after }) =>
          // Whoever came by it is an event of their own.
          after.state === "accepted"
            ? []
            : {
                kind: "invitation" as const,
                target: after.email,
                from: roleOf(before),
                to: roleOf(after),
              },
        ),
    };
  }
}

export function isExpired({ expiresAt }: StoredInvitation): boolean {
  // Stryker disable next-line EqualityOperator: One millisecond of two weeks.
  return expiresAt.getTime() <= Date.now();
}

/** The role someone who comes would get; `null` when there is nothing to come by. */
function roleOf(invitation: StoredInvitation | null): RoleId | null {
  return invitation?.state === "pending" ? invitation.role : null;
}

function serializeInvitation(context: RoomContext, invitation: StoredInvitation): InvitationEntry {
  const { id, email, role, invitedBy, invitedAt, expiresAt } = invitation;
  return {
    id,
    email,
    role,
    invitedBy: context.people.known.has(invitedBy) ? serializePerson(context, invitedBy) : null,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    expired: isExpired(invitation),
    can: invitationCapabilities(context.actor, role, context.rules),
  };
}
