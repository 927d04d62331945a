import { declarationOf, type RouteDeclaration } from "./define-route.ts";

/** A route with what it declares. */
export interface RuledRoute {
  method: string;
  path: string;
  declaration: RouteDeclaration;
}

/**
 * The routes of an app and what each declares; what runs before all of them is none.
 * @throws {Error} for a route that skipped the guards: it would be open to everyone, so better not
 *   to start.
 */
export function ruledRoutes(
  routes: readonly { method: string; path: string; handler: object }[],
): RuledRoute[] {
  return routes
    .filter(({ method, path }) => method !== "ALL" || !path.endsWith("*"))
    .map(({ method, path, handler }) => {
      const declaration = declarationOf(handler);
      if (!declaration) {
        throw new Error(`${method} ${path} declares no rule. Make it with defineRoute().`);
      }
      return { method, path, declaration };
    });
}
