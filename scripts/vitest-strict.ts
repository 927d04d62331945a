import { configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// Every effect and every reducer twice, and not a word of React's about it.
configure({ reactStrictMode: true });

const logs = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];

beforeEach(() => {
  for (const log of logs) log.mockClear();
});

afterEach(() => {
  expect(logs.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
