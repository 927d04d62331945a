import { connectionMessages } from "./en/connection.ts";
import { requestAccessMessages } from "./en/request-access.ts";

/** Of who may not open a document: these texts are loaded without the dialog. */
export const requestMessages = { ...connectionMessages, ...requestAccessMessages } as const;
