/**
 * What the console should not have said. A story names what others say in it, sooner or later:
 * `parameters: { consoleMaySay: "Refused" }`.
 */
export function consoleFaults(messages: readonly string[], allowed: unknown): string[] {
  return messages.filter((message) => typeof allowed !== "string" || !message.includes(allowed));
}
