export { type MemberPosition, readMemberCursor, writeMemberCursor } from "./member-cursor.ts";
export { type SearchPlace, type SearchTail, searchTails, TAIL_LENGTH } from "./search-tails.ts";
export { type SearchTerm, type SearchTerms, searchTerms } from "./search-terms.ts";
export { type TypoPattern, typoPrefixes } from "./typo-prefixes.ts";
