/** Why the demo's own API did not do what was asked. */
class RequestError extends Error {
  override readonly name = "RequestError";
  /** 0 when no answer came. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks the demo's own API; an answer without a body is `undefined`.
 * @throws {RequestError}
 */
export async function request<T>(
  path: string,
  options: { method?: "POST" | "PATCH" | "DELETE"; body?: unknown; signal?: AbortSignal } = {},
): Promise<T> {
  const { method = "GET", body, signal } = options;
  const answer = await fetch(`/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestError(0, "The server cannot be reached.");
  });
  const content = answer.status === 204 ? undefined : await answer.json().catch(() => undefined);
  if (!answer.ok) throw new RequestError(answer.status, content?.title ?? "Something went wrong.");
  return content;
}
