import type { InProcessShareOptions } from "../share/in-process-share.ts";
import { everyKind, users } from "./seed.ts";

const names: Readonly<Record<string, string>> = {
  olivier: "ليلى منصور",
  zoe: "محمد العربي",
  ana: "سارة Smith",
};

/** People who write from right to left, among some who do not. */
export const arabic = {
  rooms: [{ ...everyKind, metadata: { ...everyKind.metadata, name: "خطة الإطلاق 2026" } }],
  people: users.map((user) => ({ ...user, name: names[user.id] ?? user.name })),
} satisfies InProcessShareOptions;
