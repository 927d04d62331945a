import { timesIn } from "../times.ts";

/** Of what was done. */
export const activityMessages = {
  activity: {
    back: "Back",
    list: "What was changed",
    loading: "Loading what was changed…",
    empty: "Nothing has been changed yet.",
    failed: (reason: string) => `What was changed could not be loaded. ${reason}`,
    more: "Show more",
    loaded: (count: number) => (count === 1 ? "1 more entry" : `${count} more entries`),
    /** `by` is who did it; roles are their texts. */
    added: (by: string, name: string, role: string) => `${by} added ${name}: ${role}`,
    removed: (by: string, name: string) => `${by} removed ${name}`,
    changed: (by: string, name: string, from: string, to: string) =>
      `${by} changed ${name} from ${from} to ${to}`,
    left: (name: string) => `${name} left`,
    joined: (name: string, role: string) => `${name} accepted the invitation: ${role}`,
    changedOwn: (name: string, from: string, to: string) =>
      `${name} changed their own access from ${from} to ${to}`,
    /** `effect` is what general access says since, as a sentence without its full stop. */
    general: (by: string, effect: string) => `${by} changed general access: ${effect}`,
    editorsCan: (by: string) => `${by} let people who can edit share`,
    editorsCannot: (by: string) => `${by} let only owners share`,
    invited: (by: string, email: string, role: string) => `${by} invited ${email}: ${role}`,
    changedInvitation: (by: string, email: string, from: string, to: string) =>
      `${by} changed the invitation of ${email} from ${from} to ${to}`,
    cancelled: (by: string, email: string) => `${by} cancelled the invitation of ${email}`,
    declined: (by: string, name: string, role: string) =>
      `${by} declined the request of ${name}: ${role}`,
    ...timesIn("en", "just now"),
  },
};
