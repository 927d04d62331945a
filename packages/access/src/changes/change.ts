import type { RoleId, RoleValue } from "../roles/index.ts";
import type { General } from "../rooms/index.ts";

/** What a change asks for, in roles and never in scopes; `null` removes an entry. */
export interface Change {
  people?: Readonly<Record<string, RoleId | null>>;
  groups?: Readonly<Record<string, RoleId | null>>;
  general?: General;
  settings?: { editorsCanShare: boolean };
  /** What the caller saw, for keys this change touches. */
  expect?: Snapshot;
}

/** What a room says for some keys. */
export interface Snapshot {
  people?: Readonly<Record<string, RoleValue | null>>;
  groups?: Readonly<Record<string, RoleValue | null>>;
  general?: General;
  settings?: { editorsCanShare: boolean };
}
