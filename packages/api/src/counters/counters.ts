/** How often something happened in the window of time that is under way. */
export interface Counted {
  count: number;
  /** Milliseconds until the window ends. */
  endsIn: number;
}

/** Counts requests against rate limits, for all servers that share it. */
export interface Counters {
  /**
   * Counts one more under a key, and answers what that makes. A window begins with the first that is
   * counted, and with the first after its end.
   * @param length of the window, in milliseconds
   */
  count(key: string, length: number): Promise<Counted>;
}
