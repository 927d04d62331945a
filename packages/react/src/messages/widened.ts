/** A dictionary in any language: the same keys, any text. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Values) => string
    ? (...args: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };
