import { Liveblocks } from "@liveblocks/node";
export interface LocalLiveblocks {
  url: string;
  /** A client of the server, with its key. */
  liveblocks: Liveblocks;
  stop(): Promise<void>;
}
/**
 * Starts Liveblocks' own local server for the tests of one file, on a free port and keeping
 * nothing.
 * @throws {Error} when it does not start.
 */
export declare function startLocalLiveblocks(): Promise<LocalLiveblocks>;
