import type { DirectoryGroup, DirectoryUser } from "@guestlist/api";

/** The organisation every room of the tests belongs to, unless a test says otherwise. */
export const acme = { id: "acme", name: "Acme", groupId: "everyone" };

function person(id: string, name: string, ...groupIds: string[]): DirectoryUser {
  return {
    id,
    name,
    avatar: `https://acme.io/${id}.png`,
    colors: ["#5b5bd6"],
    email: `${id}@acme.io`,
    organizationId: "acme",
    groupIds: ["everyone", ...groupIds],
  };
}

export const people: readonly DirectoryUser[] = [
  person("olivier", "Olivier Laurent", "engineering"),
  person("zoe", "Zoë Martin"),
  person("kim", "Kim Tran", "engineering"),
  person("ana", "Ana Ruiz", "design"),
  person("lea", "Léa Petit"),
  person("marc", "Marc Chevalier"),
  person("noor", "Noor Haddad"),
  { ...person("__proto__", "Prototype Person"), email: "prototype@acme.io" },
  {
    ...person("sam", "Sam Okafor"),
    email: "sam@other.io",
    organizationId: "other",
    groupIds: ["partners"],
  },
  {
    ...person("nova", "Nova Lind"),
    email: "nova@elsewhere.org",
    organizationId: "elsewhere",
    groupIds: [],
  },
];

export const groups: readonly Omit<DirectoryGroup, "memberCount">[] = [
  { id: "engineering", name: "Engineering", organizationId: "acme" },
  { id: "design", name: "Design", organizationId: "acme" },
  { id: "everyone", name: "Everyone at Acme", organizationId: "acme" },
  { id: "partners", name: "Partners", organizationId: "other" },
];
