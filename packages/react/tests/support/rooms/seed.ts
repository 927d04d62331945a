import type { DirectoryUser } from "@guestlist/api";
import type { MemoryDirectoryGroup, MemoryRoom } from "@guestlist/api/memory";

const viewer = ["room:read", "room:presence:write"];
const commenter = ["room:read", "room:presence:write", "comments:write"];
const editor = ["room:write"];

const organization = "acme";

function user(
  id: string,
  name: string,
  colors: string[],
  groupIds: string[] = [],
  rest: Partial<DirectoryUser> = {},
): DirectoryUser {
  return {
    id,
    name,
    avatar: null,
    colors,
    email: `${id}@acme.io`,
    organizationId: organization,
    groupIds: [...groupIds, "everyone"],
    ...rest,
  };
}

/** People and groups for tests and stories. */
export const users: DirectoryUser[] = [
  user("olivier", "Olivier Laurent", ["#f97316", "#db2777"], ["engineering"]),
  user("zoe", "Zoe Martin", ["#0ea5e9", "#2563eb"], ["engineering"]),
  user("ana", "Ana Ruiz", ["#14b8a6", "#0f766e"], ["engineering"]),
  user("kim", "Kim Tran", ["#8b5cf6", "#6d28d9"], ["design"]),
  user("marc", "Marc Chevalier", ["#f59e0b", "#b45309"]),
  user("maren", "Maren Weiß", ["#22c55e", "#15803d"], ["design"]),
  user("ana2", "Ana Ruiz", ["#be185d"]),
  {
    id: "sam",
    name: "Sam Okafor",
    avatar: null,
    colors: ["#64748b", "#334155"],
    email: "sam@other.io",
    organizationId: "other",
    groupIds: [],
  },
];

export const groups: MemoryDirectoryGroup[] = [
  { id: "engineering", name: "Engineering", memberCount: 42, organizationId: organization },
  { id: "design", name: "Design", memberCount: 21, organizationId: organization },
  { id: "marketing", name: "Marketing", memberCount: 34, organizationId: organization },
  { id: "everyone", name: "Acme", memberCount: 1_000, organizationId: organization },
];

/** Olivier owns it, Zoe edits, Design views, nobody else. */
export const launchPlan: MemoryRoom = {
  id: "launch-plan",
  usersAccesses: { olivier: editor, zoe: editor },
  groupsAccesses: { design: viewer },
  metadata: { name: "Launch plan", owner: "olivier" },
};

/** Every kind of row. */
export const everyKind: MemoryRoom = {
  id: "launch-plan",
  usersAccesses: { olivier: editor, zoe: editor, ana: viewer, sam: viewer, "user-4711": editor },
  groupsAccesses: { design: viewer, engineering: editor },
  metadata: { name: "Launch plan", owner: "olivier" },
};

export const scopes = { viewer, commenter, editor };

/** A hundred people. */
export const crowd: { room: MemoryRoom; people: DirectoryUser[] } = (() => {
  const people = Array.from({ length: 100 }, (_, index) =>
    user(`person-${index}`, `Person ${index + 1}`, ["#0ea5e9", "#2563eb"]),
  );
  return {
    people: [...users, ...people],
    room: {
      ...launchPlan,
      usersAccesses: {
        olivier: editor,
        ...Object.fromEntries(
          people.slice(0, 99).map(({ id }, index) => [id, index % 2 ? viewer : editor]),
        ),
      },
    },
  };
})();

const names = [
  "Wolfeschlegelsteinhausenbergerdorff Hubert Blaine the Elder of Philadelphia",
  "محمد العربي",
  "\u202Eevil text",
  "<b>Bold</b> & Sons",
  "李小龍",
  "A",
];

/** Names that are long, run from right to left, or try to turn the text around them. */
export const hostile: { room: MemoryRoom; people: DirectoryUser[] } = {
  people: names.map((name, index) => user(`hostile-${index}`, name, [])),
  room: {
    ...launchPlan,
    usersAccesses: {
      olivier: editor,
      ...Object.fromEntries(names.map((_, index) => [`hostile-${index}`, viewer])),
    },
    metadata: {
      owner: "olivier",
      name: "A document with a name that goes on and on, as the names of documents do",
    },
  },
};
