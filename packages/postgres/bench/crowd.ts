const FIRST =
  "Maria Martin Marta Mark Matteo Max John Johan Jonas Joseph Josephine Olivia Oliver Olivier Samuel Samira Sarah Sandra Katherine Katja Karim Kai Benjamin Ben Beatrice Bella Richard Rita Rosa Thomas Tom Tobias Leonard Leo Lea Lena Anna Amir Aisha Chen Wei Yuki Hana Priya Arjun Fatima Omar Zoe Ines Nadia Ivan Olga Pedro Lucia Hugo Emma Noah Liam Mia".split(
    " ",
  );
const START =
  "Al Bar Ber Ca Chan Da Del Fer Gar Gon Har Hern Jack John Kow Lau Lin Mar Mor Nak Ny Oka Pet Ro San Schm Tan Var Will Zim".split(
    " ",
  );
const MIDDLE = "a an e el en er i in o on or u".split(" ");
const END =
  "berg ce dez dt ez ford kov ler lund man mer nen ner rez sen ski son ta ti tin tz ville ya".split(
    " ",
  );

export interface CrowdMember {
  id: string;
  name: string;
  email: string;
  organization: string;
  team: string;
}

/** Made-up people, always the same: 57 first names, some frequent, and 8,280 last names. */
export function crowd(from: number, to: number): CrowdMember[] {
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    const random = generator(index);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
    // The square makes the first ones frequent, as names are.
    const first = FIRST[Math.floor(random() ** 2 * FIRST.length)] ?? "";
    const last = `${pick(START)}${pick(MIDDLE)}${pick(END)}`;
    const organization = random() < 0.5 ? "acme" : `company${Math.floor(random() * 500)}`;
    return {
      id: `p${index}`,
      name: `${first} ${last}`,
      email: `${first}.${last}${index}@${organization}.example`.toLowerCase(),
      organization,
      team: `g${1 + Math.floor(random() * 1000)}`,
    };
  });
}

/** mulberry32: small, fast, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
