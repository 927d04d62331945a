import { lazyPart } from "../ui/lazy-part.tsx";

/** Why a change came to nothing. */
export const RowProblem = lazyPart(async () => (await import("./row-problem.tsx")).RowProblem);
