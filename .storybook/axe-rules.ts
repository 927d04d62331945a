import type { RunOptions, Spec } from "axe-core";
import { isTested } from "./is-tested.ts";

/** All rules, also the one that axe leaves out unless it is asked for. */
export const axeRules = { rules: [{ id: "target-size", enabled: true }] } satisfies Spec;

/** What is in order is listed in Storybook alone: half of the time goes into describing it. */
export const axeOptions: RunOptions = isTested ? { resultTypes: ["violations"] } : {};
