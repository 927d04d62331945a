/**
 * How long and how many: the API refuses more, and the browser neither offers nor sends it.
 *
 * Lengths are in UTF-16 code units, as `String.length` and the attribute `maxLength` count.
 */
export const limits = {
  /** The id of a room, a person or a group, in code units: as many as Liveblocks takes. */
  idLength: 128,
  /** An e-mail address, in code units: the longest that mail can be sent to. */
  emailLength: 254,
  /** What someone writes to those they invite, or to those they ask for access, in code units. */
  messageLength: 1_000,
  /** The token in the link of an invitation, in code units. */
  tokenLength: 200,
  /** What is typed to search for people, in code units: an address is the longest that makes sense. */
  searchLength: 254,
  /** What is typed to search for people, at least, in characters. */
  searchCharacters: 2,

  /** The entries of one change, over all kinds. */
  changeEntries: 50,
  /** The people, groups and addresses of one invitation. */
  invitees: 50,
  /** The invitations that wait in one room: nobody can have a thousand strangers written to. */
  pendingInvitations: 100,
  /** The people one preview is asked about. */
  previewPeople: 100,
  /** The people who are looked up at once. */
  resolvedUsers: 50,
  /** The people, and the groups, that one search for candidates finds. */
  candidates: 10,
  /** The people that one search for mentions finds. */
  mentions: 10,
} as const;
