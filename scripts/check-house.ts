import { join } from "node:path";
import { documents } from "./house/documents.ts";
import { featureImports } from "./house/feature-imports.ts";
import { type Figure, largestFolder, linesOfKit, printFigure } from "./house/figures.ts";
import { importCircles } from "./house/import-circles.ts";
import { packageImports } from "./house/package-imports.ts";
import { repeatedRuns } from "./house/repeated-runs.ts";
import { readRepository } from "./house/repository.ts";
import { roleLiterals } from "./house/role-literals.ts";

// Holds the source to the rules of the house: who may import what, what the documentation names, and
// how large and how tangled it may become.

const root = join(import.meta.dirname, "..");
const repository = readRepository(root);
const circles = importCircles(repository);
const roles = roleLiterals(repository);
const runs = await repeatedRuns(root, ["packages", "apps", "scripts", ".storybook"]);

const figures: Figure[] = [
  largestFolder(repository),
  linesOfKit(repository),
  { name: "circles of imports", value: circles.length, budget: 0, detail: "" },
  { name: "role ids that the kit knows by heart", value: roles.length, budget: 0, detail: "" },
  { name: "repeated runs of six lines", value: runs.length, budget: 20, detail: "" },
];
const tooLarge = figures.filter(({ value, budget }) => value > budget);
const complaints = [
  ...circles,
  ...featureImports(repository),
  ...packageImports(repository),
  ...roles,
  ...documents(repository),
  ...(tooLarge.some(({ name }) => name.startsWith("repeated")) ? runs : []),
  ...tooLarge.map(({ name, value, budget }) => `${name}: ${value}, more than ${budget}`),
];
for (const figure of figures) console.log(printFigure(figure));
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
