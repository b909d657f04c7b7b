import { conf } from 'monaco-editor/languages/definitions/typescript/typescript.js';
import { languages } from './monaco.ts';

/**
 * Where a pair is not closed. Monaco's own configuration closes brackets in comments, and anything in a regular
 * expression, though none of them needs its other half there.
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
 * How TypeScript's brackets, quotes, comments and indentation behave while typing. Monaco's own configuration knows
 * nothing of indentation. Brackets in strings, comments and regular expressions are taken out before these are tried.
 */
export const languageConfiguration: languages.LanguageConfiguration = {
  ...conf,
  // With `#`: the name of a private field is one word.
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
    // The one statement of an `if` or an arrow function without braces.
    indentNextLinePattern: /(?:=>|(?:^|\W)(?:(?:if|for|while)\s*\(.*\)|else))\s*$/,
    // The lines of a comment stand one space off.
    unIndentedLinePattern: /^\s*\*(?:\s.*|\/\s*)?$/,
  },
};
