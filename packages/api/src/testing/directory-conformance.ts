import { afterAll, beforeAll, describe } from "vitest";
import type { Directory } from "../directory/index.ts";
import { itFindsPeopleAndGroups } from "./directory-conformance-lookup.ts";
import { itPagesMembers } from "./directory-conformance-members.ts";
import { itSearches } from "./directory-conformance-search.ts";

/** A directory that holds `directoryUsers` and `directoryGroups`, and nobody else. */
export interface DirectoryUnderTest {
  directory: Directory;
  /** Called when the last test has run. */
  close?: () => Promise<void>;
}

/**
 * What every directory must do, as tests. Call it in a test file of the adapter.
 *
 * @example
 * describeDirectory("my directory", async () => {
 *   const database = await seed(directoryUsers, directoryGroups);
 *   return { directory: myDirectory(database), close: () => database.close() };
 * });
 */
export function describeDirectory(name: string, setup: () => Promise<DirectoryUnderTest>): void {
  describe(`given ${name}`, () => {
    let underTest: DirectoryUnderTest | undefined;
    beforeAll(async () => {
      underTest = await setup();
    }, 60_000);
    afterAll(() => underTest?.close?.());

    const directory = (): Directory => {
      if (underTest === undefined) throw new Error("The directory was not set up.");
      return underTest.directory;
    };
    itFindsPeopleAndGroups(directory);
    itSearches(directory);
    itPagesMembers(directory);
  });
}
