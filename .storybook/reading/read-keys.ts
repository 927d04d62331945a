export interface Key {
  where: string;
  key: string;
  does: string;
}

const row = /where: "([^"]*)",\s*key: "([^"]*)",\s*does:\s*"([^"]*)"/g;

/** The rows of the tables that the tests of the keyboard go through. */
export function readKeys(tables: readonly string[]): Key[] {
  return tables.flatMap((source) =>
    [...source.matchAll(row)].map(([, where = "", key = "", does = ""]) => ({ where, key, does })),
  );
}
