import { STORE_SCHEMA as schema } from "./store-tables.ts";

/**
 * The steps that made the store's tables what they are. What stands here has run in databases with
 * data in them: add a step, never change one.
 */
export const storeMigrations: readonly (readonly string[])[] = [
  [
    `create table ${schema}.invitations (
      id text collate "C" primary key,
      room_id text collate "C" not null,
      email text collate "C" not null,
      role text collate "C" not null,
      message text,
      invited_by text collate "C" not null,
      invited_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      token_hash text collate "C" not null,
      state text collate "C" not null check (state in ('pending', 'accepted', 'cancelled')),
      position bigint not null generated always as identity
    )`,
    `create unique index invitations_one_pending on ${schema}.invitations (room_id, email)
      where state = 'pending'`,
    `create index invitations_by_address on ${schema}.invitations (email)
      where state = 'pending'`,
    `create index invitations_by_token on ${schema}.invitations (token_hash)`,
    // For `forget`, which is about those in any state.
    `create index invitations_by_room on ${schema}.invitations (room_id)`,

    `create table ${schema}.requests (
      room_id text collate "C" not null,
      user_id text collate "C" not null,
      role text collate "C" not null,
      message text,
      requested_at timestamptz(3) not null,
      state text collate "C" not null check (state in ('pending', 'answered')),
      position bigint not null generated always as identity,
      primary key (room_id, user_id)
    )`,
    `create index requests_pending on ${schema}.requests (room_id) where state = 'pending'`,

    `create table ${schema}.activity (
      id bigint generated always as identity primary key,
      room_id text collate "C" not null,
      at timestamptz(3) not null,
      by_id text collate "C" not null,
      kind text collate "C" not null,
      target text collate "C" not null,
      from_value text collate "C",
      to_value text collate "C"
    )`,
    `create index activity_by_room on ${schema}.activity (room_id, id)`,
    `create index activity_by_target on ${schema}.activity (room_id, kind, target, id)`,
    `create index activity_by_giver on ${schema}.activity (by_id, kind, target, id)
      where to_value is not null`,
  ],
  [
    // What is counted here may be lost with the server: it is about a minute.
    `create unlogged table ${schema}.counts (
      key text collate "C" primary key,
      count int not null,
      ends_at timestamptz not null
    )`,
    `create index counts_by_end on ${schema}.counts (ends_at)`,
  ],
];
