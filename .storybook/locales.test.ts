import { afterEach, describe, expect, it, vi } from "vitest";
import { directionOf, isLocale, localeOf, locales, messagesIn } from "./locales.ts";

afterEach(() => vi.unstubAllGlobals());

describe("given a browser that prefers some languages", () => {
  it.each([
    [["fr-CA", "en"], "fr"],
    [["nl", "de_AT@euro", "de-AT"], "de"],
    [["AR"], "ar"],
    [["nl", "pt-BR"], "en"],
    [[], "en"],
  ])("should read stories in the first of %s there is a dictionary for", (languages, locale) => {
    vi.stubGlobal("navigator", { languages });
    expect(localeOf("browser")).toBe(locale);
    expect(localeOf("ja")).toBe("ja");
  });
});

describe("given the languages of the toolbar", () => {
  it("should have a dictionary for each but English, which the kit brings", async () => {
    for (const { value } of locales) {
      if (!isLocale(value)) throw new Error(`${value} is no language`);
      const messages = await messagesIn(value);
      expect(messages?.locale.slice(0, 2)).toBe(
        value === "en" ? undefined : value === "pseudo" ? "en" : value,
      );
    }
    expect(locales.map(({ value }) => value)).toEqual("en fr de es ja ar pseudo".split(" "));
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("fr")).toBe("ltr");
  });
});
