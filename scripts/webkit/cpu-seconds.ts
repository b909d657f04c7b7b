import { readdirSync, readFileSync } from 'node:fs';

/** What a process is a child of, and the time of a processor that it has used, in seconds. */
interface Used {
  readonly parent: number;
  readonly seconds: number;
}

/** How many ticks of `/proc` a second has on Linux. */
const ticks = 100;

/**
 * The time of a processor that a process and those below it have used so far, in seconds.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function cpuSeconds(pid: number): number {
  const all = new Map<number, Used>();
  for (const name of readdirSync('/proc')) {
    const used = /^\d+$/.test(name) ? read(name) : undefined;
    if (used) all.set(Number(name), used);
  }
  const isBelow = (one: number): boolean => one === pid || (one > 1 && isBelow(all.get(one)?.parent ?? 0));
  return [...all].reduce((sum, [one, { seconds }]) => (isBelow(one) ? sum + seconds : sum), 0);
}

/** `undefined` for a process that has just ended. */
function read(pid: string): Used | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of a program, in brackets, may have blanks.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0] = fields.slice(11);
    return { parent, seconds: (user + system) / ticks };
  } catch {
    return undefined;
  }
}
