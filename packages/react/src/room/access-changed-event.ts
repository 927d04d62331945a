/** What is said in a room after a change. A hint to read again, never data. */
export const accessChangedEvent = { type: "guestlist:access-changed" } as const;

/** Whether an event of a room is that hint. Anybody in the room can send anything. */
export function isAccessChangedEvent(event: unknown): boolean {
  return (
    typeof event === "object" &&
    event !== null &&
    "type" in event &&
    event.type === accessChangedEvent.type
  );
}
