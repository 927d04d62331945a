import type { Caller } from "../http/index.ts";
import { callPort } from "../upstream/index.ts";
import type {
  Directory,
  DirectoryGroup,
  DirectoryMatches,
  DirectoryQuery,
  DirectoryUser,
} from "./directory.ts";

/** What the directory said about some people; by id, so that a reordered answer harms nobody. */
export interface People {
  known: ReadonlyMap<string, DirectoryUser>;
  /** Whether the directory failed: then nobody is known, and nobody's groups are. */
  failed: boolean;
}

/** One batch for everyone a request is about. It never rejects. */
export async function loadPeople(
  directory: Directory,
  ids: readonly string[],
  caller: Caller,
): Promise<People> {
  const wanted = new Set(ids);
  try {
    const users = await callPort(() => directory.users([...wanted], caller));
    const known = new Map<string, DirectoryUser>();
    for (const user of users) if (user && wanted.has(user.id)) known.set(user.id, user);
    return { known, failed: false };
  } catch {
    return { known: new Map(), failed: true };
  }
}

/** One batch for the groups a request is about. It never rejects: names are not worth an answer. */
export async function loadGroups(
  directory: Directory,
  ids: readonly string[],
  caller: Caller,
): Promise<ReadonlyMap<string, DirectoryGroup>> {
  // Without names the ids stand for the groups.
  return requireGroups(directory, ids, caller).catch(() => new Map());
}

/**
 * The same where an answer depends on it: a group is unknown only if the directory says so.
 * @throws {ShareApiError} `upstream_unavailable`
 */
export async function requireGroups(
  directory: Directory,
  ids: readonly string[],
  caller: Caller,
): Promise<ReadonlyMap<string, DirectoryGroup>> {
  const wanted = new Set(ids);
  const known = new Map<string, DirectoryGroup>();
  if (wanted.size === 0) return known;
  const groups = await callPort(() => directory.groups([...wanted], caller));
  for (const group of groups) if (group && wanted.has(group.id)) known.set(group.id, group);
  return known;
}

/**
 * Searches people and groups. A failing directory is said, not shown as nobody.
 * @throws {ShareApiError} `upstream_unavailable`
 */
export async function searchDirectory(
  directory: Directory,
  query: DirectoryQuery,
  caller: Caller,
): Promise<DirectoryMatches> {
  return callPort(() => directory.search(query, caller));
}

/**
 * Whose the addresses are; an address that is nobody's is left out.
 * @throws {ShareApiError} `upstream_unavailable`
 */
export async function findByEmail(
  directory: Directory,
  addresses: readonly string[],
  caller: Caller,
): Promise<ReadonlyMap<string, DirectoryUser>> {
  const owners = new Map<string, DirectoryUser>();
  if (addresses.length === 0) return owners;
  const users = await callPort(() => directory.byEmail(addresses, caller));
  for (const [index, address] of addresses.entries()) {
    const user = users[index];
    if (user) owners.set(address, user);
  }
  return owners;
}
