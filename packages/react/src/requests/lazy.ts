"use client";

import { lazyPart } from "../ui/lazy-part.tsx";

export const AskForMore = lazyPart(async () => (await import("./ask-for-more.tsx")).AskForMore);

export const RequestWhenDenied = lazyPart(
  async () => (await import("./request-when-denied.tsx")).RequestWhenDenied,
);
