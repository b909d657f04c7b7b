import { CommandProblem } from '#shell';

/** Variables that the library takes from a program only, and not from `-v`. */
const special = /^(?:FS|OFS|ORS|SUBSEP|OFMT|CONVFMT)=/;
const assignment = /^[A-Za-z_]\w*=/;
/** Texts and regular expressions, which stay as they are, and `length` without parentheses. */
const texts = /"(?:\\.|[^"\\])*"|\/(?:\\.|[^/\\\n])+\/|#.*|\blength\b(?!\s*\()/g;

/** Has `-v OFS=,`, `-f FILE`, `NAME=VALUE` before the files, and `length` for `length($0)`. */
export async function mendAwk(
  args: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const left: string[] = [];
  const programs: string[] = [];
  let begin = '';
  const assign = (given: string) => {
    if (given.startsWith('RS=')) refuseRecords();
    if (!special.test(given)) left.push('-v', given);
    else begin += `${given.replace('=', ' = "').replaceAll(/(?<=".*)"/g, String.raw`\"`)}"; `;
  };
  let at = 0;
  for (; at < args.length; at += 1) {
    const [, flag, value] = /^-([vFf])([^]*)$/.exec(args[at] ?? '') ?? [];
    if (flag === undefined) break;
    const given = value === '' ? (args[(at += 1)] ?? '') : (value ?? '');
    if (flag === 'v') assign(given);
    else if (flag === 'f') programs.push(await read(given));
    else assign(`FS=${given}`);
  }
  // What comes next is no option that is known here: the library says so.
  if (args[at]?.startsWith('-') === true && args[at] !== '--') return [...left, ...args.slice(at)];
  if (args[at] === '--') at += 1;
  const program = programs.length > 0 ? programs.join('\n') : args[at++];
  if (program === undefined) return left;
  for (; assignment.test(args[at] ?? ''); at += 1) assign(args[at] ?? '');
  const withoutTexts = program.replace(/"(?:\\.|[^"\\])*"/g, '""');
  if (/\bRS\s*=(?!=)/.test(withoutTexts)) refuseRecords();
  const [unknown] = /\b(?:PROCINFO|IGNORECASE|CONVFMT|RT|FPAT|FIELDWIDTHS)\b/.exec(withoutTexts) ?? [];
  if (unknown !== undefined)
    throw new CommandProblem(
      `${unknown} is not here`,
      'Put lines in order with sort; compare tolower($0).',
      2,
    );
  if (/\|\s*(?:getline|"")/.test(withoutTexts))
    throw new CommandProblem('other commands cannot be called from here', 'Use a pipe of the shell.', 2);
  const whole = program.replace(texts, (text) => (text === 'length' ? 'length($0)' : text));
  return [...left, begin === '' ? whole : `BEGIN { ${begin}} ${whole}`, ...args.slice(at)];
}

function refuseRecords(): never {
  throw new CommandProblem(
    'RS is not here: a record is a line',
    "Put line feeds in the place of what is between records, as in tr ';' '\\n' | awk.",
    2,
  );
}
