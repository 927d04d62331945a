import type { RoomPatch } from "@guestlist/access";

/**
 * Whether Liveblocks takes a body: entries may be deleted in a room that is there, never in a new
 * one; metadata never.
 */
export function isPatch(
  body: Readonly<Record<string, unknown>>,
  operation: "write" | "create",
): body is RoomPatch & Record<string, unknown> {
  const { defaultAccesses, groupsAccesses, usersAccesses, metadata } = body;
  const isEntry = (value: unknown) => isTexts(value) || (operation === "write" && value === null);
  return (
    isAbsentOr(defaultAccesses, isTexts) &&
    isAbsentOr(groupsAccesses, (value) => isMapOf(value, isEntry)) &&
    isAbsentOr(usersAccesses, (value) => isMapOf(value, isEntry)) &&
    isAbsentOr(metadata, (value) => isMapOf(value, isMetadata))
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAbsentOr(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isMapOf(value: unknown, is: (value: unknown) => boolean): boolean {
  return isRecord(value) && !Object.hasOwn(value, "__proto__") && Object.values(value).every(is);
}

function isMetadata(value: unknown): boolean {
  return typeof value === "string" || isTexts(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
