import type { Route } from "@guestlist/api/client";
import type { Messages } from "../../messages.ts";

/** Who else can, in “…, because Engineering can”. */
export function routeSource(route: Route, { people }: Messages): string {
  switch (route.kind) {
    case "person":
      return people.routePerson;
    case "group":
      return route.name ?? route.id ?? "";
    case "organization":
      return people.everyone(route.name ?? route.id ?? "");
    case "anyone":
      return people.anyone;
  }
}

/** The same, as a name in a list. */
export function routeName(route: Route, { people, general }: Messages): string {
  switch (route.kind) {
    case "person":
      return people.routePerson;
    case "group":
      return route.name ?? route.id ?? "";
    case "organization":
      return general.organization(route.name ?? route.id ?? "");
    case "anyone":
      return people.routeAnyone;
  }
}
