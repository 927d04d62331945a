import { isUserId } from "@guestlist/access";
import type { AnswerOf, BodyOf, ParamOf, QueryOf, RouteName, routes } from "@guestlist/client";
import type { Context, Handler } from "hono";
import type * as z from "zod/mini";
import type { Caller } from "./caller.ts";
import { addressOf } from "./client-address.ts";
import { ShareApiError } from "./errors.ts";
import { parseBody, readBody } from "./guards/body.ts";
import { refuseCrossSite } from "./guards/cross-site.ts";
import { requireIdentifier, requireWellFormedPath } from "./guards/identifier.ts";
import type { RateKind, RateLimiter } from "./guards/rate-limiter.ts";
import type { LocalCallers } from "./local-callers.ts";
import type { Log } from "./log.ts";
import { answer, answerNothing, asShareApiError } from "./responses.ts";
import type { ShareEnv } from "./share-env.ts";
import { type Task, taskOf } from "./task.ts";

/** Rules that let people without a session through, where guests are allowed. */
export type GuestRule = "person or guest" | "can open the room, or guest";

/** Who may call a route. Opening the room through the request enforces what concerns the room. */
export type Rule =
  | GuestRule
  /** Everyone. */
  | "public"
  /** People who are signed in. */
  | "person"
  | "can open the room"
  | "may comment"
  | "may share"
  | "may see activity"
  /** Decided per key of the change: sharing, leaving, settings. */
  | "may make the change";

/** What the guards in front of every route need. */
export interface GuardServices {
  authenticate(request: Request, c: Context): Promise<Caller | null> | Caller | null;
  guests: boolean;
  origins: readonly string[];
  limiter: RateLimiter;
  log: Log;
  local: LocalCallers;
}

type RouteOf<Name extends RouteName> = (typeof routes)[Name];

/** What a route is, for the guards and for its description. */
export interface RouteDeclaration {
  rule: Rule;
  summary: string;
  /** What it counts against. @default nothing */
  rate?: RateKind;
  /** Its body; a route without one takes none. */
  body?: z.ZodMiniType;
  /** Whether no body at all stands for `{}`. @default false */
  bodyOptional?: boolean;
  /** Its query parameters, for the description. */
  query?: Readonly<Record<string, string>>;
  /** What it answers, for the description; `null` for nothing, with 204. */
  answers: z.ZodMiniType | null;
}

/** The same, held to what the contract says of the route. */
export type DeclarationOf<Name extends RouteName, R extends Rule> = RouteDeclaration & {
  rule: R;
  answers: AnswerOf<RouteOf<Name>> extends null ? null : z.ZodMiniType<AnswerOf<RouteOf<Name>>>;
} & ([BodyOf<RouteOf<Name>>] extends [never]
    ? { body?: never }
    : { body: z.ZodMiniType<BodyOf<RouteOf<Name>>> }) &
  ([QueryOf<RouteOf<Name>>] extends [never]
    ? { query?: never }
    : { query: Record<keyof QueryOf<RouteOf<Name>>, string> });

/** A request that passed the guards. */
export interface ShareRequest<Name extends RouteName, R extends Rule = Rule> {
  c: Context<ShareEnv>;
  /** `null` for a guest, and where nobody is asked for. */
  caller: R extends GuestRule | "public" ? Caller | null : Caller;
  body: BodyOf<RouteOf<Name>>;
  /** A parameter of the path, checked to be an id. */
  param(name: ParamOf<RouteOf<Name>["path"]>): string;
  query(name: keyof QueryOf<RouteOf<Name>> & string): string | undefined;
  task: Task;
  /** Answers 202: what was asked for is not done yet. */
  accepted(): void;
}

/** A handler with the name of the route it is for. */
export interface RouteHandler<Name extends RouteName = RouteName> {
  readonly name: Name;
  readonly handle: Handler<ShareEnv>;
}

const declarations = new WeakMap<object, RouteDeclaration>();

/** What was declared for a handler; `undefined` for one that skipped the guards. */
export function declarationOf(handler: object): RouteDeclaration | undefined {
  return declarations.get(handler);
}

/**
 * A route of the contract behind all guards, in this order: origin, path, size and type of the
 * body, session, rate, ids, body.
 */
export function defineRoute<Name extends RouteName, R extends Rule>(
  services: GuardServices,
  name: Name,
  declaration: DeclarationOf<Name, R>,
  handle: (
    request: ShareRequest<Name, R>,
  ) => Promise<AnswerOf<RouteOf<Name>>> | AnswerOf<RouteOf<Name>>,
): RouteHandler<Name> {
  const { rule, rate, body, answers }: RouteDeclaration = declaration;
  const guarded = (c: Context<ShareEnv>) => {
    const task = taskOf(c, services.log);
    // Hono knows nothing of what is thrown and is no error.
    return task.deadline.race(respond(c, task)).catch((error: unknown) => {
      throw asShareApiError(error);
    });
  };
  const respond = async (c: Context<ShareEnv>, task: Task) => {
    let status: 200 | 202 = 200;
    refuseCrossSite(c.req.raw, services.origins);
    requireWellFormedPath(c.req.url);
    const text = await readBodyFor(declaration, c.req.raw);
    const local = services.local.of(c.req.raw);
    const caller = local ?? (await identifyCaller(services, rule, c));
    if (rate && !local) await services.limiter.count(rate, whoIsCounted(c, caller));
    const param = (name: string) => requireIdentifier(c.req.param(name));
    for (const name of Object.keys(c.req.param())) param(name);
    const request = {
      c,
      caller,
      param,
      query: (name: string) => c.req.query(name),
      task,
      body: body && parseBody(text, body),
      accepted: () => {
        status = 202;
      },
    };
    // The guards above leave a caller where the rule asks for one, and a body where there is one.
    const answered = await handle(request as ShareRequest<Name, R>);
    return answers
      ? answer(c, answered, services.origins, status)
      : answerNothing(c, services.origins);
  };
  declarations.set(guarded, declaration);
  return { name, handle: guarded };
}

function whoIsCounted(c: Context<ShareEnv>, caller: Caller | null): string {
  return caller ? `person ${caller.userId}` : addressOf(c);
}

async function readBodyFor(
  { body, bodyOptional = false }: RouteDeclaration,
  request: Request,
): Promise<string> {
  if (!body) return "";
  if (bodyOptional && !request.headers.has("Content-Type") && (await isEmpty(request.body))) {
    return "{}";
  }
  return (await readBody(request)) || (bodyOptional ? "{}" : "");
}

/** Some servers hand over a stream where nothing was sent. */
async function isEmpty(body: Request["body"]): Promise<boolean> {
  const reader = body?.getReader();
  if (!reader) return true;
  // What is of no type is not read on, and then refused for that.
  const { done } = await reader.read().catch(() => ({ done: false }));
  if (!done) await reader.cancel().catch(() => {});
  return done;
}

/** Nobody is signed in as something that is no id, or that looks like a guest's. */
async function identifyCaller(
  { authenticate, guests }: GuardServices,
  rule: Rule,
  c: Context<ShareEnv>,
): Promise<Caller | null> {
  if (rule === "public") return null;
  const caller = await authenticate(c.req.raw, c);
  if (caller && isUserId(caller.userId)) return caller;
  const mayBeGuest = rule === "person or guest" || rule === "can open the room, or guest";
  if (caller || !guests || !mayBeGuest) throw new ShareApiError("unauthenticated");
  return null;
}
