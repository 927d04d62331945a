import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en.ts";
import { insertedNames } from "./inserted-names.ts";
import { pseudoMessages } from "./pseudo-messages.ts";
import { spoken } from "./spoken.ts";

describe("given the pseudo-locale", () => {
  const english = spoken(en);
  const texts = spoken(pseudoMessages).filter(({ path }) => path !== "locale");

  it("should put every text of English in brackets, accented", () => {
    expect(texts).toHaveLength(english.length - 1);
    expect(texts.filter(({ text }) => !/^\[.*\]$/s.test(text))).toEqual([]);
    expect(pseudoMessages.general.copyLink).toBe("[Çööpý lîîñk··]");
  });

  it("should be longer by two fifths, and leave what is inserted as it is", () => {
    expect(pseudoMessages.people.empty.length).toBeGreaterThan(en.people.empty.length * 1.4);
    expect(pseudoMessages.dialog.title("Launch plan")).toContain("Launch plan");
    const lost = texts.filter(({ text, values }) =>
      insertedNames(values).some((name) => !text.includes(name)),
    );
    expect(lost).toEqual([]);
  });

  it("should be the same text each time", () => {
    expect(pseudoMessages.dialog).toBe(pseudoMessages.dialog);
    expect(pseudoMessages.dialog.title).toBe(pseudoMessages.dialog.title);
  });
});
