const secretNames = ["LIVEBLOCKS_SECRET_KEY", "SESSION_SECRET", "DATABASE_URL", "SMTP_URL"];

/**
 * A text for people as one line without the secrets of the environment, nor the name and password
 * of any address.
 */
export function redactSecrets(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  let safe = text;
  for (const name of secretNames) {
    const secret = env[name];
    if (secret) safe = safe.replaceAll(secret, `(${name})`);
  }
  return safe
    .replace(/:\/\/[^/@\s]*@/g, "://…@")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
}
