import type { Person, Snapshot } from "@guestlist/client";
import {
  type ActivityKind,
  type ActivityServices,
  type StoredActivity,
  writeGeneral,
} from "../activity/index.ts";
import { loadPeople } from "../directory/index.ts";
import { ShareApiError } from "../http/index.ts";
import { type RoomContext, serializePerson, withPeople } from "../room/index.ts";
import { callPort } from "../upstream/index.ts";

/**
 * A conflict with who changed it and when, where activity knows: it does when its latest entry about
 * the key is what the room says. Any other error stays as it is.
 */
export async function explainConflict(
  services: ActivityServices,
  context: RoomContext,
  error: unknown,
): Promise<unknown> {
  const { activity } = services;
  // Stryker disable next-line ConditionalExpression, LogicalOperator: Anything else throws, and is caught with the same end.
  if (!activity || !(error instanceof ShareApiError) || error.code !== "conflict") return error;
  const { current = {} } = error.details;
  try {
    for (const [kind, target, value] of keysOf(current)) {
      const entry = await callPort(() => activity.latest(context.room.id, kind, target));
      if (entry?.to !== value) continue;
      const by = await personOf(services, context, entry);
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
  // Stryker disable next-line ConditionalExpression: Anything else throws, and is caught with the same end.
  if (current.settings) yield ["settings", "", current.settings.editorsCanShare ? "yes" : "no"];
}

async function personOf(
  services: ActivityServices,
  context: RoomContext,
  { by }: StoredActivity,
): Promise<Person> {
  const people = await loadPeople(services.directory, [by], context.caller);
  return serializePerson(withPeople(context, people.known.values()), by);
}
