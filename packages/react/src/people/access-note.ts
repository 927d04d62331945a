import type { RoleId } from "@guestlist/access";
import type { AccessPath, PersonEntry } from "@guestlist/api/client";
import type { Texts } from "../messages/messages.ts";
import { pathSource } from "../wording/path-source.ts";
import { roleName } from "../wording/role-name.ts";

interface AccessNote {
  text: string;
  /** The name in it, of a group or an organization. */
  name: string | undefined;
}

/** What a row must say when its own entry is not the whole truth; `null` when it is. */
export function accessNote(
  { role, effective }: PersonEntry,
  roles: readonly RoleId[],
  texts: Texts<"people" | "roles">,
): AccessNote | null {
  const others = effective.paths.filter(({ kind }) => kind !== "person");
  if (effective.role !== role) {
    const winner = others.find(({ decides }) => decides);
    const source = winner ? pathSource(winner) : null;
    const label = roleName(effective.role, texts);
    return { text: texts.people.because(label, source), name: source?.name };
  }
  const highest = highestOf(others, roles);
  const source = highest ? pathSource(highest) : null;
  if (!highest || !source || role === "custom") return null;
  if (rank(highest.role, roles) <= rank(role, roles)) return null;
  const [own, higher] = [roleName(role, texts), roleName(highest.role, texts)];
  return { text: texts.people.lower(own, source, higher), name: source.name };
}

function highestOf(paths: readonly AccessPath[], roles: readonly RoleId[]): AccessPath | undefined {
  return [...paths].sort((a, b) => rank(b.role, roles) - rank(a.role, roles))[0];
}

function rank(role: RoleId, roles: readonly RoleId[]): number {
  return roles.indexOf(role);
}
