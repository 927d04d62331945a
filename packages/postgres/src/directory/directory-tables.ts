/** The app's own tables. Every name has a default; names are quoted, so case counts. */
export interface DirectoryTables {
  users?: {
    /** @default "users" */
    table?: string;
    /** The schema of the table. @default "public" */
    schema?: string;
    columns?: {
      /** Found by the table's key where it is a text, a UUID or a whole number. @default "id" */
      id?: string;
      /** @default "name" */
      name?: string;
      /** @default "email" */
      email?: string;
      /** The URL of a picture; `null` when there is no such column. @default "avatar" */
      avatar?: string | null;
      /** `text[]`; `null` when there is no such column. @default "colors" */
      colors?: string | null;
      /** `null` when there is no such column. @default "organization_id" */
      organizationId?: string | null;
    };
  };
  groups?: {
    /** @default "groups" */
    table?: string;
    /** @default "public" */
    schema?: string;
    columns?: {
      /** @default "id" */
      id?: string;
      /** @default "name" */
      name?: string;
      /** `null` when there is no such column. @default "organization_id" */
      organizationId?: string | null;
    };
  };
  /** Who is in which group, one row for each pair. */
  memberships?: {
    /** @default "memberships" */
    table?: string;
    /** @default "public" */
    schema?: string;
    columns?: {
      /** @default "user_id" */
      userId?: string;
      /** @default "group_id" */
      groupId?: string;
    };
  };
}
