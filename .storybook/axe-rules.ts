import type { Spec } from "axe-core";

/** All rules, also the one that axe leaves out unless it is asked for. */
export const axeRules = { rules: [{ id: "target-size", enabled: true }] } satisfies Spec;
