/**
 * Starts work once the answer is on its way. Its failure changes nothing: what was answered is
 * done, and whoever misses the news reads it on their next request.
 */
export function afterAnswer(work: () => Promise<unknown> | undefined): void {
  setTimeout(() => {
    Promise.resolve()
      .then(work)
      .catch(() => {});
  }, 0);
}
