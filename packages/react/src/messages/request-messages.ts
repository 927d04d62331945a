import type { requestMessages } from "./en/requests.ts";
import type { Widened } from "./widened.ts";

/** Of who may not open a document, in any language. */
export type RequestMessages = Widened<typeof requestMessages>;
