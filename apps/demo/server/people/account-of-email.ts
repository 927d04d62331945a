import { createHash } from "node:crypto";
import type { DirectoryUser } from "@guestlist/api";
import { palette } from "../seed/palette.ts";

/**
 * A new account for an address, the same at every call: two browsers that sign in with one address
 * at once are one person. It belongs to no organisation.
 * @param email in lower case.
 */
export function accountOfEmail(email: string): DirectoryUser & { email: string } {
  const hash = createHash("sha256").update(email).digest();
  const [local = ""] = email.split("@");
  const words = local.split(/[._+-]+/).filter((word) => word !== "");
  const name = words.map(capitalized).join(" ") || email;
  const readable = local.replace(/[^a-z0-9]+/g, "-").slice(0, 40);
  return {
    id: `${readable}-${hash.toString("hex").slice(0, 12)}`,
    name,
    avatar: null,
    colors: [...(palette[hash.readUInt8(31) % palette.length] ?? [])],
    email,
    groupIds: [],
  };
}

function capitalized(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}
