import type { Context, Handler, TypedResponse } from "hono";
import type * as z from "zod/mini";
import { type OpenOptions, openRoom, openRoomAsGuest } from "../access/open-room.ts";
import type { OpenRoomContext } from "../access/room-context.ts";
import type { Caller } from "../people/directory.ts";
import type { Services } from "../services.ts";
import { guestIdOf } from "../tokens/guest.ts";
import { addressOf } from "./client-address.ts";
import { ShareApiError } from "./errors.ts";
import { parseBody, readBody } from "./guards/body.ts";
import { refuseCrossSite } from "./guards/cross-site.ts";
import {
  guestPrefix,
  isIdentifier,
  requireIdentifier,
  requireWellFormedPath,
} from "./guards/identifier.ts";
import type { RateKind } from "./guards/rate-limiter.ts";
import { type RequestContext, requestContextOf } from "./request-context.ts";
import { answer, answerNothing, asShareApiError, type ShareEnv } from "./responses.ts";

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

/** What a route is, for the guards and for its description. */
export interface RouteDeclaration<Body = unknown, R extends Rule = Rule> {
  rule: R;
  summary: string;
  /** What it counts against. @default nothing */
  rate?: RateKind;
  /** Its body; a route without one takes none. */
  body?: z.ZodMiniType<Body>;
  /** Whether no body at all stands for `{}`. @default false */
  bodyOptional?: boolean;
  /** Its query parameters, for the description. */
  query?: Readonly<Record<string, string>>;
  /** What it answers, for the description; `null` for nothing, with 204. */
  answers: z.ZodMiniType | null;
}

/** A request that passed the guards. */
export interface ShareRequest<Body, R extends Rule = Rule> {
  c: Context<ShareEnv>;
  /** `null` for a guest, and where nobody is asked for. */
  caller: R extends GuestRule | "public" ? Caller | null : Caller;
  body: Body;
  /** A parameter of the path, checked to be an id. */
  param(name: string): string;
  /** Opens the room of the path as the caller may see it, and enforces the route's rule. */
  open(options?: OpenOptions): Promise<OpenRoomContext>;
  context: RequestContext;
  /** Answers 202: what was asked for is not done yet. */
  accepted(): void;
}

/** What the client is asked for: a body where there is one, else the query. */
type InputOf<Body> = [Body] extends [never]
  ? { in: { query?: Record<string, string | string[] | undefined> } }
  : { in: { json: Body } };

export type ShareHandler<Body, Answer> = Handler<
  ShareEnv,
  string,
  InputOf<Body>,
  Promise<TypedResponse<Answer, 200, "json">>
>;

const declarations = new WeakMap<object, RouteDeclaration>();

/** What was declared for a handler; `undefined` for one that skipped the guards. */
export function declarationOf(handler: object): RouteDeclaration | undefined {
  return declarations.get(handler);
}

/**
 * A route behind all guards, in this order: origin, path, size and type of the body, session,
 * rate, ids, body.
 */
export function defineRoute<Answer, R extends Rule, Body = never>(
  services: Services,
  declaration: RouteDeclaration<Body, R>,
  handle: (request: ShareRequest<Body, R>) => Promise<Answer> | Answer,
): ShareHandler<Body, Answer> {
  const { rule } = declaration;
  const guarded = (c: Context<ShareEnv>) => {
    const context = requestContextOf(c, services.log);
    // Hono knows nothing of what is thrown and is no error.
    return context.deadline.race(respond(c, context)).catch((error: unknown) => {
      throw asShareApiError(error);
    });
  };
  const respond = async (c: Context<ShareEnv>, context: RequestContext) => {
    let status: 200 | 202 = 200;
    refuseCrossSite(c.req.raw, services.origins);
    requireWellFormedPath(c.req.url);
    const text = await readBodyFor(declaration, c.req.raw);
    const caller = await identifyCaller(services, rule, c);
    if (declaration.rate) await services.limiter.count(declaration.rate, whoIsCounted(c, caller));
    const param = (name: string) => requireIdentifier(c.req.param(name));
    for (const name of Object.keys(c.req.param())) param(name);
    const request = {
      c,
      caller,
      param,
      context,
      body: declaration.body && parseBody(text, declaration.body),
      open: (options: OpenOptions = {}) =>
        caller
          ? openRoom(services, rule, caller, param("roomId"), options)
          : openRoomAsGuest(services, guestIdOf(c), param("roomId")),
      accepted: () => {
        status = 202;
      },
    };
    // The guards above leave a caller where the rule asks for one, and a body where there is one.
    const body = await handle(request as ShareRequest<Body, R>);
    return declaration.answers
      ? answer(c, body, services.origins, status)
      : answerNothing<Answer>(c, services.origins);
  };
  declarations.set(guarded, declaration);
  return guarded;
}

function whoIsCounted(c: Context<ShareEnv>, caller: Caller | null): string {
  return caller ? `person ${caller.userId}` : addressOf(c);
}

async function readBodyFor(
  { body, bodyOptional = false }: { body?: unknown; bodyOptional?: boolean },
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
  services: Services,
  rule: Rule,
  c: Context<ShareEnv>,
): Promise<Caller | null> {
  if (rule === "public") return null;
  const caller = await services.authenticate(c.req.raw, c);
  if (caller && isIdentifier(caller.userId) && !caller.userId.startsWith(guestPrefix))
    return caller;
  const mayBeGuest = rule === "person or guest" || rule === "can open the room, or guest";
  if (caller || !services.guests || !mayBeGuest) throw new ShareApiError("unauthenticated");
  return null;
}
