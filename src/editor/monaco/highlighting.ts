import type { Grammar } from 'shiki/core';
import { createHighlighter, type LanguageGrammar } from '../highlight/create-highlighter.ts';
import { onThemeChange, type ThemeName } from './page-theme.ts';
import { editorTheme } from './editor-theme.ts';
import { editor, languages } from './monaco.ts';
import { findOpenRegex } from './open-regex.ts';

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

/** The bits of a token's metadata that hold its language. */
const languageBits = 0xff;

/** The bits that hold its kind: 0 for code, else a comment, a text or a regular expression. */
const kindBits = 0x300;

/** The kind of a regular expression. */
const regex = 0x300;

/**
 * Colours the code with the same grammar and theme as the page, so that nothing seems to change when code becomes an editor.
 * Follows the page's theme from then on.
 */
export function startHighlighting(languageId: string, ofLanguage?: LanguageGrammar): void {
  const highlighter = createHighlighter(ofLanguage);
  const grammar = highlighter.getLanguage(languageId);
  const encodedLanguage = languages.getEncodedLanguageId(languageId);

  const provider: languages.EncodedTokensProvider = {
    getInitialState: () => lineState(null),
    tokenizeEncoded: (line, state) => {
      const { tokens, ruleStack } = grammar.tokenizeLine2(line, (state as LineState).stack);
      // Each token is two numbers, its start and its metadata. Both libraries pack the metadata alike, but its lowest byte is
      // the language, which each library numbers on its own. Without Monaco's number, Monaco finds no rules for brackets and
      // indentation.
      for (let index = 1; index < tokens.length; index += 2) {
        tokens[index] = ((tokens[index] ?? 0) & ~languageBits) | encodedLanguage;
      }
      return { tokens: ofLanguage ? tokens : markOpenRegex(line, tokens), endState: lineState(ruleStack) };
    },
  };

  const applyTheme = (theme: ThemeName) => {
    const { colorMap } = highlighter.setTheme(`learn-s3-${theme}`);
    languages.setColorMap(colorMap);
    editor.defineTheme('page', editorTheme(theme));
    editor.setTheme('page');
    // Registered again, so that the code that is already there gets the new colours.
    registration?.dispose();
    registration = languages.setTokensProvider(languageId, provider);
  };
  let registration: ReturnType<typeof languages.setTokensProvider> | undefined;
  onThemeChange(applyTheme);
}

/** Marks a regular expression that is still being typed as one, so that Monaco closes and counts no brackets in it. */
function markOpenRegex(line: string, tokens: Uint32Array): Uint32Array {
  const lookAt = (offset: number) => {
    let index = tokens.length - 2;
    while (index > 0 && (tokens[index] ?? 0) > offset) index -= 2;
    return tokens[index + 1] ?? 0;
  };
  const found = findOpenRegex(line, (offset) => (lookAt(offset) & kindBits) === 0);
  if (!found) return tokens;
  const { start, end } = found;
  const marked = [start, lookAt(start) | regex, ...(end < line.length ? [end, lookAt(end)] : [])];
  const others = [...tokens].flatMap((from, index) =>
    index % 2 === 0 && (from < start || from > end) ? [from, tokens[index + 1] ?? 0] : [],
  );
  const at = others.findIndex((from, index) => index % 2 === 0 && from > start);
  return Uint32Array.from(others.toSpliced(at === -1 ? others.length : at, 0, ...marked));
}
