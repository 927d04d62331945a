import type { Attack } from "./attack-server.ts";

/** A request to every route of one room, right in everything but who may send it. */
export const roomRoutes = (roomId = "launch-plan"): readonly Attack[] => [
  { path: `/rooms/${roomId}/access` },
  { method: "PATCH", path: `/rooms/${roomId}/access`, json: { people: { lea: "viewer" } } },
  {
    method: "POST",
    path: `/rooms/${roomId}/access/preview`,
    json: { change: { people: { lea: "viewer" } } },
  },
  { path: `/rooms/${roomId}/people/lea/access` },
  { path: `/rooms/${roomId}/candidates?q=olivier` },
  {
    method: "POST",
    path: `/rooms/${roomId}/invitations`,
    json: { invitees: [{ userId: "noor" }], role: "viewer" },
  },
  { method: "POST", path: `/rooms/${roomId}/invitations/waiting/resend`, json: {} },
  { path: `/rooms/${roomId}/activity` },
  { path: `/rooms/${roomId}/groups/design/members` },
  { path: `/rooms/${roomId}/mentions?q=olivier` },
];

/** Every route that asks for a person. */
export const personRoutes: readonly Attack[] = [
  ...roomRoutes(),
  { method: "POST", path: "/rooms/launch-plan/requests", json: { role: "viewer" } },
  { method: "POST", path: "/invitations/accept", json: { token: "some" } },
  { method: "POST", path: "/auth", json: {} },
  { path: "/users?id=olivier" },
  { path: "/groups?id=design" },
];

/** Every route that takes a body, with one that it takes. */
export const bodyRoutes = personRoutes.filter(isWithBody);

function isWithBody(route: Attack): route is Attack & { method: string; json: object } {
  return route.method !== undefined && typeof route.json === "object" && route.json !== null;
}

/** The name of a case. */
export function titleOf({ method = "GET", path }: Attack): string {
  return `${method} ${path}`;
}
