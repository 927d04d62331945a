import type { Liveblocks } from "@liveblocks/node";
import { seededPeople } from "../../server/seed/people.ts";
import { otherKey } from "./invariants.ts";
import type { Ledger } from "./ledger.ts";
import { openVisitor } from "./visitor.ts";
import { initialPeople, type World } from "./world.ts";

const edit: "room:write"[] = ["room:write"];
const rooms = 6;
const people = 24;
const newAccounts = 6;

/** Makes rooms of Olivier's, and signs everyone in who will use them. */
export async function openWorld(options: {
  url: string;
  liveblocks: Liveblocks;
  ledger: Ledger;
  random: () => number;
}): Promise<World> {
  const { url, liveblocks, ledger, random } = options;
  const ids = seededPeople()
    .users.slice(0, people)
    .map(({ id }) => id);
  const roomIds = Array.from({ length: rooms }, (_, index) => `soak-${index + 1}`);
  for (const roomId of roomIds) {
    await liveblocks.createRoom(roomId, {
      defaultAccesses: [],
      groupsAccesses: { design: ["room:read", "room:presence:write"] },
      usersAccesses: Object.fromEntries(ids.slice(0, initialPeople).map((id) => [id, edit])),
      metadata: { ...otherKey, name: roomId, owner: ["olivier", "zoe"] },
    });
  }
  const addresses = Array.from(
    { length: newAccounts },
    (_, index) => `guest-${index}@elsewhere.example`,
  );
  const olivier = openVisitor("olivier", { url, ledger });
  const others = [...ids.slice(1), ...addresses].map((name) => openVisitor(name, { url, ledger }));
  for (const visitor of [olivier, ...others]) await visitor.signIn();
  const visitors = [olivier, ...others] as const;
  const guest = openVisitor(null, { url, ledger });
  return { visitors, addresses, guest, roomIds, ledger, random, undo: new Map() };
}
