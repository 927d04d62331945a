import type { Document } from "../../model/document.ts";

const texts: Record<string, string> = {
  viewer: "Can view",
  commenter: "Can comment",
  editor: "Can edit",
  owner: "Owner",
  custom: "Custom access",
};

/** A role as people read it. */
export function roleText(role: Document["role"]): string {
  return Object.hasOwn(texts, role) ? (texts[role] ?? role) : role;
}
