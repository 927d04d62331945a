import type { Directory } from "@guestlist/api";
import { memoryDirectory } from "@guestlist/api/memory";
import type { Environment } from "./environment.ts";
import type { OnStop } from "./run-demo.ts";
import { seededPeople } from "./seed/people.ts";

/** The demo's people and groups. */
export async function openDirectory(
  _environment: Environment,
  _onStop: OnStop,
): Promise<Directory> {
  return memoryDirectory(seededPeople());
}
