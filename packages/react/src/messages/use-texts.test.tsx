import { renderHook } from "@testing-library/react";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { PartialMessages } from "./messages.ts";
import { MessagesContext } from "./messages-context.ts";
import { textsOf, useTexts } from "./use-texts.ts";

const english = {
  share: { button: "Share", count: (people: number) => `${people} people` },
  roles: { viewer: "Can view", editor: "Can edit" },
  rateLimited: (seconds: number) => `Wait ${seconds} s`,
};

const textsIn = (given: PartialMessages | null) =>
  renderHook(() => useTexts(english), {
    wrapper: ({ children }) => <MessagesContext value={given}>{children}</MessagesContext>,
  }).result.current;

describe("given no dictionary", () => {
  it("should speak English", () => {
    expect(textsIn(null)).toBe(english);
  });
});

describe("given some texts", () => {
  it("should say those, and the others in English", () => {
    const { share, roles, rateLimited } = textsIn({ share: { button: "Inviter" } });
    expect([share.button, share.count(2)]).toEqual(["Inviter", "2 people"]);
    expect(roles).toEqual(english.roles);
    expect(rateLimited(3)).toBe("Wait 3 s");
  });

  it("should keep those of the app's own roles", () => {
    const { roles } = textsIn({ roles: { reader: "Can read" } });
    expect(roles).toEqual({ ...english.roles, reader: "Can read" });
  });

  it("should lead to the same texts always", () => {
    const given: PartialMessages = { share: { button: "Inviter" } };
    expect(textsOf(english, given)).toBe(textsIn(given));
    expect(textsOf(english, { ...given })).not.toBe(textsIn(given));
    expect(textsOf({ ...english }, given)).not.toBe(textsIn(given));
  });

  it("should pass over what is no text", () => {
    const broken: PartialMessages = JSON.parse(
      '{ "share": { "button": null, "count": "Five" }, "roles": "Viewer", "rateLimited": {} }',
    );
    const { share, roles, rateLimited } = textsIn(broken);
    expect([share.button, share.count(2)]).toEqual(["Share", "2 people"]);
    expect(roles).toEqual(english.roles);
    expect(rateLimited(3)).toBe("Wait 3 s");
  });
});

describe("given a dictionary to the type checker", () => {
  it("should take some texts of some sections, of their own kind", () => {
    expectTypeOf({ share: { button: "Inviter" } }).toExtend<PartialMessages>();
    expectTypeOf({ roles: { reader: "Can read" } }).toExtend<PartialMessages>();
    expectTypeOf({ common: { sentences: "" } }).not.toExtend<PartialMessages>();
    expectTypeOf({ share: { button: 1 } }).not.toExtend<PartialMessages>();
  });
});
