import { accessSelectMessages } from "./en/access-select.ts";
import { roleMessages } from "./en/roles.ts";

/** Of the control that chooses a role, which is of use without the dialog. */
export const accessMessages = { ...roleMessages, ...accessSelectMessages } as const;
