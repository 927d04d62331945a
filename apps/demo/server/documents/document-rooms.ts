import type { Room } from "@guestlist/access";
import type { Note } from "../../model/note.ts";

/** A room that is a document: metadata `name` holds its title. */
export interface DocumentRoom extends Room {
  createdAt: Date;
}

/** The two sets of scopes that documents start with, spelled as Liveblocks documents them. */
export type StartingScopes = ("room:read" | "room:presence:write" | "room:write")[];

export interface NewDocumentRoom {
  id: string;
  defaultAccesses: StartingScopes;
  groupsAccesses: Record<string, StartingScopes>;
  usersAccesses: Record<string, StartingScopes>;
  metadata: { name: string; owner: string };
  notes: readonly Note[];
}

/** The rooms of the platform, as far as documents need them. A room that is not there is `null`. */
export interface DocumentRooms {
  /** Every room, also those that the person who asks cannot open: the caller filters them. */
  list(): AsyncIterable<DocumentRoom>;
  get(roomId: string): Promise<DocumentRoom | null>;
  /** Answers `null` and changes nothing when the id is taken. */
  create(room: NewDocumentRoom): Promise<DocumentRoom | null>;
  rename(roomId: string, name: string): Promise<DocumentRoom | null>;
  delete(roomId: string): Promise<void>;
}
