import type { ShellFiles } from '../shell-files.ts';
import type { ShellState } from '../run/state.ts';

/** A sign of a word, and whether it was quoted: then it stands for itself. */
export interface Sign {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Whether something unquoted in it makes it a pattern. */
export function isPattern(word: readonly Sign[]): boolean {
  return word.some(({ text, isQuoted }) => !isQuoted && /[*?[]/.test(text));
}

/** A pattern of the shell as a regular expression: `*`, `?` and `[a-z]`. */
export function patternSource(word: readonly Sign[], any = '.'): string {
  let source = '';
  for (let at = 0; at < word.length; at += 1) {
    const { text, isQuoted } = word[at] ?? { text: '', isQuoted: true };
    if (!isQuoted && text === '*') source += `${any}*`;
    else if (!isQuoted && text === '?') source += any;
    else if (!isQuoted && text === '[') {
      const end = word.findIndex((sign, index) => index > at + 1 && sign.text === ']');
      if (end === -1) source += '\\[';
      else {
        const inner = word
          .slice(at + 1, end)
          .map((sign) => sign.text)
          .join('');
        source += `[${inner.replace(/^!/, '^').replaceAll('\\', '\\\\')}]`;
        at = end;
      }
    } else source += text.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
  }
  return source;
}

/** The paths that a pattern matches, in order; none where it matches nothing. */
export async function matchPaths(
  word: readonly Sign[],
  state: ShellState,
  files: ShellFiles,
): Promise<readonly string[]> {
  const steps: Sign[][] = [[]];
  for (const sign of word) {
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
    (name) => pattern.test(name) && (!name.startsWith('.') || step[0]?.text === '.'),
  );
  if (isLast) return matching.map(join);
  const folders = await Promise.all(matching.map((name) => files.isFolder(state.resolve(join(name)))));
  return matching.filter((_, index) => folders[index]).map(join);
}
