import type { ShellFiles } from '../shell-files.ts';
import type { ShellState } from '../run/state.ts';
import { readSet, type Sign } from './sets.ts';

/** Whether something unquoted in it makes it a pattern. */
export function isPattern(word: readonly Sign[]): boolean {
  return word.some(({ text, isQuoted }) => !isQuoted && /[*?[]/.test(text));
}

/** A pattern of the shell as a regular expression: `*`, `?` and `[a-z]`. */
export function patternSource(word: readonly Sign[], any = '.', many = `${any}*`): string {
  let source = '';
  for (let at = 0; at < word.length; at += 1) {
    const { text, isQuoted } = word[at] ?? { text: '', isQuoted: true };
    const set = !isQuoted && text === '[' ? readSet(word, at + 1) : undefined;
    if (set) {
      source += set.source;
      at = set.end;
    } else if (!isQuoted && text === '*') source += many;
    else if (!isQuoted && text === '?') source += any;
    else if (!isQuoted && text === '\\' && at + 1 < word.length) {
      // Out of a variable, a backslash quotes.
      at += 1;
      source += escaped(word[at]?.text ?? '');
    } else source += escaped(text);
  }
  return source;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** The paths that a pattern matches, in order; none where it matches nothing. */
export async function matchPaths(
  word: readonly Sign[],
  state: ShellState,
  files: ShellFiles,
): Promise<readonly string[]> {
  const steps: Sign[][] = [[]];
  for (const sign of word.flatMap((one) => Array.from(one.text, (text) => ({ ...one, text })))) {
    if (sign.text === '/') steps.push([]);
    else steps.at(-1)?.push(sign);
  }
  const isWhole = steps[0]?.length === 0 && steps.length > 1;
  let found = [isWhole ? '/' : ''];
  for (const [index, step] of steps.entries()) {
    if (step.length === 0) continue;
    const isLast = index === steps.length - 1;
    found = (await Promise.all(found.map((path) => stepFrom(path, step, isLast, state, files)))).flat();
  }
  return found;
}

async function stepFrom(
  path: string,
  step: readonly Sign[],
  isLast: boolean,
  state: ShellState,
  files: ShellFiles,
): Promise<readonly string[]> {
  const join = (name: string) => (path === '' || path.endsWith('/') ? path + name : `${path}/${name}`);
  if (!isPattern(step)) {
    const next = join(step.map(({ text }) => text).join(''));
    return (await files.facts(state.resolve(next))) ? [next] : [];
  }
  const pattern = new RegExp(`^${patternSource(step)}$`, 'su');
  const names = await files.list(state.resolve(path === '' ? '.' : path)).catch(() => []);
  const matching = names.filter(
    (name) =>
      pattern.test(name) && (!name.startsWith('.') || step[0]?.text === '.' || state.options.has('dotglob')),
  );
  if (isLast) return matching.map(join);
  const folders = await Promise.all(matching.map((name) => files.isFolder(state.resolve(join(name)))));
  return matching.filter((_, index) => folders[index]).map(join);
}
