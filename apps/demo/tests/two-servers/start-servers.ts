import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Room } from "@guestlist/access";
import type { Command } from "./servers.ts";

export interface Servers {
  urls: string[];
  put(room: Room): Promise<void>;
  get(roomId: string): Promise<Room>;
  stop(): Promise<void>;
}

/** Starts `servers.ts`. @throws when it ends before it is ready */
export async function startServers(): Promise<Servers> {
  const program = fork(join(import.meta.dirname, "servers.ts"), {
    execArgv: ["--conditions=@guestlist/source"],
  });
  const ended = once(program, "exit");
  const answer = <T>() =>
    new Promise<T>((resolve, reject) => {
      program.once("message", (message) => resolve(message as T));
      void ended.then(() => reject(new Error("The servers have ended.")));
    });
  const ask = <T>(command: Command) => {
    const answered = answer<T>();
    program.send(command);
    return answered;
  };
  return {
    urls: await answer<string[]>(),
    put: async (room) => {
      await ask({ put: room });
    },
    get: (roomId) => ask<Room>({ get: roomId }),
    stop: async () => {
      program.disconnect();
      await ended;
    },
  };
}
