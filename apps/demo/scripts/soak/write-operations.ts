import type { Change, General, Invitee, RoomAccess } from "@guestlist/client";
import type { SentMail } from "../../model/sent-mail.ts";
import { keysOf, type Operation, pick, someone, type World, write } from "./world.ts";

const roles = ["viewer", "commenter", "editor", "owner"];
const groupIds = ["engineering", "design", "sales", "data", "everyone"];
const generals: General[] = [
  { audience: "restricted" },
  { audience: "organization", role: "viewer" },
  { audience: "anyone", role: "commenter" },
  { audience: "anyone", role: "editor" },
];

/** What people change. */
export const writeOperations: readonly Operation[] = [
  { weight: 20, run: (world) => change(world, ({ id, role }) => ({ people: { [id]: role } })) },
  {
    weight: 4,
    run: (world) =>
      change(world, ({ id, role }, access) => {
        const seen = access.people.find(({ user }) => user.id === id)?.role ?? null;
        return { people: { [id]: role }, expect: { people: { [id]: seen } } };
      }),
  },
  {
    weight: 5,
    run: (world) =>
      change(world, ({ role }) => ({ groups: { [pick(world.random, groupIds)]: role } })),
  },
  { weight: 4, run: (world) => change(world, () => ({ general: pick(world.random, generals) })) },
  {
    weight: 2,
    run: (world) => change(world, () => ({ settings: { editorsCanShare: world.random() < 0.8 } })),
  },
  {
    weight: 1,
    run: (world) => change(world, (_row, { me }) => ({ people: { [me.userId]: null } })),
  },
  {
    weight: 4,
    run: (world) =>
      change(world, ({ role }, { requests = [] }) => {
        const request = requests[0];
        return request ? { requests: { [request.user.id]: role } } : null;
      }),
  },
  {
    weight: 3,
    run: (world) =>
      change(world, ({ role }, { invitations = [] }) => {
        const invitation = invitations[0];
        return invitation ? { invitations: { [invitation.id]: role } } : null;
      }),
  },
  { weight: 8, run: undo },
  { weight: 8, run: invite },
  { weight: 3, run: resend },
  { weight: 4, run: accept },
  {
    weight: 5,
    run: ({ random, visitors, roomIds }) =>
      pick(random, visitors).share.requestAccess(pick(random, roomIds), {
        role: pick(random, ["viewer", "editor"]),
        message: "Please",
      }),
  },
  { weight: 2, run: ownDocument },
  {
    weight: 2,
    async run({ random, visitors }) {
      const visitor = pick(random, visitors);
      await visitor.signOut();
      await visitor.signIn();
    },
  },
];

interface Choice {
  id: string;
  /** A role, or `null` to remove. */
  role: string | null;
}

/** Reads a room as somebody and changes it by what they see; `null` for nothing to change. */
async function change(
  world: World,
  choose: (choice: Choice, access: RoomAccess) => Change | null,
): Promise<void> {
  const { random, roomIds, undo: undoable } = world;
  const visitor = someone(world);
  const roomId = pick(random, roomIds);
  const access = await visitor.share.roomAccess(roomId);
  const choice = {
    id: someone(world).userId ?? "nobody",
    role: random() < 0.25 ? null : pick(random, roles),
  };
  const asked = choose(choice, access);
  if (!asked) return;
  const made = await write(world, roomId, keysOf(asked), () =>
    visitor.share.changeAccess(roomId, asked),
  );
  if (made.undo) undoable.set(roomId, { visitor, change: made.undo });
}

async function undo(world: World): Promise<void> {
  const roomId = pick(world.random, world.roomIds);
  const undoable = world.undo.get(roomId);
  if (!undoable) return;
  world.undo.delete(roomId);
  const { visitor, change: back } = undoable;
  await write(world, roomId, keysOf(back), () => visitor.share.changeAccess(roomId, back));
}

async function invite(world: World): Promise<void> {
  const { random, roomIds, addresses } = world;
  const roomId = pick(random, roomIds);
  const userId = someone(world).userId ?? "nobody";
  const groupId = pick(random, groupIds);
  const invitees: Invitee[] = [{ userId }, { groupId }, { email: pick(random, addresses) }];
  const keys = [`person:${userId}`, `group:${groupId}`];
  const { share } = someone(world);
  await write(world, roomId, keys, () =>
    share.invite(roomId, { invitees, role: pick(random, roles), message: "Come\r\nin" }),
  );
}

async function resend(world: World): Promise<void> {
  const { share } = someone(world);
  const roomId = pick(world.random, world.roomIds);
  const { invitations = [] } = await share.roomAccess(roomId);
  const [invitation] = invitations;
  if (invitation) await share.resendInvitation(roomId, invitation.id);
}

/** Takes the latest invitation, as whoever it is for or as somebody else. */
async function accept(world: World): Promise<void> {
  const { random, visitors } = world;
  const visitor = pick(random, visitors.slice(-world.addresses.length));
  const { text } = await visitor.ask("GET", "/api/outbox");
  const mails: SentMail[] = JSON.parse(text);
  const invitations = mails.filter(({ kind }) => kind === "invitation");
  if (invitations.length === 0) return;
  const token = pick(random, invitations).link.href.split("#")[1] ?? "";
  await write(world, "*", [`person:${visitor.userId}`], () =>
    visitor.share.acceptInvitation(token),
  );
}

async function ownDocument({ random, visitors }: World): Promise<void> {
  const visitor = pick(random, visitors);
  const json = { "Content-Type": "application/json" };
  const body = JSON.stringify({ name: "For a moment" });
  const created = await visitor.ask("POST", "/api/documents", { headers: json, body });
  if (created.status !== 201) return;
  const { id }: { id: string } = JSON.parse(created.text);
  const path = `/api/documents/${encodeURIComponent(id)}`;
  await visitor.ask("PATCH", path, { headers: json, body });
  await visitor.ask("DELETE", path);
}
