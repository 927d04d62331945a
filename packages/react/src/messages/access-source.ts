/** What gives someone access, besides an entry of their own. */
export type AccessSource =
  | { readonly kind: "group"; readonly name: string }
  | { readonly kind: "organization"; readonly name: string }
  | { readonly kind: "anyone" };
