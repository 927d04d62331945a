import type { DemoPerson } from "./person.ts";

/** What the page needs to know of the server it talks to. */
export interface Configuration {
  /** The Liveblocks server, or `null` for Liveblocks' cloud. */
  liveblocksUrl: string | null;
  /** The people to sign in as; empty where signing in by name is off. */
  people: DemoPerson[];
  /** Whether mail is kept and listed instead of sent. */
  outbox: boolean;
}
