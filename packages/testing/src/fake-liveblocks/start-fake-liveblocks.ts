import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Room } from "@guestlist/access";
import { Liveblocks } from "@liveblocks/node";
import { type Asked, answerCall, type FakeRooms, operationOf } from "./answer-call.ts";
import type { Fault, Operation } from "./fault.ts";
import { type FaultScript, faultScript } from "./fault-script.ts";
import { playFault, sendAnswer } from "./play-fault.ts";

/** A call that arrived. */
export interface UpstreamCall extends Asked {
  operation: Operation;
  /** The fault it met. */
  fault: Fault | null;
  /** Whether the caller went away before the answer was whole. */
  givenUp: boolean;
}

export interface FakeLiveblocks {
  url: string;
  /** A client of the server, with its key. */
  liveblocks: Liveblocks;
  /** The rooms as they are now, by id; to be changed past everything that is being tested. */
  rooms: Map<string, Room>;
  /** Every call, in order. */
  calls: UpstreamCall[];
  faults: Pick<FaultScript, "add" | "clear">;
  /** Closes the port, so that nobody can connect, and every connection. */
  stop(): Promise<void>;
}

export interface FakeLiveblocksOptions {
  rooms?: readonly Room[];
  /** @default "sk_localdev" */
  secret?: string;
  /** How many people and how many groups a room takes. @default any number */
  mostEntries?: number;
}

/**
 * Starts a server that speaks as much of Liveblocks' REST API as sharing uses, and that fails as it
 * is told. Without faults it answers as the local server of Liveblocks does, which a test makes sure
 * of.
 */
export async function startFakeLiveblocks({
  rooms: seeded = [],
  secret = "sk_localdev",
  mostEntries = Number.POSITIVE_INFINITY,
}: FakeLiveblocksOptions = {}): Promise<FakeLiveblocks> {
  const rooms = new Map(seeded.map((room) => [room.id, structuredClone(room)]));
  const kept: FakeRooms = { secret, all: rooms, mostEntries };
  const faults = faultScript();
  const calls: UpstreamCall[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = await askedIn(request);
    const operation = operationOf(asked);
    const fault = faults.next(operation);
    const call: UpstreamCall = { ...asked, operation, fault: fault ?? null, givenUp: false };
    calls.push(call);
    response.once("close", () => {
      call.givenUp = !response.writableFinished;
    });
    if (!fault) return sendAnswer(answerCall(kept, asked), response);
    // What is only late is done when its turn comes; anything else is not done at all.
    const isDone = fault.applied || fault.does.kind === "late";
    const state = isDone ? kept : { ...kept, all: new Map(rooms) };
    const answered = fault.applied ? answerCall(state, asked) : null;
    await playFault(fault.does, () => answered ?? answerCall(state, asked), response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    liveblocks: new Liveblocks({ secret, baseUrl: url }),
    rooms,
    calls,
    faults,
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function askedIn(request: IncomingMessage): Promise<Asked> {
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += String(chunk);
  const { method = "GET", url: path = "/", headers } = request;
  return { method, path, body, authorization: headers.authorization };
}
