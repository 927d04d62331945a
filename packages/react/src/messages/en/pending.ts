import { timesIn } from "../times.ts";
import { list } from "./list.ts";

const asks: Readonly<Record<string, string>> = {
  viewer: "asks to view",
  commenter: "asks to comment",
  editor: "asks to edit",
};

/** Of invitations by address, of requests, and of what was done. Loaded with the parts that show them. */
export const pendingMessages = {
  invitations: {
    sent: "Invitation sent",
    expired: "Invitation expired",
    by: (name: string) => `Invited by ${name}`,
    byYou: "Invited by you",
    resend: "Resend invitation",
    cancel: "Cancel invitation",
    resent: (email: string) => `Invitation sent again to ${email}.`,
    resendFailed: (email: string, reason: string) =>
      `The invitation was not sent again to ${email}. ${reason}`,
    changed: (email: string, label: string) => `Invitation of ${email} changed to “${label}”.`,
    cancelled: (email: string) => `Invitation of ${email} cancelled.`,
    gone: "This invitation is no longer open.",
    used: "This invitation was accepted already.",
    message: "Message",
    messagePlaceholder: "Message (optional)",
    notify: "Notify people",
    sentTo: (emails: readonly string[]) => `Invitation sent to ${list(emails)}.`,
    withoutMail: (emails: readonly string[]) => `Invited ${list(emails)}, without a message.`,
  },
  requests: {
    list: "Requests",
    /** `label` is the role's text. */
    asks: (name: string, role: string, label: string) =>
      `${name} ${asks[role] ?? `asks for “${label}”`}`,
    quote: (message: string) => `“${message}”`,
    more: "More",
    moreOf: (name: string) => `More of what ${name} wrote`,
    less: "Less",
    lessOf: (name: string) => `Less of what ${name} wrote`,
    role: (name: string) => `Role for ${name}`,
    approve: "Approve",
    approveName: (name: string) => `Approve ${name}`,
    decline: "Decline",
    declineName: (name: string) => `Decline ${name}`,
    declined: (name: string) => `Request of ${name} declined.`,
    answered: "Someone else has answered this already.",
  },
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
} as const;
