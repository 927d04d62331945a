import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

interface Alias {
  find: RegExp;
  replacement: string;
}

type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What our packages offer, from the sources of the project at `root` and of no other copy of it. */
export function packageAliases(root: string): Alias[] {
  return readdirSync(join(root, "packages")).flatMap((folder) => {
    const at = join(root, "packages", folder);
    const { name, exports }: { name: string; exports?: Exports } = JSON.parse(
      readFileSync(join(at, "package.json"), "utf8"),
    );
    return Object.entries(exports ?? {}).flatMap(([path, target]): Alias[] => {
      const source = typeof target === "string" ? target : target["@guestlist/source"];
      if (source === undefined) return [];
      const find = posix.join(name, path).replaceAll(".", "\\.").replace("*", "(.+)");
      return [{ find: new RegExp(`^${find}$`), replacement: join(at, source).replace("*", "$1") }];
    });
  });
}
