import type { Snapshot } from "@guestlist/access";
import { writeGeneral } from "../activity/activity-general.ts";
import type { RoomAccess } from "../contract/room-access.ts";
import { ShareApiError } from "../http/errors.ts";
import { loadPeople } from "../people/load-people.ts";
import { serializePerson } from "../people/serialize-person.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import type { ActivityKind, StoredActivity } from "../store/store.ts";
import { type RoomContext, withPeople } from "./room-context.ts";

/**
 * A conflict with who changed it and when, where activity knows: it does when its latest entry about
 * the key is what the room says. Any other error stays as it is.
 */
export async function explainConflict(
  services: Services,
  view: RoomContext,
  error: unknown,
): Promise<unknown> {
  const { store } = services;
  if (!store || !(error instanceof ShareApiError) || error.code !== "conflict") return error;
  const current = error.details.current as Snapshot;
  try {
    for (const [kind, target, value] of keysOf(current)) {
      const entry = await callStore(() => store.lastActivity(view.room.id, kind, target));
      if (entry?.to !== value) continue;
      const by = await personOf(services, view, entry);
      return new ShareApiError("conflict", {
        details: { current, by, at: entry.at.toISOString() },
      });
    }
  } catch {
    // Who it was is worth less than that it was.
  }
  return error;
}

function* keysOf(current: Snapshot): Generator<[ActivityKind, string, string | null]> {
  for (const [id, role] of Object.entries(current.people ?? {})) yield ["person", id, role];
  for (const [id, role] of Object.entries(current.groups ?? {})) yield ["group", id, role];
  if (current.general) yield ["general", "", writeGeneral(current.general)];
  if (current.settings) yield ["settings", "", current.settings.editorsCanShare ? "yes" : "no"];
}

async function personOf(
  services: Services,
  view: RoomContext,
  { by }: StoredActivity,
): Promise<RoomAccess["people"][number]["user"]> {
  const people = await loadPeople(services.directory, [by], view.caller);
  return serializePerson(withPeople(view, [...people.known.values()]), by);
}
