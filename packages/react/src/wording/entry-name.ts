import type { Entry } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";
import { personName } from "./person-name.ts";

/** Whom or what an entry is about. */
export function entryName(entry: Entry, texts: Texts<"common" | "general">): string {
  switch (entry.kind) {
    case "person":
    case "request":
      return personName(entry.row.user, texts);
    case "group":
      return entry.row.group.name;
    case "invitation":
      return entry.row.email;
    case "general":
    case "settings":
      return texts.general.heading;
  }
}
