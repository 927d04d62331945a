"use client";

import type { RoomAccess } from "@guestlist/api/client";
import type { ChangeKey } from "../../changes/change-keys.ts";
import { AlsoHere } from "./also-here.tsx";
import { useHere } from "./here.ts";
import { useOthersChanges } from "./use-others-changes.ts";

export interface LivePartsProps {
  access: RoomAccess;
  /** The keys of which it was said already what others did. */
  told: Set<ChangeKey>;
}

/** What happens while the dialog is open: who comes and goes, and what others change. */
export function LiveParts({ access, told }: LivePartsProps) {
  const here = useHere();
  useOthersChanges(access, told);
  return here.size > 0 ? <AlsoHere access={access} /> : null;
}
