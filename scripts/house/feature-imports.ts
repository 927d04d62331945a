import { edgesOf, type Repository } from "./repository.ts";

const feature = /^(packages\/(?:api|react))\/src\/([^/]+)\/(?:([^/]+)\/)?[^/]+/;

/**
 * Says of each import that reaches past a feature's `index.ts`. A feature is a folder of `src`; one
 * within it may be imported from elsewhere by an `index.ts` of its own.
 */
export function featureImports(repository: Repository): string[] {
  return edgesOf(repository).flatMap(({ from, line, to }) => {
    const [, owner, outer, inner] = feature.exec(to) ?? [];
    const folder = `${owner}/src/${outer}`;
    const door = `${folder}/index.ts`;
    const doors = [door, `${folder}/${inner}/index.ts`];
    const isInside = from.startsWith(`${folder}/`) || from.startsWith(`${owner}/tests/`);
    if (isInside || doors.includes(to) || !repository.paths.has(door)) return [];
    return [
      `${from}:${line}: imports ${to} past ${door}. Import what that one exports, or let it export this.`,
    ];
  });
}
