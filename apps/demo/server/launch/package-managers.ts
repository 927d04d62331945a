import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A process as `ps` tells of it. */
interface ProcessEntry {
  parent: number;
  command: string;
}

const checkEvery = 1_000;

/**
 * Calls back when a package manager that started this process is gone. `npx` ends on SIGTERM
 * without telling what it runs, which would keep its ports. Does nothing where there is no `ps`.
 */
export async function onPackageManagerGone(callback: () => void): Promise<void> {
  const managers = await packageManagersAbove(process.ppid, readProcess).catch(() => []);
  if (managers.length === 0) return;
  const timer = setInterval(() => {
    if (managers.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, checkEvery);
  timer.unref();
}

/**
 * The package managers above a process, with the shells between them; a shell above them all is
 * someone's terminal or script, which may go and leave this running.
 */
export async function packageManagersAbove(
  parent: number,
  read: (pid: number) => Promise<ProcessEntry | null>,
): Promise<number[]> {
  const found: number[] = [];
  let last = 0;
  for (let pid = parent; pid > 1; ) {
    const entry = await read(pid);
    if (!entry) break;
    const isManager = isPackageManager(entry.command);
    if (!isManager && !isShell(entry.command)) break;
    found.push(pid);
    if (isManager) last = found.length;
    pid = entry.parent;
  }
  return found.slice(0, last);
}

function isPackageManager(command: string): boolean {
  const [program = "", script = ""] = command.split(" ");
  return /(^|\/)(npm|npx|pnpm)$/.test(program) || /(npm|npx|pnpm)(-cli)?\.[cm]?js$/.test(script);
}

function isShell(command: string): boolean {
  return /^-?(\S*\/)?(sh|bash|dash|zsh)( |$)/.test(command);
}

async function readProcess(pid: number): Promise<ProcessEntry | null> {
  const run = promisify(execFile);
  const { stdout } = await run("ps", ["-o", "ppid=,args=", "-p", String(pid)]);
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout) ?? [];
  return parent === undefined || command === undefined ? null : { parent: Number(parent), command };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
