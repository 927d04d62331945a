export interface SendOptions {
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Sends what a page of the demo would send, and keeps its cookie.
 * @param origin the page's.
 * @param fetch reaches the demo there.
 */
export function openBrowser(
  origin: string,
  fetch: (url: string, init: RequestInit) => Response | Promise<Response>,
) {
  let cookie: string | undefined;
  const send = async (method: string, path: string, options: SendOptions = {}) => {
    const { body, headers, signal } = options;
    const answer = await fetch(`${origin}/api${path}`, {
      method,
      headers: {
        Origin: origin,
        ...(cookie !== undefined && { Cookie: cookie }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const given = answer.headers.get("Set-Cookie")?.split(";")[0];
    if (given) cookie = given;
    return answer;
  };
  return {
    send,
    get: (path: string) => send("GET", path),
    signInByEmail: (email: string) => send("POST", "/session", { body: { email } }),
    signIn: (userId: string) => send("POST", "/session", { body: { userId } }),
  };
}
