import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices.js';
import { enterTextAsItIs } from './enter-text.ts';
import { startHighlighting } from './highlighting.ts';
import { addKeysOfEverySystem } from './keys.ts';
import { languageConfiguration } from './language-configuration.ts';
import { editor, languages } from './monaco.ts';
import { progressService } from './progress-service.ts';
import { registerCompletions } from './providers/completions.ts';
import { registerEdits } from './providers/edits.ts';
import { registerQuickInfo } from './providers/quick-info.ts';

/** The language of every program, by Monaco's name for it. */
export const languageId = 'typescript';

let done = false;

/** Prepares Monaco for all editors of the page, on the first call. */
export function setUpMonaco(): void {
  if (done) return;
  done = true;
  globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  // First of all: what has been used cannot be replaced.
  StandaloneServices.initialize({ editorProgressService: progressService });
  languages.register({ id: languageId });
  languages.setLanguageConfiguration(languageId, languageConfiguration);
  startHighlighting(languageId);
  registerCompletions(languageId);
  registerQuickInfo(languageId);
  registerEdits(languageId);
  enterTextAsItIs();
  addKeysOfEverySystem();
  // Characters may have been measured in a fallback font while the right one was still loading.
  void document.fonts.ready.then(() => editor.remeasureFonts());
}
