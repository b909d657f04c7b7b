import { conf } from 'monaco-editor/languages/definitions/typescript/typescript.js';
import { languages } from './monaco.ts';

/**
 * Where typing the first half of a pair does not add the second. Monaco's own configuration adds it for brackets in
 * comments and for anything in a regular expression, where it is not needed.
 */
function notIn({
  open,
  notIn: own = [],
}: {
  readonly open: string;
  readonly notIn?: readonly string[];
}): string[] {
  const isBracket = /^[{[(]$/.test(open);
  return [...new Set([...own, 'regex', ...(isBracket ? ['comment'] : [])])];
}

/**
 * How TypeScript's brackets, quotes, comments and indentation behave while typing. Monaco's own configuration has no rules
 * for indentation. Brackets in strings, comments and regular expressions are removed before these rules are tried.
 */
export const languageConfiguration: languages.LanguageConfiguration = {
  ...conf,
  // Includes `#`, so that the name of a private field is one word.
  wordPattern: /(-?\d*\.\d\w*)|([^`@~!%^&*()\-=+[{\]}\\|;:'",.<>/?\s]+)/g,
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '<', close: '>' },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
    { open: '`', close: '`' },
  ],
  autoClosingPairs: conf.autoClosingPairs?.map((pair) => ({ ...pair, notIn: notIn(pair) })) ?? [],
  autoCloseBefore: ';:.,=}])>` \n\t',
  onEnterRules: [
    ...(conf.onEnterRules ?? []),
    {
      beforeText: /^\s*(?:case\b.+|default\s*):\s*$/,
      afterText: /^(?!\s*(?:case|default)\b)/,
      action: { indentAction: languages.IndentAction.Indent },
    },
  ],
  indentationRules: {
    increaseIndentPattern: /(?:\{[^}]*|\([^)]*|\[[^\]]*)$/,
    decreaseIndentPattern: /^\s*[}\])]/,
    // The single statement of an `if` or an arrow function without braces.
    indentNextLinePattern: /(?:=>|(?:^|\W)(?:(?:if|for|while)\s*\(.*\)|else))\s*$/,
    // The lines of a block comment are indented by one space more.
    unIndentedLinePattern: /^\s*\*(?:\s.*|\/\s*)?$/,
  },
};
