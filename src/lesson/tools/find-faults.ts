import { type Fault, lineAt } from '../fault.ts';
import { tools } from './tools.ts';

const ending = new RegExp(`\\.(${tools.map(({ id }) => id).join('|')})$`);

/**
 * What an author has to correct in the tools of a page: a `<Tools>` without its files or its name.
 *
 * @param file Where the page is: `content/lessons/first-requests/index.mdx`.
 * @param mdx The text of the whole file.
 * @param there The names of the files in the page's folder.
 */
export function toolFaults(file: string, mdx: string, there: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  for (const { 0: tag, index } of mdx.matchAll(/<Tools\b[^>]*>/g)) {
    const name = /\bfile="([^"]*)"/.exec(tag)?.[1] ?? '';
    const message = faultOf(tag, name, there);
    if (message !== undefined) faults.push({ file, line: lineAt(mdx, index), message });
  }
  return faults;
}

function faultOf(tag: string, name: string, there: readonly string[]): string | undefined {
  if (name === '')
    return '`<Tools>` has no file. Write the name without its ending: `<Tools title="…" file="upload" />`.';
  if (ending.test(name)) return `Write the name without its ending: \`file="${name.replace(ending, '')}"\`.`;
  const found = tools.filter(({ id }) => there.includes(`${name}.${id}`));
  const wanted = tools.map(({ id }) => `${name}.${id}`).join(', ');
  if (found.length === 0)
    return `None of ${wanted} is there. Write at least two of them into the lesson's folder, or correct the name.`;
  const [only] = found;
  if (found.length === 1 && only?.id === 'ts')
    return `Of ${wanted}, only ${name}.ts is there. Add another, or show it with \`<Snippet title="…" file="${name}.ts" />\`.`;
  if (only?.id === 'ts' && !/\btitle="[^"]+"/.test(tag))
    return `A program that runs has a name of its own: \`<Tools title="…" file="${name}" />\`.`;
  return undefined;
}
