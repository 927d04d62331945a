/**
 * The folder with a real Postgres from npm, for tests; `null` where there is none for the machine.
 */
export declare function postgresBinaries(): string | null;
