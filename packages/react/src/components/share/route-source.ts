import type { Route } from "@guestlist/api/client";
import type { Messages } from "../../messages.ts";

interface RouteTexts {
  person: string;
  organization(name: string): string;
  anyone: string;
}

/** Who else can, in “…, because Engineering can”. */
export function routeSource(route: Route, { people }: Messages): string {
  const { routePerson: person, everyone: organization, anyone } = people;
  return routeText(route, { person, organization, anyone });
}

/** The same, as a name in a list. */
export function routeName(route: Route, { people, general }: Messages): string {
  const { routePerson: person, routeAnyone: anyone } = people;
  return routeText(route, { person, organization: general.organization, anyone });
}

function routeText({ kind, id, name }: Route, texts: RouteTexts): string {
  const group = name ?? id ?? "";
  switch (kind) {
    case "person":
      return texts.person;
    case "group":
      return group;
    case "organization":
      return texts.organization(group);
    case "anyone":
      return texts.anyone;
  }
}
