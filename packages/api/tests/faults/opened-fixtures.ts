import { afterAll } from "vitest";
import { type FaultyFixture, faultyFixture } from "./faulty-fixture.ts";

/** Opens fixtures for tests that run side by side; all are closed when the last has run. */
export function openedFixtures(): typeof faultyFixture {
  const opened: FaultyFixture[] = [];
  afterAll(() => Promise.all(opened.map(({ fake }) => fake.stop())));
  return async (...options) => {
    const fixture = await faultyFixture(...options);
    opened.push(fixture);
    return fixture;
  };
}
