import { languages } from './monaco.ts';

/** How TypeScript's brackets, quotes, comments and indentation behave while typing. */
export const languageConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '"', close: '"', notIn: ['string'] },
    { open: "'", close: "'", notIn: ['string', 'comment'] },
    { open: '`', close: '`', notIn: ['string', 'comment'] },
    { open: '/**', close: ' */', notIn: ['string'] },
  ],
  wordPattern: /(-?\d*\.\d\w*)|([^`~!@#%^&*()\-=+[{\]}\\|;:'",.<>/?\s]+)/g,
  onEnterRules: [
    {
      beforeText: /^\s*\/\*\*(?!\/)(?:[^*]|\*(?!\/))*$/,
      afterText: /^\s*\*\/$/,
      action: { indentAction: languages.IndentAction.IndentOutdent, appendText: ' * ' },
    },
    {
      beforeText: /^\s*\*(?: (?:[^*]|\*(?!\/))*)?$/,
      action: { indentAction: languages.IndentAction.None, appendText: '* ' },
    },
  ],
  indentationRules: {
    increaseIndentPattern: /^.*(?:\{[^}"'`]*|\([^)"'`]*|\[[^\]"'`]*)$/,
    decreaseIndentPattern: /^\s*[}\])]/,
  },
};
