import type { RoleId } from "@guestlist/access";
import type { PersonRow, Route } from "@guestlist/api/client";
import type { Messages } from "../messages/basic-messages.ts";
import { routeSource } from "./explanation/path-source.ts";

interface AccessNote {
  text: string;
  /** The name in it, of a group or an organization. */
  name: string | undefined;
}

/** What a row must say when its own entry is not the whole truth; `null` when it is. */
export function accessNote(
  { role, effective }: PersonRow,
  roles: readonly RoleId[],
  texts: Messages,
): AccessNote | null {
  const others = effective.routes.filter(({ kind }) => kind !== "person");
  if (effective.role !== role) {
    const winner = others.find(({ wins }) => wins);
    const source = winner ? routeSource(winner) : null;
    const label = texts.roles[effective.role] ?? effective.role;
    return { text: texts.people.because(label, source), name: source?.name };
  }
  const highest = highestOf(others, roles);
  const source = highest ? routeSource(highest) : null;
  if (!highest || !source || role === "custom") return null;
  if (rank(highest.role, roles) <= rank(role, roles)) return null;
  const label = texts.roles[highest.role] ?? highest.role;
  return { text: texts.people.lower(source, label), name: source.name };
}

function highestOf(routes: readonly Route[], roles: readonly RoleId[]): Route | undefined {
  return [...routes].sort((a, b) => rank(b.role, roles) - rank(a.role, roles))[0];
}

function rank(role: RoleId, roles: readonly RoleId[]): number {
  return roles.indexOf(role);
}
