import type * as z from "zod/mini";

/** Every key required, so that one that only one side knows of is noticed. */
type Whole<T> = T extends string | number | boolean | null | undefined
  ? T
  : { [Key in keyof T]-?: Whole<T[Key]> };

type IsAny<T> = 0 extends 1 & T ? true : false;

type Same<A, B> =
  IsAny<A> extends IsAny<B>
    ? [A, Whole<A>, B, Whole<B>] extends [B, Whole<B>, A, Whole<A>]
      ? true
      : false
    : false;

/**
 * Holds a schema to a type of the contract: the compiler refuses one that says more, less or
 * something else.
 * @example exactly<Token>()(z.strictObject({ token: z.string() }))
 */
export function exactly<Contract>() {
  return <Schema extends z.ZodMiniType<Contract>>(
    schema: Same<z.output<Schema>, Contract> extends true ? Schema : never,
  ): z.ZodMiniType<Contract> => schema;
}
