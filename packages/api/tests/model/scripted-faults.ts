import { RoomsError, type RoomsFailure } from "../../src/index.ts";

/** How calls of one kind go wrong. */
export interface Fault {
  /** Which calls, such as `rooms.update`: the beginning of their names, as a pattern. */
  call: string;
  /** What of their work is done; `late` once everybody was answered. */
  does: "nothing" | "all" | "all, late";
  fails: RoomsFailure | "hangs";
  /** How many of them. */
  times: number;
  /** Only once something was written to the room. */
  onceWritten: boolean;
}

export interface ScriptedFaults {
  /** Forgets what was to go wrong before, and what did. */
  begin(faults: readonly Fault[]): void;
  /** The names of the calls that went wrong. */
  readonly met: readonly string[];
  /** Does the work that was to be late. */
  land(): Promise<void>;
  /** A port whose calls go wrong as told. */
  around<T extends object>(name: string, port: T): T;
}

export function scriptedFaults(): ScriptedFaults {
  let left: { fault: Fault; times: number }[] = [];
  let hasWritten = false;
  let late: (() => Promise<unknown>)[] = [];
  const met: string[] = [];

  function faultOf(name: string): Fault | null {
    const found = left.find(
      ({ fault, times }) =>
        times > 0 && new RegExp(`^${fault.call}`).test(name) && (hasWritten || !fault.onceWritten),
    );
    if (!found) return null;
    found.times -= 1;
    return found.fault;
  }

  async function run(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const fault = faultOf(name);
    if (name === "rooms.update") hasWritten = true;
    if (!fault) return work();
    met.push(name);
    if (fault.does === "all") await work();
    if (fault.does === "all, late") late.push(work);
    if (fault.fails === "hangs") return new Promise(() => {});
    throw new RoomsError(fault.fails);
  }

  return {
    met,
    begin(faults) {
      left = faults.map((fault) => ({ fault, times: fault.times }));
      hasWritten = false;
      met.length = 0;
    },
    async land() {
      const works = late;
      late = [];
      for (const work of works) await work();
    },
    around: (name, port) =>
      new Proxy(port, {
        get(target, key, receiver) {
          const method: unknown = Reflect.get(target, key, receiver);
          if (typeof method !== "function") return method;
          return (...args: unknown[]) =>
            run(`${name}.${String(key)}`, () => Reflect.apply(method, target, args));
        },
      }),
  };
}
