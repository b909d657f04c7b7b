import { CommandProblem } from '#shell';

/** How many values follow an option. */
const valued: Readonly<Record<string, number>> = {
  ...{ '--arg': 2, '--argjson': 2, '--slurpfile': 2, '--rawfile': 2, '--indent': 1 },
};

/** The library quotes nothing in CSV. */
const csv = String.raw`def _csv: map(if type == "string" then "\"" + gsub("\""; "\"\"") + "\"" elif . == null then "" else tostring end) | join(","); `;
/** What it leaves in the order in which it was found. */
const unsorted = /(?<![.$\w])(unique_by|group_by)\(|(?<![.$\w])unique\b(?!_|\s*:)/y;
const texts = /"(?:\\.|[^"\\])*"|#.*|@csv\b/y;
const deepAssignment = /(?:\.\w+|\[\d*\])\s*(?:\.\s*\w+|\.?\[\d*\])\s*(?:[-+*|]|\/\/?)?=(?!=)/;

/** Has those filters as `jq` has them, and refuses what the library would not do. */
export function mendJq(args: readonly string[]): readonly string[] {
  let at = 0;
  while (args[at]?.startsWith('-') === true) at += 1 + (valued[args[at] ?? ''] ?? 0);
  const filter = args[at];
  if (filter === undefined || args.some((arg) => /^(?:-f|--from-file)/.test(arg))) return args;
  if (deepAssignment.test(filter.replace(/"(?:\\.|[^"\\])*"/g, '""')))
    throw new CommandProblem(
      'a value that is further inside cannot be assigned here',
      'Use setpath, as in jq \'setpath(["a", "b"]; 1)\'.',
      3,
    );
  const mended = mendFilter(filter);
  return args.with(at, (mended.includes('_csv') ? csv : '') + mended);
}

function mendFilter(filter: string): string {
  let mended = '';
  for (let at = 0; at < filter.length;) {
    texts.lastIndex = unsorted.lastIndex = at;
    const [text] = texts.exec(filter) ?? [];
    const [call, name] = unsorted.exec(filter) ?? [];
    if (text !== undefined) mended += text === '@csv' ? '_csv' : text.replace(/\\u([\da-f]{4})/gi, signOf);
    else if (call === undefined) mended += filter.charAt(at);
    else if (name === undefined) mended += '(sort | unique)';
    else {
      const by = insideOf(filter, at + call.length);
      mended += `(sort_by(${by}) | ${name}(${by}))`;
      at += by.length + 1;
    }
    at += (text ?? call ?? ' ').length;
  }
  return mended;
}

/** What stands in parentheses, from behind the first to before the last of them. */
function insideOf(filter: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; at < filter.length; at += 1) {
    texts.lastIndex = at;
    const [text = ''] = texts.exec(filter) ?? [];
    at += Math.max(0, text.length - 1);
    if (text === '' && filter[at] === '(') depth += 1;
    if (text === '' && filter[at] === ')') depth -= 1;
    if (depth === 0) break;
  }
  return filter.slice(from, at);
}

/** `\u00e9` in a text, unless it would mean something there. */
function signOf(escape: string, code: string): string {
  const sign = String.fromCharCode(Number.parseInt(code, 16));
  return sign < ' ' || sign === '"' || sign === '\\' ? escape : sign;
}
