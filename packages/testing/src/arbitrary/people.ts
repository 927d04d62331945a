import fc from "fast-check";

export const insiders = ["olivier", "zoe", "kim", "ana", "lea", "__proto__"];
export const outsiders = ["marc", "noor", "sam", "nova"];
export const anyPerson = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...insiders) },
  { weight: 4, arbitrary: fc.constantFrom(...outsiders) },
  { weight: 1, arbitrary: fc.constantFrom("ghost", "constructor", "toString") },
);
export const anyGroup = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("engineering", "design") },
  { weight: 1, arbitrary: fc.constantFrom("everyone", "partners", "constructor") },
);
