import { CommandProblem } from '#shell';
import type { Mended } from './index.ts';

/** `s/…/…/flags`, whatever stands in the place of `/`. */
const substitution =
  /(?<![\\\w])s([|/#,@!:%~^_+;])((?:\\[^]|\[\^?\]?[^\]\n]*\]|(?!\1)[^\\[\n])*)\1((?:\\[^]|(?!\1)[^\\])*)\1(\w*)/g;
/** The text of `a`, `i` or `c` behind its backslash, on the same line. */
const addedText =
  /(^|[;\n{])(\s*(?:\d+|\$|\/(?:\\.|[^/\\\n])*\/)?(?:,\s*(?:\d+|\$|\/(?:\\.|[^/\\\n])*\/))?\s*!?\s*[aic])\\[ \t]*(?=[^\n])/g;

/** Has `-i.bak`, `--expression=…` and `c\text`, and refuses what the library would not do. */
export function mendSed(args: readonly string[]): Mended {
  let backup: string | undefined;
  let hasScript = false;
  const mended: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, ending] = /^(?:-i|--in-place=)([^]+)$/.exec(arg) ?? [];
    const [, written] = /^(?:--expression=|-e(?=[^]))([^]*)$/.exec(arg) ?? [];
    const next = /^(?:-[nErsz]*e|--expression)$/.test(arg);
    if (ending !== undefined) {
      backup = ending;
      mended.push('-i');
    } else if (written !== undefined || next) {
      hasScript = true;
      mended.push(next && arg.length > 2 && !arg.startsWith('--') ? arg : '-e');
      mended.push(mendScript(written ?? args[(at += 1)] ?? ''));
    } else if (/^-f|^--file/.test(arg)) {
      hasScript = true;
      mended.push(arg, ...(arg === '-f' || arg === '--file' ? [args[(at += 1)] ?? ''] : []));
    } else if (arg.startsWith('-') || hasScript) mended.push(arg);
    else {
      hasScript = true;
      mended.push(mendScript(arg));
    }
  }
  return backup === undefined ? { args: mended } : { args: mended, backup };
}

function mendScript(script: string): string {
  for (const [, , wanted = '', replaced = '', flags = ''] of script.matchAll(substitution)) {
    if (/(?<!\\)(?:\\\\)*\\[1-9]/.test(wanted))
      throw new CommandProblem('what a group has found cannot be looked for again here', undefined, 1);
    if (/(?<!\\)(?:\\\\)*\\[ULEul]/.test(replaced))
      throw new CommandProblem(
        String.raw`\U, \L, \u and \l are not here`,
        "Use tr a-z A-Z, or toupper of awk: awk '{print toupper($1)}'.",
        1,
      );
    if (/\d\w*g|g\w*\d/.test(flags))
      throw new CommandProblem('a number and g are not here together', undefined, 1);
  }
  return script.replace(addedText, '$1$2 ');
}
