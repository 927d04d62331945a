import { bundle, type Declaration, type Rule } from "lightningcss";
import { heaviestOf, type Specificity, specificityOf } from "./specificity-of.ts";

/** One selector with what it declares. */
export interface StyleRule {
  /** Where it stands, such as `src/styles/button.css:7`. */
  place: string;
  specificity: Specificity;
  /** Whether it draws a `::before`, an `::after` or a placeholder. */
  isPseudoElement: boolean;
  /** The names of the properties, such as `--guestlist-accent` or `margin-block`. */
  properties: string[];
  isImportant: boolean;
}

/** Every rule of a style sheet and of those it imports, out of all that it is nested in. */
export function readRules(filename: string): StyleRule[] {
  const found: StyleRule[] = [];
  let sources: string[] = [];

  const walk = (rules: readonly Rule[], around: Specificity | undefined) => {
    for (const rule of rules) {
      if (rule.type === "style") {
        const { selectors, declarations, loc } = rule.value;
        const { declarations: normal = [], importantDeclarations: important = [] } =
          declarations ?? {};
        for (const selector of selectors) {
          found.push({
            place: `${sources[loc.source_index]}:${loc.line + 1}`,
            specificity: specificityOf(selector, around),
            isPseudoElement: selector.some(({ type }) => type === "pseudo-element"),
            properties: [...normal, ...important].map(nameOf),
            isImportant: important.length > 0,
          });
        }
        walk(rule.value.rules ?? [], heaviestOf(selectors, around));
      } else if (rule.type === "media" || rule.type === "supports" || rule.type === "container") {
        walk(rule.value.rules, around);
      }
    }
  };

  bundle({
    filename,
    visitor: {
      StyleSheet(sheet) {
        sources = sheet.sources;
        walk(sheet.rules, undefined);
      },
    },
  });
  return found;
}

function nameOf(declaration: Declaration): string {
  if (declaration.property === "unparsed") return declaration.value.propertyId.property;
  if (declaration.property === "custom") return declaration.value.name;
  return declaration.property;
}
