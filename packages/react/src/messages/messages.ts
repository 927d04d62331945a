import type { en } from "./en.ts";
import type { Widened } from "./widened.ts";

/**
 * Every text of the kit, in any language: pass such a dictionary to
 * `<GuestlistProvider messages={…}>`. Texts are whole sentences and make their own plurals, lists and
 * dates; a role comes as its id and its label, names as they are. The components isolate names from
 * the direction of the text around them. `locale` sorts the rows and says which language it is.
 */
export interface Messages extends Widened<typeof en> {}

/** Some texts; the others are said in English. */
export type PartialMessages = Partly<Messages>;

type Partly<Part> = Part extends string | ((...values: never) => string)
  ? Part
  : { readonly [Key in keyof Part]?: Partly<Part[Key]> | undefined };

/** The texts of some sections. */
export type Texts<Section extends keyof Messages> = Pick<Messages, Section>;
