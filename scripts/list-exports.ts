import { argv } from "node:process";

// Prints what each export of a module is where components of a server run.

const [, , path = ""] = argv;
const exported: Record<string, unknown> = await import(path);
const kinds = Object.entries(exported).map(([name, value]) => [name, kindOf(value)]);
console.log(JSON.stringify(Object.fromEntries(kinds)));

function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value;
  if ("client" in value) return "client";
  const parts = Object.values(value).map(kindOf);
  return parts.every((kind) => kind === "client") ? "client parts" : "object";
}
