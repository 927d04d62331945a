import { type Operation, pick, type World, write } from "./world.ts";

const json = "application/json";
const bodies: readonly (readonly [type: string, body: string])[] = [
  [json, ""],
  [json, "{"],
  [json, "null"],
  [json, "[]"],
  [json, '{"people":{"sam":"owner"},"metadata":{"owner":"sam"}}'],
  [json, '{"people":{"sam":["room:write"]}}'],
  [json, '{"people":{"__proto__":"owner"}}'],
  [json, '{"people":{"constructor":"owner"}}'],
  [json, `{"people":${"[".repeat(8_000)}`],
  [json, `{"people":{"${"x".repeat(20_000)}":"viewer"}}`],
  [json, '{"invitees":[{"email":"a@x.io\\r\\nBcc: b@x.io"}],"role":"viewer"}'],
  ["text/plain", '{"people":{"sam":"owner"}}'],
];

const paths = [
  "/api/share/rooms/%ff/access",
  "/api/share/rooms/%00/access",
  "/api/share/rooms/%2e%2e/access",
  `/api/share/rooms/${"x".repeat(300)}/access`,
  "/api/share/rooms/__proto__/access",
  "/api/share/users?id=__proto__&id=constructor",
  "/api/documents/..%2f..",
  "/nothing?%0d%0aforged",
];

/** Requests that should be refused, and requests that are given up. */
export const hostileOperations: readonly Operation[] = [
  {
    weight: 6,
    run({ random, visitors, roomIds }) {
      const [type, body] = pick(random, bodies);
      const path = pick(random, ["access", "access/preview", "invitations", "requests"]);
      const method = path === "access" ? "PATCH" : "POST";
      return pick(random, visitors).ask(
        method,
        `/api/share/rooms/${pick(random, roomIds)}/${path}`,
        { headers: { "Content-Type": type }, body },
      );
    },
  },
  {
    weight: 3,
    run: ({ random, visitors }) => pick(random, visitors).ask("GET", pick(random, paths)),
  },
  {
    weight: 2,
    run: ({ random, visitors, roomIds }) =>
      pick(random, visitors).ask("PATCH", `/api/share/rooms/${pick(random, roomIds)}/access`, {
        headers: { "Content-Type": json, Origin: "https://evil.example" },
        body: '{"people":{"sam":"owner"}}',
      }),
  },
  // A stranger to it.
  { weight: 2, run: ({ random, visitors }) => pick(random, visitors).share.roomAccess("salaries") },
  { weight: 6, run: giveUpReading },
  { weight: 3, run: giveUpWriting },
];

async function giveUpReading({ random, visitors, roomIds }: World): Promise<void> {
  const { share } = pick(random, visitors);
  const signal = AbortSignal.timeout(Math.ceil(random() * 20));
  const roomId = pick(random, roomIds);
  if (random() < 0.5) await share.roomAccess(roomId, { signal });
  else await share.candidates(roomId, "mar", { signal });
}

async function giveUpWriting(world: World): Promise<void> {
  const { random, visitors, roomIds } = world;
  const roomId = pick(random, roomIds);
  const id = pick(random, visitors).userId ?? "nobody";
  // Given up by the browser only: the server goes on.
  await write(world, roomId, [`person:${id}`], async () => {
    const { text } = await pick(random, visitors).ask(
      "PATCH",
      `/api/share/rooms/${roomId}/access`,
      {
        headers: { "Content-Type": json },
        body: JSON.stringify({ people: { [id]: "viewer" } }),
        signal: AbortSignal.timeout(Math.ceil(random() * 20)),
      },
    );
    if (text.includes("unknown_outcome")) throw new Error("Nobody knows.");
  });
}
