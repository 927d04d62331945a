/** What never belongs in a page: our server's code, what it stands on, and what we did without. */
const forbidden = [
  /\/node_modules\/@liveblocks\/node\//,
  /\/node_modules\/(?:hono|hono-openapi|zod|pg|drizzle-orm)\//,
  /\/node_modules\/@electric-sql\//,
  /\/node_modules\/@hono\/node-server\//,
  // Radix's overlay brings it; the dialog does without the overlay.
  /\/node_modules\/react-remove-scroll(?:-bar)?\//,
  /\/packages\/(?:api|postgres)\//,
  /\/apps\/demo\/server\//,
];

/** Picks from the modules of a bundle for browsers (absolute paths) those that must not be there. */
export function forbiddenModules(modules: readonly string[]): string[] {
  return modules.filter((path) => {
    const withSlashes = path.replaceAll("\\", "/");
    return forbidden.some((pattern) => pattern.test(withSlashes));
  });
}
