import { parse } from './parse.ts';
import { ShellSyntaxError } from './syntax-error.ts';

/** Whether what was typed goes on in the next line: a quote is open, a `done` is missing. */
export function isIncomplete(text: string): boolean {
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(text)) return true;
  try {
    parse(text);
    return false;
  } catch (error) {
    return error instanceof ShellSyntaxError && error.isIncomplete;
  }
}
