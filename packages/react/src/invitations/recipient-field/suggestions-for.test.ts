import { describe, expect, it } from "vitest";
import { emailRecipient, type RecipientOption } from "./recipient.ts";
import { bestMatch, suggestionsFor } from "./suggestions-for.ts";

const maya: RecipientOption = {
  key: "user:maya",
  kind: "person",
  label: "Maya Chen",
  detail: "maya@acme.io",
};
const marc: RecipientOption = {
  key: "user:marc",
  kind: "person",
  label: "Marc Chevalier",
  detail: "marc@acme.io",
};

describe("given a text and what was found for it", () => {
  it("should offer a whole address that is nobody's, first", () => {
    expect(suggestionsFor("lea@x.io", [marc], [], true)).toEqual([
      emailRecipient("lea@x.io"),
      marc,
    ]);
  });

  it("should not offer it when it is somebody's, chosen, or not allowed", () => {
    expect(suggestionsFor("Marc@acme.io", [marc], [], true)).toEqual([marc]);
    expect(suggestionsFor("lea@x.io", [], [emailRecipient("LEA@x.io")], true)).toEqual([]);
    expect(suggestionsFor("lea@x.io", [], [], false)).toEqual([]);
  });

  it("should leave out who is chosen", () => {
    expect(suggestionsFor("ma", [maya, marc], [maya], true)).toEqual([marc]);
    expect(suggestionsFor("ma", [maya, marc], [emailRecipient("maya@acme.io")], true)).toEqual([
      marc,
    ]);
  });
});

describe("given suggestions", () => {
  it("should pick the first, or the one that is called exactly so", () => {
    expect(bestMatch("ma", [maya, marc], false)).toBe(maya);
    expect(bestMatch("marc@acme.io", [maya, marc], false)).toBe(marc);
  });

  it("should pick none for no text, so that Enter adds nobody unasked", () => {
    expect(bestMatch(" ", [maya, marc], false)).toBeUndefined();
  });

  it("should not pick one of an earlier text while searching", () => {
    expect(bestMatch("may", [maya], true)).toBe(maya);
    expect(bestMatch("marc", [maya], true)).toBeUndefined();
  });
});
