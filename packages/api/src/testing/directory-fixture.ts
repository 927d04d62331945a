import type { DirectoryGroup, DirectoryUser } from "../directory/index.ts";

const PALETTE = ["#5b5bd6", "#30a46c"];

interface Named {
  id: string;
  name: string;
  email?: string;
  groupIds?: string[];
  organizationId?: string;
}

function person({ groupIds = [], ...named }: Named): DirectoryUser {
  return { avatar: null, colors: [], groupIds, ...named };
}

const named: DirectoryUser[] = [
  {
    id: "olivier",
    name: "Olivier Laurent",
    avatar: "https://example.com/olivier.png",
    colors: PALETTE,
    email: "olivier@acme.io",
    organizationId: "acme",
    groupIds: ["design", "engineering"],
  },
  person({
    id: "zoe",
    name: "Zoë Martin",
    email: "z.martin@acme.io",
    organizationId: "acme",
    groupIds: ["engineering"],
  }),
  person({ id: "martin", name: "Martin Ng", email: "ng@harbor.example", organizationId: "harbor" }),
  person({ id: "marta", name: "Marta Diaz", email: "m.diaz@acme.io", organizationId: "acme" }),
  person({ id: "merten", name: "Merten Vogel", email: "vogel@acme.io", organizationId: "acme" }),
  person({ id: "obrien", name: "Siobhán O'Brien", email: "Siobhan.Brien@Harbor.Example" }),
  person({ id: "jean-luc", name: "Jean-Luc Ødegård", email: "captain+picks@fleet.example" }),
  person({ id: "percent", name: "100% Human", email: "all_people@fleet.example" }),
  person({ id: "back\\slash", name: 'Rob "Back\\slash" Tables', email: "rob@fleet.example" }),
  person({ id: "__proto__", name: "Prototype Person", groupIds: ["__proto__"] }),
  person({ id: "constructor", name: "Constance Ructor", email: "constance@fleet.example" }),
  person({ id: "ivan", name: "Иван Петров", email: "ivan@fleet.example" }),
  person({ id: "'; drop table users; --", name: "Bobby", groupIds: ["engineering"] }),
];

/** Enough to need several pages, with two of each name so that ids decide. */
const crowd = Array.from({ length: 120 }, (_, index) =>
  person({
    id: `crowd-${index}`,
    name: `Crowd ${String.fromCharCode(65 + ((index * 7) % 26))}${index % 60 < 30 ? "é" : "e"} Member`,
    email: `crowd.${index}@crowd.example`,
    groupIds: ["crowd"],
  }),
);

/** The people every directory under test is seeded with. */
export const directoryUsers: readonly DirectoryUser[] = [...named, ...crowd];

/** The groups every directory under test is seeded with; who is in them follows from the people. */
export const directoryGroups: readonly Omit<DirectoryGroup, "memberCount">[] = [
  { id: "engineering", name: "Engineering", organizationId: "acme" },
  { id: "design", name: "Design", organizationId: "acme" },
  { id: "martian", name: "Martian explorers", organizationId: "harbor" },
  { id: "crowd", name: "The whole crowd" },
  { id: "__proto__", name: "Prototypes" },
  { id: "empty", name: "Nobody yet" },
];
