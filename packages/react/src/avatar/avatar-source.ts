/** No scheme at all, or one of those; a `:` further on belongs to the path. */
const loadable = /^(?:https?:|data:image\/|[^:]*(?:[/?#]|$))/i;

/**
 * The address of a picture if it is one that may be loaded: http, https, relative, or a `data:`
 * image. Anything else (`javascript:`, `file:`, …) answers `undefined`, and initials are shown.
 */
export function safeImageSource(source: string | null | undefined): string | undefined {
  return source && loadable.test(source) ? source : undefined;
}
