"use client";

import type { RoomAccess } from "@guestlist/client";
import { BuildingIcon, GlobeIcon, LockIcon } from "../ui/icons.tsx";

interface AudienceIconProps {
  audience: RoomAccess["general"]["audience"];
}

/** A lock, a building or a globe. */
export function AudienceIcon({ audience }: AudienceIconProps) {
  switch (audience) {
    case "restricted":
      return <LockIcon />;
    case "organization":
      return <BuildingIcon />;
    case "anyone":
      return <GlobeIcon />;
  }
}
