import { lazyPart } from "../ui/lazy-part.tsx";

export const LiveRows = lazyPart(async () => (await import("./live-rows.tsx")).LiveRows);

export const AccessExplanationPanel = lazyPart(
  async () => (await import("./explanation/access-explanation.tsx")).AccessExplanationPanel,
);
