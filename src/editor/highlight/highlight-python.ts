import python from 'shiki/langs/python.mjs';
import { highlightCode } from './highlight-code.ts';

/** The HTML of a `<pre>` with Python in the pages' markup and colours. */
export const highlightPython = (code: string): string => highlightCode(code, 'python', python);
