import { join } from "node:path";
import { judge } from "./judge.ts";
import { suites } from "./suites.ts";
import { tryMutants } from "./try-mutants.ts";

// Breaks the code in a thousand small ways and looks whether a test notices each: `pnpm mutation`,
// or `pnpm mutation guards` for one suite. It takes about an hour the first time; what was found is
// kept in `.mutation`, which is to be removed where a survivor of code beside functions seems wrong.

const lowest = 90;
const root = join(import.meta.dirname, "../..");
const names = process.argv.slice(2);
const wanted = names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
if (wanted.length < names.length) {
  throw new Error(`The suites are ${suites.map(({ name }) => name).join(", ")}.`);
}

for (const suite of wanted) {
  const { mutants, explanations } = await tryMutants(suite, root);
  const { killed, survived, leftOut, score, unexplained, outdated } = judge(mutants, explanations);
  console.log(
    `${suite.name}: ${killed} killed, ${survived} survived, ${leftOut} left out: ${score.toFixed(1)} %`,
  );
  for (const { file, line, code, mutator, becomes } of unexplained) {
    console.log(`  not explained: ${file}:${line} ${mutator}\n    ${code}\n    → ${becomes}`);
  }
  for (const { file, line, mutators, reason } of outdated) {
    console.log(`  explained, but killed: ${file}:${line} ${mutators.join(", ")}: ${reason}`);
  }
  if (score < lowest || unexplained.length > 0) process.exitCode = 1;
}
