import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runCommand } from "../run-command.ts";

interface Place {
  name: string;
  start: number;
}

interface Report {
  duplicates: { lines: number; firstFile: Place; secondFile: Place }[];
}

/**
 * Says of each run of six lines or more that stands somewhere else as well. Twenty tokens, as jscpd
 * counts them, are six lines that say something: fewer are closing brackets, or a signature whose
 * comments fill the lines. Imports and comments are not counted, nor are tests, texts and styles.
 *
 * @throws {Error} when nothing could be searched.
 */
export async function repeatedRuns(root: string, folders: readonly string[]): Promise<string[]> {
  const output = await mkdtemp(join(tmpdir(), "guestlist-runs-"));
  const config = join(import.meta.dirname, "jscpd.json");
  const options = ["--config", config, "--absolute", "--fail-on-empty", "--output", output];
  try {
    const { passed, stdout, stderr } = await runCommand("jscpd", [...options, ...folders], root);
    if (!passed) throw new Error(`Repeated runs were not looked for\n${stdout}${stderr}`);
    const report: Report = JSON.parse(await readFile(join(output, "jscpd-report.json"), "utf8"));
    const at = ({ name, start }: Place) => `${relative(root, name).replaceAll("\\", "/")}:${start}`;
    return report.duplicates.map(
      ({ firstFile, secondFile, lines }) =>
        `${at(firstFile)}: ${lines} lines stand at ${at(secondFile)} too. Say it once.`,
    );
  } finally {
    await rm(output, { recursive: true });
  }
}
