import { acme } from "./organizations.ts";

/** A group before it is filled: `generated` is how many of the generated people are in it. */
export interface GroupSeed {
  id: string;
  name: string;
  generated: number;
}

const others: readonly [name: string, generated: number][] = [
  ["Marketing", 34],
  ["Sales", 52],
  ["Sales France", 12],
  ["Sales Nordics", 9],
  ["Customer Success", 41],
  ["Support", 63],
  ["Finance", 18],
  ["Legal", 7],
  ["People", 14],
  ["Recruiting", 11],
  ["Data", 26],
  ["Data Platform", 13],
  ["Security", 10],
  ["Infrastructure", 22],
  ["Mobile", 19],
  ["Web", 24],
  ["Quality", 15],
  ["Research", 16],
  ["Product", 29],
  ["Brand", 8],
  ["Documentation", 6],
  ["Partnerships", 9],
  ["Operations", 31],
  ["Facilities", 5],
  ["Leadership", 4],
  ["Launch crew", 12],
  ["Book club", 17],
];

/** The 30 groups of Acme. Everyone of Acme is in `everyone`, which nothing is drawn for. */
export const groupSeeds: readonly GroupSeed[] = [
  { id: "engineering", name: "Engineering", generated: 40 },
  { id: "design", name: "Design", generated: 20 },
  { id: acme.groupId, name: "Everyone at Acme", generated: 0 },
  ...others.map(([name, generated]) => ({
    id: name.toLowerCase().replaceAll(" ", "-"),
    name,
    generated,
  })),
];
