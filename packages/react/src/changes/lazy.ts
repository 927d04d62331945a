import { lazyModule, lazyPart } from "../ui/lazy-part.tsx";

export const beforeAndAfter = lazyModule(() => import("./before-and-after.ts"));

export const ConfirmationPanel = lazyPart(
  async () => (await import("./confirmation/confirmation-panel.tsx")).ConfirmationPanel,
);
