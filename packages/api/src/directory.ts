export {
  type MemberPosition,
  readMemberCursor,
  writeMemberCursor,
} from "./people/search/member-cursor.ts";
export {
  type SearchPlace,
  type SearchTail,
  searchTails,
  TAIL_LENGTH,
} from "./people/search/search-tails.ts";
export { type SearchTerm, type SearchTerms, searchTerms } from "./people/search/search-terms.ts";
export { type TypoPattern, typoPrefixes } from "./people/search/typo-prefixes.ts";
