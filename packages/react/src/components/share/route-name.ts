import type { Route } from "@guestlist/api/client";
import type { Messages } from "../../messages.ts";
import { routeSource } from "./route-source.ts";

/** A way in, as a name in a list. */
export function routeName(route: Route, { people, general }: Messages): string {
  const source = routeSource(route);
  switch (source?.kind) {
    case undefined:
      return people.routePerson;
    case "group":
      return source.name;
    case "organization":
      return general.organization(source.name);
    case "anyone":
      return people.routeAnyone;
  }
}
