"use client";

import { lazyPart } from "../ui/lazy-part.tsx";

export const InvitationRow = lazyPart(
  async () => (await import("./invitation-row.tsx")).InvitationRow,
);
