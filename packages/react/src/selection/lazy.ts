"use client";

import { lazyPart } from "../ui/lazy-part.tsx";

export const RowCheckbox = lazyPart(async () => (await import("./row-checkbox.tsx")).RowCheckbox);

export const SelectionBar = lazyPart(
  async () => (await import("./selection-bar.tsx")).SelectionBar,
);
