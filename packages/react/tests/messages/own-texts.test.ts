import { describe, expect, expectTypeOf, it } from "vitest";
import { en } from "../../src/messages/en.ts";
import { fr } from "../../src/messages/fr.ts";
import type { Messages, PartialMessages } from "../../src/messages/messages.ts";
import { textsOf } from "../../src/messages/use-texts.ts";

describe("given no texts of one's own", () => {
  it("should speak English", () => {
    expect(textsOf(en, null)).toEqual(en);
    expect(textsOf(en, {})).toEqual(en);
  });
});

describe("given some texts of one's own", () => {
  const given: PartialMessages = {
    share: { button: "Invite" },
    accessSelect: { label: (name) => `What ${name} can do` },
    rateLimited: (seconds) => `Wait ${seconds}.`,
  };
  const texts = textsOf(en, given);

  it("should speak those, and English else", () => {
    expect(texts.share.button).toBe("Invite");
    expect(texts.share.details).toBe(en.share.details);
    expect(texts.accessSelect.label("Zoe")).toBe("What Zoe can do");
    expect(texts.accessSelect.leave).toBe(en.accessSelect.leave);
    expect(texts.rateLimited(3)).toBe("Wait 3.");
    expect(texts.people).toEqual(en.people);
  });

  it("should leave the dictionaries as they are", () => {
    expect(en.share.button).toBe("Share");
    expect(given).not.toHaveProperty("people");
  });
});

describe("given texts that are missing by name", () => {
  it("should speak English in their place", () => {
    const texts = textsOf(en, { common: { undo: undefined }, share: undefined });
    expect(texts.common).toEqual(en.common);
    expect(texts.share).toEqual(en.share);
  });
});

describe("given a whole dictionary", () => {
  it("should speak no English", () => {
    expect(textsOf(en, fr)).toEqual(fr);
  });
});

describe("given names of an app's own roles", () => {
  it("should keep them beside the kit's", () => {
    const { roles } = textsOf(en, { roles: { reviewer: "Can review" } });
    expect(roles).toEqual({ ...en.roles, reviewer: "Can review" });
  });
});

describe("given the texts of one feature", () => {
  it("should take those of a dictionary that has more", () => {
    const { common } = en;
    expect(textsOf({ common }, fr).common).toEqual(fr.common);
  });
});

describe("given what is no dictionary", () => {
  it("should say so", () => {
    expectTypeOf(fr).toExtend<PartialMessages>();
    expectTypeOf(textsOf(en, fr)).toExtend<Messages>();
    expectTypeOf<{ share: { button: number } }>().not.toExtend<PartialMessages>();
    expectTypeOf<{ accessSelect: { label: string } }>().not.toExtend<PartialMessages>();
  });
});
