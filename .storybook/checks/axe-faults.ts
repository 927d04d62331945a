import axe, { type Spec } from "axe-core";
import { axeOptions } from "../axe-rules.ts";

/** What axe finds in the page as it is now, with the rules that Storybook's own run has. */
export async function axeFaults({ rules = [] }: Spec): Promise<string[]> {
  axe.reset();
  // A component alone has no landmarks.
  axe.configure({ rules: [{ id: "region", enabled: false }, ...rules] });
  const { violations } = await axe.run(document.body, axeOptions);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return [`${id}: ${help}`, target.join(" "), html, reason?.message ?? ""].join("\n    ");
    }),
  );
}
