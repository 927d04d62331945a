/**
 * The address of a picture if it is one that may be loaded: http, https, relative, or a `data:`
 * image. Anything else (`javascript:`, `file:`, …) answers `null`, and initials are shown.
 */
export function safeImageSource(source: string | null | undefined): string | null {
  if (!source) return null;
  try {
    const { protocol, pathname } = new URL(source, "https://relative.invalid");
    const isWeb = protocol === "https:" || protocol === "http:";
    return isWeb || (protocol === "data:" && pathname.startsWith("image/")) ? source : null;
  } catch {
    return null;
  }
}
