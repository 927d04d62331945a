import { describe, expect, it } from "vitest";
import { ar } from "../../src/messages/ar.ts";
import { de } from "../../src/messages/de.ts";
import { en } from "../../src/messages/en.ts";
import { es } from "../../src/messages/es.ts";
import { fr } from "../../src/messages/fr.ts";
import { ja } from "../../src/messages/ja.ts";
import { insertedNames, withoutNames } from "../support/texts/inserted-names.ts";
import { type Spoken, spoken } from "../support/texts/spoken.ts";

const english = spoken(en);
const englishAt = new Map(english.map((said) => [keyOf(said), said.text]));

/** How many forms the numbers of the samples call for, from one on: 1, 2, 3, 11, 100. */
const forms: Readonly<Record<string, number>> = { fr: 2, de: 2, es: 2, ja: 1, ar: 4 };

/** Texts whose form does not change with the number. */
const sameForAnyNumber: Readonly<Record<string, readonly string[]>> = {
  fr: ["confirm.removeSeveral", "confirm.changeSeveral"],
  de: ["recipients.addedSeveral", "selection.count"],
  es: ["avatars.more", "changes.severalRemain"],
  // After “+1”, the noun of eleven is that of one.
  ar: ["avatars.more"],
};

/** Texts that another language may share with English. */
const sameAsEnglish: readonly string[] = [
  "common.sentences",
  "recipients.addedBut",
  "recipients.optionName",
  "activity.time",
];
const alike: Readonly<Record<string, readonly string[]>> = {
  fr: ["invitations.message", "recipients.suggestions"],
  de: ["others.several"],
  es: ["details.cannot"],
};

/** Texts that one language puts as a question, another as a heading. */
const asksElse: Readonly<Record<string, readonly string[]>> = {
  ja: ["people.whyAccess", "people.why", "requestAccess.role"],
};

describe.each(Object.entries({ fr, de, es, ja, ar }))(
  "given the dictionary “%s”",
  (code, messages) => {
    const texts = spoken(messages);

    it("should say which language it is", () => {
      expect(messages.locale).toBe(code);
    });

    it("should have the texts that English has, and no others", () => {
      expect(texts.map(keyOf).sort()).toEqual(english.map(keyOf).sort());
    });

    it("should leave nothing empty, spaced twice or stopped twice", () => {
      const untidy = texts.filter(
        ({ text }) => text.trim() !== text || text === "" || /\s\s|[.。]\s*[.。]/.test(text),
      );
      expect(untidy).toEqual([]);
    });

    it("should leave nothing in English", () => {
      const allowed = new Set([...sameAsEnglish, ...(alike[code] ?? [])]);
      const left = texts.filter(
        (said) => said.path !== "locale" && !allowed.has(said.path) && isEnglish(said),
      );
      expect(left).toEqual([]);
    });

    it("should insert every name, address and label it is given", () => {
      const lost = texts.filter(({ text, values }) =>
        insertedNames(values).some((name) => !text.toLowerCase().includes(name.toLowerCase())),
      );
      expect(lost).toEqual([]);
    });

    it("should tell apart what numbers call for", () => {
      const least = forms[code] ?? 0;
      const unlike = [...groupsOfNumbers(texts)].filter(
        ([path, said]) =>
          !sameForAnyNumber[code]?.includes(path) &&
          new Set(said.map((text) => text.replaceAll(/\d+/g, "#"))).size < least,
      );
      expect(unlike).toEqual([]);
    });

    it("should end like English: with a full stop, a question mark or nothing", () => {
      const unlike = texts.filter(
        (said) =>
          !asksElse[code]?.includes(said.path) &&
          endOf(said.text) !== endOf(englishAt.get(keyOf(said)) ?? ""),
      );
      expect(unlike.map(({ path, text }) => [path, text])).toEqual([]);
    });

    it("should begin the names of buttons with what is seen on them", () => {
      const { people, requests, details, rows, conflict, avatars } = messages;
      const name = "Zoe Martin";
      for (const [seen, said] of [
        [people.why, people.whyName(name)],
        [requests.more, requests.moreOf(name)],
        [requests.less, requests.lessOf(name)],
        [requests.approve, requests.approveName(name)],
        [requests.decline, requests.declineName(name)],
        [details.hide, details.hideName(name)],
        [rows.useMine, conflict.mine(name)],
        ["+5", avatars.more(5)],
        [name, people.membersOf(name, "Design")],
      ] as const) {
        expect(said.startsWith(seen), `${said} begins with ${seen}`).toBe(true);
      }
    });
  },
);

function keyOf({ path, values }: Spoken): string {
  return `${path} ${JSON.stringify(values)}`;
}

function endOf(text: string): string {
  const last = text.at(-1) ?? "";
  if (/[.。]/.test(last)) return "full stop";
  return /[?？؟]/.test(last) ? "question mark" : "nothing";
}

/** The same text, or words that only English has. */
function isEnglish(said: Spoken): boolean {
  if (said.text === englishAt.get(keyOf(said))) return true;
  return /\b(the|and|with|you|your|who|cannot|this|have|been|people|access)\b/i.test(
    withoutNames(said),
  );
}

/** Calls of one text that differ in one number only, from one on. */
function groupsOfNumbers(texts: readonly Spoken[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { path, values, text } of texts) {
    // The last number that is not zero, with what stands for it as a value.
    const written = JSON.stringify(values);
    const number = written.match(/(?<![\w"])[1-9]\d*(?![\w"])/g)?.at(-1);
    if (number === undefined) continue;
    const key = `${path} ${written.replaceAll(new RegExp(`(?<![\\w"])${number}(?![\\w"])`, "g"), "#")}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return new Map(
    [...groups].flatMap(([key, said]) =>
      said.length >= 5 ? [[key.split(" ")[0] ?? "", said]] : [],
    ),
  );
}
