/** Someone of the demo, as the sign-in page and the header show them. */
export interface DemoPerson {
  id: string;
  name: string;
  email: string;
  /** The name of their organisation; empty for none. */
  organization: string;
  avatar: string | null;
  /** CSS colours, most significant first. */
  colors: string[];
}

/** The answer to `GET /api/session`; `person` is `null` for a guest. */
export interface Session {
  person: DemoPerson | null;
}
