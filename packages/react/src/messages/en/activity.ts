import { timesIn } from "../times.ts";
import { accessOf } from "./roles.ts";
import { lowered } from "./words.ts";

/** Of what was done. */
export const activityMessages = {
  activity: {
    back: "Back",
    list: "Activity",
    loading: "Loading the activity…",
    empty: "Nothing has been changed yet.",
    failed: (reason: string) => `The activity could not be loaded. ${reason}`,
    more: "Show more",
    loaded: (count: number) => (count === 1 ? "1 more change" : `${count} more changes`),
    /** `by` is who did it. */
    added: (by: string, name: string, role: string, label: string) =>
      `${by} gave ${name} ${accessOf(role, label)}`,
    removed: (by: string, name: string) => `${by} removed ${name}`,
    /** `from` and `to` are the roles' texts. */
    changed: (by: string, name: string, from: string, to: string) =>
      `${by} changed the access of ${name} from “${from}” to “${to}”`,
    left: (name: string) => `${name} left`,
    joined: (name: string, role: string, label: string) =>
      `${name} accepted an invitation and got ${accessOf(role, label)}`,
    changedOwn: (name: string, from: string, to: string) =>
      `${name} changed their own access from “${from}” to “${to}”`,
    /** `effect` is what general access says since, as a sentence without its full stop. */
    general: (by: string, effect: string) => `${by} changed general access: ${lowered(effect)}`,
    editorsCan: (by: string) => `${by} let people who can edit share`,
    editorsCannot: (by: string) => `${by} let only owners share`,
    invited: (by: string, email: string, role: string, label: string) =>
      `${by} invited ${email} with ${accessOf(role, label)}`,
    changedInvitation: (by: string, email: string, from: string, to: string) =>
      `${by} changed the invitation to ${email} from “${from}” to “${to}”`,
    cancelled: (by: string, email: string) => `${by} cancelled the invitation to ${email}`,
    declined: (by: string, name: string, role: string, label: string) =>
      `${by} declined the request of ${name} for ${accessOf(role, label)}`,
    ...timesIn("en", "just now"),
  },
};
