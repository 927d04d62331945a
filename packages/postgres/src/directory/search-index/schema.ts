/** Where the search index is. */
export const SCHEMA = "guestlist_directory";
