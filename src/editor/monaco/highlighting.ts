import type { Grammar } from 'shiki/core';
import { createHighlighter } from '../highlight/create-highlighter.ts';
import { onThemeChange, type ThemeName } from './page-theme.ts';
import { editorTheme } from './editor-theme.ts';
import { editor, languages } from './monaco.ts';

/** The state of the grammar at the end of a line. */
type RuleStack = ReturnType<Grammar['tokenizeLine2']>['ruleStack'];

interface LineState extends languages.IState {
  readonly stack: RuleStack | null;
}

function lineState(stack: RuleStack | null): LineState {
  const state: LineState = {
    stack,
    clone: () => state,
    equals: (other) => {
      const { stack: two } = other as LineState;
      return stack === two || (stack !== null && two !== null && stack.equals(two));
    },
  };
  return state;
}

/** Where the look of a token says its language. */
const languageBits = 0xff;

/**
 * Colours the code by the grammar and the theme that coloured it in the page, so that turning into an editor
 * changes nothing to the eye, and follows the page's theme from then on.
 */
export function startHighlighting(languageId: string): void {
  const highlighter = createHighlighter();
  const grammar = highlighter.getLanguage('typescript');
  const encodedLanguage = languages.getEncodedLanguageId(languageId);

  const provider: languages.EncodedTokensProvider = {
    getInitialState: () => lineState(null),
    tokenizeEncoded: (line, state) => {
      const { tokens, ruleStack } = grammar.tokenizeLine2(line, (state as LineState).stack);
      // Each token is two numbers, its start and its look. Both libraries pack the look alike; its lowest byte is the
      // language, by a number of each library's own. Without Monaco's it finds no rules for brackets and indentation.
      for (let index = 1; index < tokens.length; index += 2) {
        tokens[index] = ((tokens[index] ?? 0) & ~languageBits) | encodedLanguage;
      }
      return { tokens, endState: lineState(ruleStack) };
    },
  };

  const applyTheme = (theme: ThemeName) => {
    const { colorMap } = highlighter.setTheme(`learn-s3-${theme}`);
    languages.setColorMap(colorMap);
    editor.defineTheme('page', editorTheme(theme));
    editor.setTheme('page');
    // Registered anew, so that what is there is coloured again.
    registration?.dispose();
    registration = languages.setTokensProvider(languageId, provider);
  };
  let registration: ReturnType<typeof languages.setTokensProvider> | undefined;
  onThemeChange(applyTheme);
}
