import type { General } from "@guestlist/access";

/** General access as activity keeps it: `restricted`, or `audience:role`. */
export function writeGeneral({ audience, role }: General): string {
  return audience === "restricted" ? audience : `${audience}:${role}`;
}

/** The same, read back. */
export function readGeneral(text: string | null): General {
  const [audience, ...role] = (text ?? "").split(":");
  if (audience !== "organization" && audience !== "anyone")
    return { audience: "restricted", role: null };
  return { audience, role: role.join(":") };
}
