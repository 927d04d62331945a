import { packageOf, productOf, type Repository, resolveImport } from "./repository.ts";

const harness = "@guestlist/testing";
const isTestOfApp = /\.(?:test|e2e)\.tsx?$|\/(?:e2e|scripts|testing|tests)\//;

/**
 * Says of each import that reaches from one package into the folders of another, past what its
 * `package.json` offers, and of each use of the tests' harness where no test is.
 */
export function packageImports(repository: Repository): string[] {
  const product = productOf(repository);
  return [...repository.sources].flatMap(([from, { imports }]) => {
    const own = packageOf(repository, from);
    const mayUseHarness = own?.folder.startsWith("apps/")
      ? isTestOfApp.test(from)
      : !product.has(from);
    return imports.flatMap(({ specifier, line }) => {
      const fault = (message: string) => [`${from}:${line}: imports ${specifier}. ${message}`];
      const to = resolveImport(repository, from, specifier);
      const target = to === undefined ? undefined : packageOf(repository, to);
      const isOffered = target?.entries.has(specifier) ?? false;

      if (target?.name === harness && isOffered && !mayUseHarness) {
        return fault("Only tests and stories may use what is for tests.");
      }
      if (specifier.startsWith("@guestlist/") && !isOffered) {
        return fault("No package offers that: see the exports in its package.json.");
      }
      if (target === undefined || target === own || isOffered) return [];
      if (target.name === harness) return fault(`Import it by its name, ${harness}.`);
      const isWithin = /^[^/]+\/[^/]+\/(?:src|tests?)\//.test(to ?? "");
      if (own === undefined || !isWithin) return [];
      return fault(
        `Import what ${target.name} exports by its name; what tests share goes into ${harness}.`,
      );
    });
  });
}
