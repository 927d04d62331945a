export { guestId, isGuestId, isIdentifier, isUserId } from "./identifiers.ts";
export { isEmailAddress } from "./is-email-address.ts";
export { limits } from "./limits.ts";
export { normalization, normalizeText } from "./normalize-text.ts";
