import type {
  Candidates,
  Change,
  EntryKey,
  GroupMembers,
  Invitation,
  RoomAccess,
  ShareError,
} from "@guestlist/client";
import type {
  InfiniteData,
  QueryClient,
  UseInfiniteQueryResult,
  UseMutationResult,
  UseQueryResult,
} from "@tanstack/react-query";
import { describe, expectTypeOf, it } from "vitest";
import type * as kit from "../../src/index.ts";

// Read by the compiler: `tsc` fails where one of these is not so.
declare const queryClient: QueryClient;
type Kit = typeof kit;
type Options<Name extends keyof Kit> = Kit[Name] extends (...args: never) => infer Result
  ? Result
  : never;

describe("given the hooks that read", () => {
  it("should answer what TanStack Query answers, with errors that have a code", () => {
    expectTypeOf<ReturnType<Kit["useRoomAccess"]>>().toEqualTypeOf<
      UseQueryResult<RoomAccess, ShareError>
    >();
    expectTypeOf<ReturnType<Kit["useCandidates"]>>().toEqualTypeOf<
      UseQueryResult<Candidates, ShareError>
    >();
    expectTypeOf<ReturnType<Kit["useGroupMembers"]>>().toEqualTypeOf<
      UseInfiniteQueryResult<InfiniteData<GroupMembers>, ShareError>
    >();
  });

  it("should take the room first and how to read last", () => {
    type Reading = Parameters<Kit["useRoomAccess"]>;
    expectTypeOf<Reading[0]>().toBeString();
    expectTypeOf<NonNullable<Reading[1]>>().toEqualTypeOf<kit.ReadingOptions<RoomAccess>>();
    expectTypeOf<Parameters<Kit["useExplainAccess"]>[1]>().toBeString();
    expectTypeOf<{ enabled: boolean; refetchInterval: number }>().toExtend<
      kit.ReadingOptions<RoomAccess>
    >();
  });

  it("should share their queries with whoever has no component", () => {
    const fetch = (options: Options<"roomAccessOptions">) => queryClient.fetchQuery(options);
    expectTypeOf(fetch).returns.resolves.toEqualTypeOf<RoomAccess>();
    const read = ({ queryKey }: Options<"roomAccessOptions">) => queryClient.getQueryData(queryKey);
    expectTypeOf(read).returns.toEqualTypeOf<RoomAccess | undefined>();
  });
});

describe("given the hooks that write", () => {
  it("should answer mutations, whose result can be taken back where there is a way", () => {
    expectTypeOf<ReturnType<Kit["useChangeAccess"]>>().toEqualTypeOf<
      UseMutationResult<kit.ChangeResult, ShareError, Change>
    >();
    expectTypeOf<ReturnType<Kit["useInvite"]>>().toEqualTypeOf<
      UseMutationResult<kit.InviteResult, ShareError, Invitation>
    >();
    type Undo = (() => Promise<kit.ChangeResult>) | null;
    expectTypeOf<kit.ChangeResult["undo"]>().toEqualTypeOf<Undo>();
    expectTypeOf<kit.InviteResult["undo"]>().toEqualTypeOf<Undo>();
  });

  it("should name entries by their kind", () => {
    expectTypeOf<Parameters<kit.PendingChanges["dismiss"]>>().toEqualTypeOf<[key: EntryKey]>();
    expectTypeOf<"person:ana">().toExtend<EntryKey>();
    expectTypeOf<"people:ana">().not.toExtend<EntryKey>();
  });
});

describe("given an error", () => {
  it("should have a code that the editor completes", () => {
    expectTypeOf<string>().not.toExtend<ShareError["code"]>();
    expectTypeOf<"no_access" | "offline" | "conflict">().toExtend<ShareError["code"]>();
    expectTypeOf<"no_such_code">().not.toExtend<ShareError["code"]>();
  });
});
