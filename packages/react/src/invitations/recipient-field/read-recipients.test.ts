import { describe, expect, it } from "vitest";
import { readRecipients } from "./read-recipients.ts";
import type { RecipientOption } from "./recipient.ts";

const maya: RecipientOption = {
  key: "user:maya",
  kind: "person",
  label: "Maya Chen",
  detail: "maya@acme.io",
};
const context = { recipients: [], options: [maya], emailAllowed: true, maxRecipients: 3 };
const keys = (text: string, changes: Partial<Parameters<typeof readRecipients>[1]> = {}) =>
  readRecipients(text, { ...context, ...changes }).found.map(({ key }) => key);

describe("given a list", () => {
  it("should make unknown addresses e-mail recipients", () => {
    expect(readRecipients("Lea@x.io, tom@x.io", context)).toEqual({
      found: [
        { key: "email:lea@x.io", kind: "email", label: "Lea@x.io" },
        { key: "email:tom@x.io", kind: "email", label: "tom@x.io" },
      ],
      rest: "",
      unreadable: 0,
      refused: null,
      overflow: false,
    });
  });

  it("should recognise suggested people by address and by whole name", () => {
    expect(keys("MAYA@acme.io")).toEqual(["user:maya"]);
    expect(keys("maya chen")).toEqual(["user:maya"]);
    expect(keys("maya")).toEqual([]);
  });

  it("should not choose between two of the same name", () => {
    const namesake = { ...maya, key: "user:maya-2", detail: "chen@acme.io" };
    expect(keys("Maya Chen", { options: [maya, namesake] })).toEqual([]);
    expect(keys("chen@acme.io", { options: [maya, namesake] })).toEqual(["user:maya-2"]);
  });

  it("should leave out who is chosen already, be it as a person or as an address", () => {
    expect(keys("maya@acme.io lea@x.io", { recipients: [maya], options: [] })).toEqual([
      "email:lea@x.io",
    ]);
    const asAddress = { key: "email:maya@acme.io", kind: "email", label: "Maya@acme.io" } as const;
    expect(keys("Maya Chen", { recipients: [asAddress] })).toEqual([]);
  });

  it("should keep what it could not read, and count it", () => {
    const result = readRecipients("lea@x.io; Nobody Known; foo@bar", context);
    expect(result).toMatchObject({ rest: "Nobody Known, foo@bar", unreadable: 2 });
    expect(result.found).toHaveLength(1);
  });
});

describe("given unknown addresses may not be invited", () => {
  it("should keep them as text and still take known ones", () => {
    expect(
      readRecipients("lea@x.io, maya@acme.io", { ...context, emailAllowed: false }),
    ).toMatchObject({ found: [{ key: "user:maya" }], rest: "lea@x.io", refused: "lea@x.io" });
  });
});

describe("given more than the limit", () => {
  it("should take as many as fit and keep the others as text", () => {
    expect(readRecipients("a@x.io b@x.io c@x.io d@x.io", context)).toMatchObject({
      found: { length: 3 },
      rest: "d@x.io",
      overflow: true,
    });
  });
});
