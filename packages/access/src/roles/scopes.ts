/**
 * What Liveblocks permission scopes permit.
 *
 * The rules were read from `@liveblocks/core` and are checked against it, as an oracle, in
 * `scopes.test.ts` and `effective-access.test.ts`.
 */

export type AccessLevel = "none" | "read" | "write";

/** The resources a scope can speak about. `room` is the base that the others fall back to. */
export const resources = [
  "room",
  "storage",
  "comments",
  "comments:public",
  "comments:private",
  "feeds",
] as const;

export type Resource = (typeof resources)[number];

/** What a set of scopes says in so many words; an absent resource is one it does not speak about. */
export type ExplicitAccess = { readonly [R in Resource]?: AccessLevel };

/** What is permitted on every resource once fallbacks are resolved. */
export type PermissionMatrix = { readonly [R in Resource]: AccessLevel };

const rank = { none: 0, read: 1, write: 2 } as const satisfies Record<AccessLevel, number>;

/** Every scope that grants or lowers something. The new spelling of the base scopes is `*:…`. */
const meanings = new Map<string, readonly [Resource, AccessLevel]>([
  ["room:read", ["room", "read"]],
  ["room:write", ["room", "write"]],
  ["*:read", ["room", "read"]],
  ["*:write", ["room", "write"]],
  ...resources
    .filter((resource) => resource !== "room")
    .flatMap((resource) =>
      (["none", "read", "write"] as const).map(
        (level) => [`${resource}:${level}`, [resource, level] as const] as const,
      ),
    ),
]);

/** A legacy extra that is written beside `room:read` and carries no access by itself. */
const presenceScope = "room:presence:write";

/** Whether Liveblocks would accept the scope; anything else is shown as custom access. */
export function isKnownScope(scope: string): boolean {
  return scope === presenceScope || meanings.has(scope);
}

/** The higher of two levels; an absent one never counts. */
export function higher(a: AccessLevel | undefined, b: AccessLevel | undefined) {
  if (a === undefined) return b;
  // Stryker disable next-line ConditionalExpression: Nothing compares as higher than a level that is absent.
  if (b === undefined) return a;
  // Stryker disable next-line EqualityOperator: Levels of the same rank are the same level.
  return rank[b] > rank[a] ? b : a;
}

/** What the scopes say explicitly. Where they contradict each other, the highest level counts. */
export function explicitAccess(scopes: readonly string[]): ExplicitAccess {
  const explicit: { [R in Resource]?: AccessLevel } = {};
  for (const scope of scopes) {
    const meaning = meanings.get(scope);
    if (!meaning) continue;
    const [resource, level] = meaning;
    explicit[resource] = higher(explicit[resource], level) ?? level;
  }
  return explicit;
}

/**
 * What one level (a person's entry, a group's, the default) says about a resource: `comments`
 * also speaks for both kinds of comments.
 */
export function explicitLevel(explicit: ExplicitAccess, resource: Resource) {
  const own = explicit[resource];
  if (own !== undefined) return own;
  return resource === "comments:public" || resource === "comments:private"
    ? explicit.comments
    : undefined;
}

/** Resolves fallbacks. Without a base scope nothing is permitted, whatever else is said. */
export function matrixOf(explicit: ExplicitAccess): PermissionMatrix {
  const room = explicit.room ?? "none";
  const said: ExplicitAccess = explicit.room === undefined ? {} : explicit;
  const comments = said.comments ?? room;
  return {
    room,
    storage: said.storage ?? room,
    comments,
    "comments:public": said["comments:public"] ?? comments,
    "comments:private": said["comments:private"] ?? comments,
    feeds: said.feeds ?? room,
  };
}

/** What somebody without access may do. */
export const noPermissions: PermissionMatrix = matrixOf({});

export function isSameMatrix(a: PermissionMatrix, b: PermissionMatrix): boolean {
  return resources.every((resource) => a[resource] === b[resource]);
}

/** Whether two sets of scopes say the same, whatever the spelling and the order. */
export function isSameScopes(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [explicitAccess(a), explicitAccess(b)];
  return resources.every((resource) => one[resource] === other[resource]);
}

/** Whether `a` permits nothing that `b` does not. */
export function permitsAtMost(a: PermissionMatrix, b: PermissionMatrix): boolean {
  return resources.every((resource) => rank[a[resource]] <= rank[b[resource]]);
}
