/**
 * How often a list is read again without a hint, while the page is in sight. Someone who asks for
 * access is not in the room and cannot tell it, and where the server cannot either nobody is told:
 * an open dialog is looked at, so it asks more often than a button that only counts.
 */
export const pollIntervals = { dialog: 15_000, button: 60_000 } as const;
