import { configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// Every effect and every reducer twice, and not a word of React's about it.
configure({ reactStrictMode: true });

/** What Liveblocks says of a room that refuses someone. */
const ofLiveblocks = /^(You have no access to this room|Authentication failed: .*)$/;

const logs = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];

beforeEach(() => {
  for (const log of logs) log.mockClear();
});

afterEach(() => {
  const said = logs.flatMap(({ mock }) => mock.calls);
  expect(said.filter(([message]) => !ofLiveblocks.test(String(message)))).toEqual([]);
});
