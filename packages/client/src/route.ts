type Method = "GET" | "PATCH" | "POST";

/** What travels with a route: its types, which exist for the compiler alone. */
interface RouteTypes {
  /** `never` where the route takes no body. */
  body: unknown;
  /** `never` where it reads no query. */
  query: unknown;
  /** `null` for nothing, with 204. */
  answer: unknown;
}

/** One route of the API: where it is, what it takes, what it answers. */
export interface Route<Path extends string = string, Types extends RouteTypes = RouteTypes> {
  readonly method: Method;
  /** Beneath where the API is mounted, with `:name` for each parameter. */
  readonly path: Path;
  /** Never set. */
  readonly types?: Types;
}

export type BodyOf<R extends Route> = NonNullable<R["types"]>["body"];
export type QueryOf<R extends Route> = NonNullable<R["types"]>["query"];
export type AnswerOf<R extends Route> = NonNullable<R["types"]>["answer"];

/** The names of a path's parameters. */
export type ParamOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

interface RouteBuilder<Path extends string, Body = never, Query = never> {
  takes<NewBody>(): RouteBuilder<Path, NewBody, Query>;
  reads<NewQuery>(): RouteBuilder<Path, Body, NewQuery>;
  answers<Answer>(): Route<Path, { body: Body; query: Query; answer: Answer }>;
}

function at<Path extends string, Body = never, Query = never>(
  method: Method,
  path: Path,
): RouteBuilder<Path, Body, Query> {
  return {
    takes: <NewBody>() => at<Path, NewBody, Query>(method, path),
    reads: <NewQuery>() => at<Path, Body, NewQuery>(method, path),
    answers: () => ({ method, path }),
  };
}

/** @example get("/rooms/:roomId/candidates").reads<{ q?: string }>().answers<Candidates>() */
export const get = <Path extends string>(path: Path) => at("GET", path);
export const patch = <Path extends string>(path: Path) => at("PATCH", path);
export const post = <Path extends string>(path: Path) => at("POST", path);
