/** The key of the fake platform, and what its failures tell that nobody may see. */
export const secretKey = "sk_test_hunter2";

export const upstreamPage = `<html><body>nginx at /srv/app, key ${secretKey}</body></html>`;

export const upstreamProblem = JSON.stringify({
  error: "INTERNAL",
  message: `Failed for ${secretKey}`,
  suggestion: "Ask hunter2",
});

export const upstreamHeaders = {
  "Retry-After": "77",
  "X-Upstream": secretKey,
  "Set-Cookie": "k=hunter2",
};

/** Something that only the platform said. */
export const leaked = /hunter2|nginx|srv|html|INTERNAL|ECONN|undici|at file:/;
