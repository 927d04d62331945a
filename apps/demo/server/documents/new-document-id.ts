import { randomBytes } from "node:crypto";

/** A readable id that nobody can guess from the name: “Q3 budget” becomes `q3-budget-5f0c…`. */
export function newDocumentId(name: string): string {
  const slug = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return `${slug || "document"}-${randomBytes(6).toString("hex")}`;
}
