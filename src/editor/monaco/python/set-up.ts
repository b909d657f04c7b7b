import { conf } from 'monaco-editor/languages/definitions/python/python.js';
import python from 'shiki/langs/python.mjs';
import { startHighlighting } from '../highlighting.ts';
import { languages } from '../monaco.ts';
import { registerCompletions } from './register-completions.ts';

export { highlightPython } from '../../highlight/highlight-python.ts';

const languageId = 'python';
let done = false;

/** Prepares Monaco for Python, on the first call. */
export function setUpPython(): void {
  if (done) return;
  done = true;
  languages.register({ id: languageId });
  languages.setLanguageConfiguration(languageId, { ...conf, autoCloseBefore: ';:.,=}])> \n\t' });
  startHighlighting(languageId, python);
  registerCompletions(languageId);
}
