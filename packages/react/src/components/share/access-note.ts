import type { RoleId } from "@guestlist/access";
import type { PersonRow, Route } from "@guestlist/api/client";
import type { Messages } from "../../messages.ts";
import { routeSource } from "./route-source.ts";

/** What a row must say when its own entry is not the whole truth; `null` when it is. */
export function accessNote(
  { role, effective }: PersonRow,
  roles: readonly RoleId[],
  texts: Messages,
): string | null {
  const others = effective.routes.filter(({ kind }) => kind !== "person");
  if (effective.role !== role) {
    const reached = texts.roles[effective.role] ?? effective.role;
    const winner = others.find(({ wins }) => wins);
    return winner
      ? texts.people.because(reached, routeSource(winner, texts))
      : texts.people.inEffect(reached);
  }
  const highest = highestOf(others, roles);
  if (!highest || role === "custom" || rank(highest.role, roles) <= rank(role, roles)) return null;
  const source =
    highest.kind === "anyone"
      ? texts.people.ownLink
      : texts.people.own(routeSource(highest, texts));
  return texts.people.lower(source, texts.roles[highest.role] ?? highest.role);
}

function highestOf(routes: readonly Route[], roles: readonly RoleId[]): Route | undefined {
  return [...routes].sort((a, b) => rank(b.role, roles) - rank(a.role, roles))[0];
}

function rank(role: RoleId, roles: readonly RoleId[]): number {
  return roles.indexOf(role);
}
