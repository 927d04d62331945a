import axe from "axe-core";
import { axeOptions, axeRules } from "../axe-rules.ts";

/** The rules about what is seen; names and roles are the same in every colour and direction. */
const visible = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
  "target-size",
];

/** What axe finds in the page as it looks now, beside what Storybook's own run finds. */
export async function visibleAxeFaults(): Promise<string[]> {
  axe.reset();
  axe.configure(axeRules);
  const { violations } = await axe.run(document.body, { ...axeOptions, runOnly: visible });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return [`${id}: ${help}`, target.join(" "), html, reason?.message ?? ""].join("\n    ");
    }),
  );
}
