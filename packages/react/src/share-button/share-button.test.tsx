import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { launchPlan } from "../../tests/support/rooms/seed.ts";
import { seededStore } from "../../tests/support/rooms/seeded-store.ts";
import {
  type InProcessShareOptions,
  inProcessShare,
} from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { ShareButton } from "./share-button.tsx";

const open = (options: InProcessShareOptions) => {
  const share = inProcessShare({ rooms: [launchPlan], ...options });
  render(<ShareButton roomId="launch-plan" />, { wrapper: inProvider(share) });
  return share;
};
const button = () => screen.getByRole("button", { name: /^Share/ });
const settle = () => act(() => vi.advanceTimersByTimeAsync(100));

afterEach(() => vi.useRealTimers());

describe("given a room someone asks for", () => {
  const requests = [{ userId: "marc" }];

  it("should say so to who may answer", async () => {
    open({ store: seededStore({ requests }) });
    await vi.waitFor(() =>
      expect(button()).toHaveAccessibleDescription(
        "Restricted, 2 people added by name, 1 request for access",
      ),
    );
  });

  it("should say nothing of it to others", async () => {
    open({ store: seededStore({ requests }), as: "kim" });
    await vi.waitFor(() =>
      expect(button()).toHaveAccessibleDescription("Restricted, 2 people added by name"),
    );
  });

  it("should find out within a minute, where nobody tells", async () => {
    vi.useFakeTimers();
    const share = open({ store: seededStore() });
    await settle();
    await share.clientOf("marc").requestAccess("launch-plan", {});
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    await settle();
    expect(button()).toHaveAccessibleDescription(
      "Restricted, 2 people added by name, 1 request for access",
    );
  });
});

describe("given nobody who may answer, or nothing to ask with", () => {
  it.each([
    ["a viewer", { as: "kim", store: seededStore() }],
    ["no store", {}],
  ])("should not ask again for %s", async (_who, options) => {
    vi.useFakeTimers();
    const share = open(options);
    await settle();
    await act(() => vi.advanceTimersByTimeAsync(180_000));
    expect(share.requests).toEqual(["GET /rooms/launch-plan/access"]);
  });
});
