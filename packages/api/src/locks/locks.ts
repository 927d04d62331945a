/** Keeps changes of one room apart, among all servers that share it. */
export interface Locks {
  /**
   * Runs one function at a time per room, in the order they came. Rejects with what the function
   * rejects with, or when the lock cannot be had. Never called within itself.
   */
  hold<T>(roomId: string, work: () => Promise<T>): Promise<T>;
}
