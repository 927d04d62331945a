/** What gives someone access, besides an entry of their own. */
export interface AccessSource {
  kind: "group" | "organization" | "anyone";
  /** Of the group or the organization; empty for anyone with the link. */
  name: string;
}
