import { RoomsError } from "@guestlist/api";
import type { RoomAccess } from "@guestlist/client";
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { useRoomAccess } from "../../src/hooks/use-room-access.ts";
import { useRoomSharing } from "../../src/provider/use-room-sharing.ts";
import { everyKind, scopes } from "../support/rooms/seed.ts";
import { inProcessShare } from "../support/share/in-process-share.ts";
import { inProvider } from "../support/share/in-provider.tsx";

type Role = keyof typeof scopes;
const people = ["zoe", "ana", "sam"] as const;
type Id = (typeof people)[number];

interface Step {
  /** A choice in somebody's row; `null` where the list is read anew instead. */
  choice: { id: Id; role: Role } | null;
  /** How many requests and answers arrive before the next step. */
  arriving: number;
}

const steps = fc.array(
  fc.record<Step>({
    choice: fc.option(
      fc.record({
        id: fc.constantFrom(...people),
        role: fc.constantFrom<Role>("viewer", "commenter", "editor"),
      }),
      { freq: 4 },
    ),
    arriving: fc.nat({ max: 3 }),
  }),
  { minLength: 2, maxLength: 7 },
);

/** Makes the choices while requests and answers pass each other on the way. */
async function play(scheduler: fc.Scheduler, plan: readonly Step[], refused: ReadonlySet<number>) {
  let writes = 0;
  const arrival = () => scheduler.schedule(Promise.resolve());
  let isSlow = false;
  const slowly = async () => {
    if (isSlow) await arrival();
  };
  const share = inProcessShare({
    rooms: [everyKind],
    onRequest: slowly,
    onAnswer: slowly,
    faults: {
      update: async (roomId, patch) => {
        writes += 1;
        if (refused.has(writes)) throw new RoomsError("refused");
        return share.rooms.update(roomId, patch);
      },
    },
  });
  const drawn: RoomAccess[] = [];
  const { result } = renderHook(
    () => {
      const access = useRoomAccess("launch-plan");
      if (access.data) drawn.push(access.data);
      return { access, changes: useRoomSharing("launch-plan").changes };
    },
    { wrapper: inProvider(share) },
  );
  await waitFor(() => expect(result.current.access.data).toBeDefined());
  isSlow = true;

  const outcomes: Promise<{ status: string }>[] = [];
  for (const { choice, arriving } of plan) {
    act(() => {
      if (choice)
        outcomes.push(result.current.changes.change({ people: { [choice.id]: choice.role } }));
      else void result.current.access.refetch();
    });
    if (choice) expect(roleIn(drawn.at(-1), choice.id)).toBe(choice.role);
    for (let n = 0; n < arriving && scheduler.count() > 0; n += 1) {
      await act(() => scheduler.waitOne());
    }
  }
  const settled = await act(() => scheduler.waitFor(Promise.all(outcomes)));
  await act(() => scheduler.waitIdle());
  await waitFor(() => expect(share.queryClient.isFetching()).toBe(0));
  cleanup();
  return { share, settled, writes, last: drawn.at(-1), history: (id: Id) => historyOf(drawn, id) };
}

/** Every role that was drawn, without repetition. */
function historyOf(drawn: readonly RoomAccess[], id: Id) {
  return withoutRepetition(drawn.map((access) => roleIn(access, id)));
}

function roleIn(access: RoomAccess | undefined, id: Id) {
  return access?.people.find(({ user }) => user.id === id)?.role ?? null;
}

function withoutRepetition<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => value !== values[index - 1]);
}

const before: Record<Id, Role> = { zoe: "editor", ana: "viewer", sam: "viewer" };

describe("given choices in several rows, and lists read meanwhile", () => {
  it("should show each choice at once and nothing else, and end with the last, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, async (scheduler, plan) => {
        const { share, history, settled } = await play(scheduler, plan, new Set());
        for (const { status } of settled) expect(["saved", "dropped"]).toContain(status);
        for (const id of people) {
          const choices = plan.flatMap(({ choice }) => (choice?.id === id ? choice.role : []));
          const shown = withoutRepetition([before[id], ...choices]);
          expect(history(id)).toEqual(shown);
          const { usersAccesses } = share.rooms.all.get("launch-plan") ?? everyKind;
          expect(usersAccesses?.[id]).toEqual(scopes[shown.at(-1) ?? before[id]]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("should put back only what fails, and end with what the room says", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        steps,
        fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
        async (scheduler, plan, refused) => {
          const { share, last, history, settled, writes } = await play(
            scheduler,
            plan,
            new Set(refused),
          );
          // Each refusal fails one choice, and what waits behind it is nobody else's doing.
          const failures = settled.filter(({ status }) => status === "failed");
          expect(failures).toHaveLength(refused.filter((nth) => nth <= writes).length);
          expect(settled.map(({ status }) => status)).not.toContain("conflict");
          for (const id of people) {
            const { usersAccesses } = share.rooms.all.get("launch-plan") ?? everyKind;
            const shown = roleIn(last, id);
            expect(usersAccesses?.[id]).toEqual(
              shown && Object.hasOwn(scopes, shown) ? scopes[shown as Role] : null,
            );
            const choices = plan.flatMap(({ choice }) => (choice?.id === id ? choice.role : []));
            // Nobody else's row moves with it.
            if (choices.length === 0) expect(history(id)).toEqual([before[id]]);
            // Only the answer to a choice may bring another value back.
            const most = 1 + 2 * choices.length;
            expect(history(id).length).toBeLessThanOrEqual(most);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
