import type { EntryCan, RoomAccess } from "@guestlist/client";
import * as z from "zod/mini";
import type { RuleRow } from "./rule-rows.ts";

/** What the dialog makes of one thing that could be done. */
export interface Offer {
  isOffered: boolean;
  /** Why not, where the dialog is told. */
  reason?: string | null;
}

const role = z.nullable(z.string());
const entry = z.record(z.string(), role).check(z.refine((map) => Object.keys(map).length === 1));
const invitee = z.union([
  z.strictObject({ userId: z.string() }),
  z.strictObject({ groupId: z.string() }),
  z.strictObject({ email: z.string() }),
]);
const single = z.union([
  z.strictObject({ people: entry }),
  z.strictObject({ groups: entry }),
  z.strictObject({ invitations: entry }),
  z.strictObject({ requests: entry }),
  z.strictObject({ general: z.looseObject({ role: z.optional(z.string()) }) }),
  z.strictObject({ settings: z.looseObject({}) }),
  z.strictObject({ invitees: z.array(invitee), role: z.string() }),
]);

/**
 * Whether the dialog would offer what a row asks for, from what the API told it; `null` for what is
 * no single thing that a dialog offers.
 * @param isCandidate whether the search for people and groups to invite finds an id.
 */
export async function offerOf(
  access: RoomAccess,
  { path, body }: RuleRow,
  isCandidate: (id: string) => Promise<boolean>,
): Promise<Offer | null> {
  const { can } = access.me;
  const ownerId = access.roles.find(({ isOwner }) => isOwner)?.id;
  if (path.includes("/candidates") || path.endsWith("/readers/members")) {
    return { isOffered: can.share };
  }
  if (path.endsWith("/activity")) return { isOffered: can.activity };
  const parsed = single.safeParse(body);
  if (!parsed.success) return null;
  const asked = parsed.data;
  // An owner is a person: whatever one may grant, a group or an address is never one.
  const mayGrant = (wanted: string) => can.share && can.grant.includes(wanted);
  const mayShare = (wanted: string) => wanted !== ownerId && mayGrant(wanted);
  const invited = async (id: string, isGranted: boolean) => ({
    isOffered: isGranted && (await isCandidate(id)),
  });

  if ("people" in asked) {
    const [id, wanted] = only(asked.people);
    const row = access.people.find(({ user }) => user.id === id);
    if (id === access.me.userId && wanted === null) {
      return { isOffered: can.leave, ...(row && { reason: row.can.reason }) };
    }
    // What they have already is no change.
    if (row) return row.role === wanted ? null : offerOfRow(row.can, wanted);
    return wanted === null ? null : invited(id, mayGrant(wanted));
  }
  if ("groups" in asked) {
    const [id, wanted] = only(asked.groups);
    const row = access.groups.find(({ group }) => group.id === id);
    if (row) return offerOfRow(row.can, wanted);
    return wanted === null ? null : invited(id, mayShare(wanted));
  }
  if ("invitations" in asked) {
    const [id, wanted] = only(asked.invitations);
    const row = access.invitations?.find((invitation) => invitation.id === id);
    return row ? offerOfRow(row.can, wanted) : { isOffered: false };
  }
  if ("requests" in asked) {
    const [id, wanted] = only(asked.requests);
    const row = access.requests?.find(({ user }) => user.id === id);
    return { isOffered: row !== undefined && (wanted === null || row.approveAs.includes(wanted)) };
  }
  if ("general" in asked) {
    const { role: wanted } = asked.general;
    return { isOffered: can.setGeneral && (wanted === undefined || mayShare(wanted)) };
  }
  if ("settings" in asked) return { isOffered: can.settings };

  const [first] = asked.invitees;
  if (!first) return null;
  if ("userId" in first) return invited(first.userId, mayGrant(asked.role));
  if ("groupId" in first) return invited(first.groupId, mayShare(asked.role));
  return { isOffered: access.invitations !== undefined && mayShare(asked.role) };
}

function offerOfRow({ setRole, remove, reason }: EntryCan, wanted: string | null): Offer {
  return wanted === null ? { isOffered: remove, reason } : { isOffered: setRole.includes(wanted) };
}

function only(map: Readonly<Record<string, string | null>>): [id: string, role: string | null] {
  const [first] = Object.entries(map);
  if (!first) throw new Error("An empty map asks for nothing.");
  return first;
}
