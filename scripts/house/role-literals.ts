import { productOf, type Repository } from "./repository.ts";

const roles: readonly string[] = ["viewer", "commenter", "editor", "owner"];
const isHeld = /^packages\/react\/src\/(?!messages\/)/;

/** Says of each role of the default set that the kit knows by heart. */
export function roleLiterals(repository: Repository): string[] {
  const product = [...productOf(repository)].filter((path) => isHeld.test(path)).sort();
  return product.flatMap((path) =>
    (repository.sources.get(path)?.strings ?? [])
      .filter(({ value }) => roles.includes(value))
      .map(
        ({ value, line }) =>
          `${path}:${line}: names the role "${value}". A set of roles need not have it: go by what the server says of each role.`,
      ),
  );
}
