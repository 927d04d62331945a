import { afterAll, beforeAll, describe } from "vitest";

/** An adapter that is tried. */
export interface PortUnderTest<Port> {
  port: Port;
  /** Another one over the same storage, as another server has it. @default the same */
  another?: Port;
  /** Called when the last test has run. */
  close?: () => Promise<void>;
}

/** One instance, and another over the same storage. */
type Instances<Port> = readonly [one: () => Port, another: () => Port];

/** Sets an adapter up once for all tests of its suite. */
export function describePort<Port>(
  name: string,
  setup: () => Promise<PortUnderTest<Port>>,
  suite: (...instances: Instances<Port>) => void,
): void {
  describe(`given ${name}`, () => {
    let underTest: PortUnderTest<Port> | undefined;
    beforeAll(async () => {
      underTest = await setup();
    }, 60_000);
    afterAll(() => underTest?.close?.());

    const ready = () => {
      if (underTest === undefined) throw new Error("It was not set up.");
      return underTest;
    };
    suite(
      () => ready().port,
      () => ready().another ?? ready().port,
    );
  });
}
