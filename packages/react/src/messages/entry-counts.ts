/** How many of each kind something is about. */
export interface EntryCounts {
  people: number;
  groups: number;
  invitations: number;
}
