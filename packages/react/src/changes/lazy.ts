"use client";

import { lazyPart } from "../ui/lazy-part.tsx";

export const ConfirmationPanel = lazyPart(
  async () => (await import("./confirmation/confirmation-panel.tsx")).ConfirmationPanel,
);
