export interface TestServer {
  url: string;
  stop(): Promise<void>;
}
/** Whether `startPostgres` can give a server here. */
export declare const hasPostgres: boolean;
/**
 * A real Postgres server, to which several processes can connect: the one at `TEST_DATABASE_URL`, or
 * one of its own in a temporary folder, reached by a socket there and so without a port.
 *
 * @throws when there is none, or when it does not start
 */
export declare function startPostgres(): Promise<TestServer>;
