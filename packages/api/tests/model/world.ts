import type { Room } from "@guestlist/access";
import { acme } from "@guestlist/testing/people";
import {
  forgetRoom,
  type StoredActivity,
  type StoredInvitation,
  type StoredRequest,
} from "../../src/index.ts";
import { createMemoryStore, type MemoryRoom } from "../../src/memory.ts";
import type { Answer } from "../support/answer.ts";
import type { RecordedCall } from "../support/recorded.ts";
import { recorded, wrapStore } from "../support/recorded.ts";
import { type Request, shareFixture } from "../support/share-fixture.ts";
import { answered, settled } from "./patience.ts";
import { type Fault, scriptedFaults } from "./scripted-faults.ts";

/** Everything that is kept, whoever may see it. */
export interface Snapshot {
  room: Room;
  /** In any state, by id. */
  invitations: ReadonlyMap<string, StoredInvitation>;
  /** In any state, by who asked. */
  requests: ReadonlyMap<string, StoredRequest>;
}

export interface World {
  /** Starts anew, with this room and nothing beside it. */
  begin(room: Omit<MemoryRoom, "id">): Promise<void>;
  /** Sends a request while these faults happen, and waits until all of it is over. */
  send(by: string | null, request: Request, faults: readonly Fault[]): Promise<Sent>;
  /** The list as someone sees it, while nothing goes wrong. */
  read(by: string): Promise<Pick<Answer, "status" | "body">>;
  snapshot(): Promise<Snapshot>;
  /** Oldest first. */
  activity(): Promise<StoredActivity[]>;
  /** The tokens that were sent, oldest first, with who they were for. */
  readonly sent: readonly { email: string; token: string }[];
}

export interface Sent {
  answer: Answer;
  /** The calls of the rooms and the store that were to write. */
  writes: readonly RecordedCall[];
  /** The calls that went wrong. */
  met: readonly string[];
}

export const roomId = "model";

/** The whole API in memory, used for one plan after the other: making it costs more than a request. */
export function createWorld(): World {
  const script = scriptedFaults();
  const store = createMemoryStore();
  const saved: RecordedCall[] = [];
  const mails: { email: string; token: string }[] = [];
  const fixture = shareFixture({
    guests: true,
    organization: () => acme,
    log: () => {},
    rooms: (rooms) => script.around("rooms", rooms),
    directory: (directory) => script.around("directory", directory),
    store: wrapStore(store, (name, port) => script.around(name, recorded(name, port, saved))),
    mailer: {
      send: async (mail) => {
        if (mail.kind === "invitation") mails.push({ email: mail.to, token: mail.token });
      },
    },
  });
  const idsOf = (method: string, key: "id" | "userId") =>
    new Set(
      saved.flatMap(({ name, args: [entry] }) =>
        name === method ? String(Object.getOwnPropertyDescriptor(entry, key)?.value) : [],
      ),
    );

  return {
    sent: mails,
    async begin(room) {
      script.begin([]);
      saved.length = 0;
      mails.length = 0;
      await forgetRoom(store, roomId);
      fixture.rooms.put({ ...room, id: roomId });
    },
    async send(by, request, faults) {
      script.begin(faults);
      fixture.calls.length = 0;
      const answer = await answered(fixture.send(by, request));
      await script.land();
      await settled();
      const sent = { answer, writes: fixture.calls.filter(isWrite), met: [...script.met] };
      script.begin([]);
      return sent;
    },
    async read(by) {
      const headers = { Authorization: by };
      const response = await fixture.share.request(`/rooms/${roomId}/access`, { headers });
      return { status: response.status, body: await response.json() };
    },
    async snapshot() {
      const room = fixture.rooms.all.get(roomId);
      if (!room) throw new Error("The room is gone.");
      const invitations = new Map<string, StoredInvitation>();
      for (const id of idsOf("invitations.save", "id")) {
        const found = await store.invitations.find(id);
        if (found) invitations.set(id, found);
      }
      const requests = new Map<string, StoredRequest>();
      for (const userId of idsOf("requests.save", "userId")) {
        const found = await store.requests.find(roomId, userId);
        if (found) requests.set(userId, found);
      }
      return { room, invitations, requests };
    },
    activity: async () => (await store.activity.list(roomId, null, 1_000)).items.toReversed(),
  };
}

function isWrite({ name }: RecordedCall): boolean {
  return name === "rooms.update" || /\.(save|record)$/.test(name);
}
