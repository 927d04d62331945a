import { describe, expect, it } from "vitest";
import { ar } from "../../src/messages/ar.ts";
import { de } from "../../src/messages/de.ts";
import { es } from "../../src/messages/es.ts";
import { fr } from "../../src/messages/fr.ts";
import { ja } from "../../src/messages/ja.ts";
import { withoutNames } from "../support/texts/inserted-names.ts";
import { spoken } from "../support/texts/spoken.ts";

describe("given the signs of a language", () => {
  it("should set them as French does", () => {
    const wrong = spoken(fr).filter(({ text }) =>
      /'|[^\u202f]\?|[^\u202f]!|[^\u00a0]:|[^\u00a0]»|«[^\u00a0]|"/.test(
        text.replaceAll(/\d:\d/g, ""),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("should open and close what German quotes", () => {
    const wrong = spoken(de).filter(
      ({ text }) => /["'«»”]/.test(text) || text.split("„").length !== text.split("“").length,
    );
    expect(wrong).toEqual([]);
  });

  it("should open what Spanish asks", () => {
    const wrong = spoken(es).filter(
      ({ text }) => /["'“”]/.test(text) || text.split("¿").length !== text.split("?").length,
    );
    expect(wrong).toEqual([]);
  });

  it("should use those of Japanese", () => {
    const own = spoken(ja).map((said) => ({ ...said, text: withoutNames(said) }));
    expect(own.filter(({ text }) => /[?!,()"'“”]|[、。]\s/.test(text))).toEqual([]);
  });

  it("should use those of Arabic", () => {
    const own = spoken(ar).map((said) => ({ ...said, text: withoutNames(said) }));
    expect(own.filter(({ text }) => /[?,;"'“”]/.test(text))).toEqual([]);
  });
});

describe("given a name in French", () => {
  it("should elide what stands before a vowel", () => {
    expect(fr.accessSelect.label("Ana Ruiz")).toBe("Accès d’Ana Ruiz");
    expect(fr.accessSelect.label("Élodie")).toBe("Accès d’Élodie");
    expect(fr.accessSelect.label("Zoe Martin")).toBe("Accès de Zoe Martin");
  });
});
