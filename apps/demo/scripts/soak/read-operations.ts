import { type Operation, pick, someone, type World } from "./world.ts";

const queries = ["o", "zo", "mar", "%", "_a", "engineering", "nobody@x.io", "\u202eevil", "Zoë  M"];
const groupIds = ["engineering", "design", "everyone", "sales", "nothing"];

/** What people look at. */
export const readOperations: readonly Operation[] = [
  { weight: 20, run: (world) => someone(world).share.roomAccess(room(world)) },
  { weight: 2, run: (world) => world.guest.share.roomAccess("roadmap") },
  { weight: 1, run: (world) => world.guest.share.authEndpoint("roadmap") },
  { weight: 5, run: (world) => someone(world).share.authEndpoint() },
  {
    weight: 8,
    run: (world) => someone(world).share.candidates(room(world), pick(world.random, queries)),
  },
  { weight: 2, run: (world) => someone(world).share.candidates(room(world)) },
  {
    weight: 2,
    run: (world) => someone(world).share.mentions(room(world), pick(world.random, queries)),
  },
  {
    weight: 3,
    run: (world) =>
      someone(world).share.explainAccess(room(world), someone(world).userId ?? "nobody"),
  },
  {
    weight: 3,
    run: (world) =>
      someone(world).share.previewChange(room(world), {
        change: {
          people: { [someone(world).userId ?? "nobody"]: null },
          general: { audience: "anyone", role: "viewer" },
        },
      }),
  },
  {
    weight: 2,
    run: (world) => someone(world).share.members(room(world), pick(world.random, groupIds)),
  },
  {
    weight: 4,
    async run(world) {
      const { share } = someone(world);
      const roomId = room(world);
      const { nextCursor } = await share.activity(roomId);
      if (nextCursor !== null) await share.activity(roomId, { cursor: nextCursor });
    },
  },
  { weight: 2, run: (world) => someone(world).share.users(["zoe", "nobody", "__proto__"]) },
  { weight: 1, run: (world) => someone(world).share.groups(groupIds) },
  { weight: 2, run: (world) => someone(world).ask("GET", "/api/documents") },
  { weight: 1, run: (world) => someone(world).ask("GET", "/documents/launch-plan") },
  { weight: 1, run: (world) => someone(world).ask("GET", "/api/share/openapi.json") },
];

function room({ random, roomIds }: World) {
  return pick(random, roomIds);
}
