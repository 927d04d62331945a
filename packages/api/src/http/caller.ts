/** Who asks. Every method of a directory receives it, so that an app can narrow what it shows. */
export interface Caller {
  userId: string;
  /** The tenant the session belongs to, when the app has several. */
  organizationId?: string;
  email?: string;
  /** Whether the app has verified that the address is theirs. @default false */
  emailVerified?: boolean;
}
