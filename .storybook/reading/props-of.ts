import { type Member, readInterface } from "./read-interface.ts";

export interface Props {
  members: readonly Member[];
  /** Elements whose own attributes it takes too, but for those that are named. */
  elements: readonly { name: string; without: readonly string[] }[];
}

/**
 * The props of a component, or the members of a type, from its source and those it builds on.
 *
 * @throws {Error} when it, or a type it builds on, is in none of the sources.
 */
export function propsOf(component: string, sources: readonly string[]): Props {
  return resolve(propsTypeOf(component, sources) ?? component, sources);
}

function propsTypeOf(component: string, sources: readonly string[]): string | undefined {
  const patterns = [
    new RegExp(`export const ${component} = forwardRef<\\s*\\w+,\\s*([^(]+?),?\\s*>\\(`),
    new RegExp(`export function ${component}\\(\\s*\\w+: (\\w+)`),
    new RegExp(`export function ${component}\\(\\{[\\s\\S]*?\\}: (\\w+)`),
  ];
  for (const source of sources) {
    for (const pattern of patterns) {
      const type = pattern.exec(source)?.[1];
      if (type !== undefined) return type;
    }
  }
  return undefined;
}

function resolve(type: string, sources: readonly string[]): Props {
  const element = /^ComponentPropsWithoutRef<"(\w+)">$/.exec(type)?.[1];
  if (element !== undefined) return { members: [], elements: [{ name: element, without: [] }] };

  const [, kind, inner = "", keys = ""] =
    /^(Omit|Pick)<(.+), ((?:"\w+"(?: \| )?)+)>$/.exec(type) ?? [];
  const named: readonly string[] = keys.match(/\w+/g) ?? [];
  if (kind === "Omit") {
    const { members, elements } = resolve(inner, sources);
    return {
      members: members.filter(({ name }) => !named.includes(name)),
      elements: elements.map(({ name, without }) => ({ name, without: [...without, ...named] })),
    };
  }
  if (kind === "Pick") {
    const { members } = resolve(inner, sources);
    return { members: members.filter(({ name }) => named.includes(name)), elements: [] };
  }

  for (const source of sources) {
    const found = readInterface(source, type);
    if (!found) continue;
    const bases = found.bases.map((base) => resolve(base, sources));
    return {
      members: [...found.members, ...bases.flatMap(({ members }) => members)],
      elements: bases.flatMap(({ elements }) => elements),
    };
  }
  throw new Error(`No source has the type ${type}.`);
}
