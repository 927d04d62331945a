import { type SQL, sql } from "drizzle-orm";

/**
 * A column that holds ids. It is compared in its own type and collation, so that the keys and
 * indexes the app has serve.
 */
export interface KeyColumn {
  /** As it stands in a statement, after its table. */
  name: string;
  /** `other` is compared as a text, which no key of the app's serves. */
  type: "text" | "uuid" | "bigint" | "other";
  /** Quoted. */
  collation: string;
}

/** How a text must look to be an id of the type. */
const forms: Readonly<Record<KeyColumn["type"], RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  bigint: /^(0|-?[1-9]\d{0,17})$/,
  // Postgres refuses NUL in a text, and no id has one.
  text: /^[^\0]*$/,
  other: /^[^\0]*$/,
};

/** The id as a text, in the order that texts have in JavaScript too. */
export function keyText({ name }: KeyColumn): SQL {
  return sql.raw(`${name}::text collate "C"`);
}

/** Whether the id is one of those given. */
export function isAmong(column: KeyColumn, ids: readonly string[]): SQL {
  const possible = ids.filter((id) => forms[column.type].test(id));
  return sql`${compared(column)} = any(${sql.param(possible)}::${typeOf(column)}[])`;
}

/** Whether the id is that of another column, from which it is looked up. */
export function isKeyAt(column: KeyColumn, other: KeyColumn): SQL {
  return column.type === other.type || column.type === "text"
    ? isKey(column, sql.raw(other.name))
    : sql`${keyText(column)} = ${keyText(other)}`;
}

/** Whether the id is the one that an expression says, which must be an id of the column. */
export function isKey(column: KeyColumn, id: SQL): SQL {
  return sql`${compared(column)} = ${id}::${typeOf(column)}`;
}

function compared({ name, type, collation }: KeyColumn): SQL {
  if (type === "uuid" || type === "bigint") return sql.raw(name);
  return sql.raw(`${name}::text collate ${type === "text" ? collation : '"C"'}`);
}

function typeOf({ type }: KeyColumn): SQL {
  return sql.raw(type === "other" ? "text" : type);
}
