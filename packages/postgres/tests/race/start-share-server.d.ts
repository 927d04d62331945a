export interface ShareServer {
  url: string;
  stop(): Promise<void>;
}
/**
 * Starts `share-server.ts` as another process.
 *
 * @throws when it ends before it listens
 */
export declare function startShareServer(environment: {
  LIVEBLOCKS_BASE_URL: string;
  /** Without one there is no store. */
  DATABASE_URL?: string;
}): Promise<ShareServer>;
