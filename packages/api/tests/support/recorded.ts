/** Writes down which methods of a port are called, with what. */
export function recorded<T extends object>(name: string, port: T, calls: RecordedCall[]): T {
  return new Proxy(port, {
    get(target, key, receiver) {
      const method: unknown = Reflect.get(target, key, receiver);
      if (typeof method !== "function") return method;
      return (...args: unknown[]) => {
        calls.push({ name: `${name}.${String(key)}`, args });
        return Reflect.apply(method, target, args);
      };
    },
  });
}

export interface RecordedCall {
  name: string;
  args: unknown[];
}
