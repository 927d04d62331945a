/** Where our tables and functions are. */
export const SCHEMA = "guestlist_directory";
