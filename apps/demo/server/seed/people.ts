import type { DirectoryGroup, DirectoryUser } from "@guestlist/api";
import { groupSeeds } from "./groups.ts";
import { namedPeople } from "./named-people.ts";
import { familyNames, firstNames } from "./names.ts";
import { acme, other } from "./organizations.ts";
import { palette } from "./palette.ts";
import { randomSequence } from "./random.ts";

export interface SeededPeople {
  users: (DirectoryUser & { email: string })[];
  groups: DirectoryGroup[];
}

const total = 1_000;
const outsiders = 60;

/** The same 1,000 people and 30 groups at every start, the named people first. */
export function seededPeople(): SeededPeople {
  const random = randomSequence(20_240_601);
  const generated = generatePeople(random);
  const insiders = generated.filter(({ organizationId }) => organizationId === acme.id);
  for (const { id, generated: size } of groupSeeds) {
    for (const user of sample(insiders, size, random)) user.groupIds.push(id);
  }
  const users = [...namedPeople, ...generated];
  const groups = groupSeeds.map(({ id, name }) => ({
    id,
    name,
    memberCount: users.filter(({ groupIds }) => groupIds.includes(id)).length,
    organizationId: acme.id,
  }));
  return { users, groups };
}

function generatePeople(random: () => number) {
  const taken = new Set(namedPeople.map(({ id }) => id));
  return Array.from({ length: total - namedPeople.length }, (_, index) => {
    const name = `${pick(firstNames, random)} ${pick(familyNames, random)}`;
    const id = unusedId(name, taken);
    const organization = index < outsiders ? other : acme;
    return {
      id,
      name,
      avatar: null,
      colors: [...pick(palette, random)],
      email: `${id}@${organization.id}.io`,
      organizationId: organization.id,
      groupIds: organization.id === acme.id ? [acme.groupId] : [],
    };
  });
}

function unusedId(name: string, taken: Set<string>): string {
  const plain = asciiOf(name);
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) id = `${plain}${count}`;
  taken.add(id);
  return id;
}

function asciiOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i")
    .normalize("NFD")
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", ".");
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

function sample<T>(items: readonly T[], size: number, random: () => number): T[] {
  const left = [...items];
  return Array.from({ length: size }, () => {
    const chosen = pick(left, random);
    left.splice(left.indexOf(chosen), 1);
    return chosen;
  });
}
