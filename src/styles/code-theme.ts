import type { ShikiTransformer } from 'shiki';

/** The colours of code in one theme; all reach 4.5:1 on `background`. */
interface CodeColors {
  readonly background: string;
  readonly text: string;
  readonly comment: string;
  readonly punctuation: string;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
  readonly type: string;
  readonly function: string;
}

/** The colours of code, in both themes. Strings have the colour of the logo's object: in S3 code they are the keys. */
export const codeColors: Readonly<Record<'light' | 'dark', CodeColors>> = {
  light: {
    background: '#ffffff',
    text: '#1f3338',
    comment: '#5a6d72',
    punctuation: '#51646a',
    keyword: '#8b2f86',
    string: '#7d4b00',
    number: '#a8322a',
    type: '#00626d',
    function: '#1b5198',
  },
  dark: {
    background: '#0e1b1e',
    text: '#d3dee0',
    comment: '#8b9fa3',
    punctuation: '#94a7aa',
    keyword: '#e3a3e0',
    string: '#f3c979',
    number: '#ffab9b',
    type: '#6cd8db',
    function: '#a0ccfa',
  },
};

/** A theme for Shiki, under the name `learn-s3-light` or `learn-s3-dark`. */
export function shikiTheme(type: 'light' | 'dark') {
  const colors = codeColors[type];
  const rule = (foreground: string, ...scope: string[]) => ({ scope, settings: { foreground } });
  return {
    name: `learn-s3-${type}`,
    type,
    colors: { 'editor.background': colors.background, 'editor.foreground': colors.text },
    settings: [
      { settings: { background: colors.background, foreground: colors.text } },
      rule(colors.comment, 'comment', 'punctuation.definition.comment'),
      rule(colors.punctuation, 'punctuation', 'meta.brace', 'keyword.operator'),
      rule(
        colors.keyword,
        'keyword',
        'storage',
        'keyword.operator.new',
        'keyword.operator.expression',
        'markup.deleted',
      ),
      rule(colors.string, 'string', 'punctuation.definition.string', 'markup.inline.raw'),
      rule(colors.number, 'constant.numeric', 'constant.language', 'constant.character.escape'),
      rule(
        colors.type,
        'entity.name.type',
        'support.type',
        'support.class',
        'new.expr > meta.function-call > entity.name.function',
        'entity.name.tag',
        'entity.other.inherited-class',
      ),
      rule(colors.function, 'entity.name.function', 'support.function', 'entity.other.attribute-name'),
      rule(
        colors.text,
        'variable',
        'support.variable',
        'support.type.property-name',
        'string.unquoted',
        'meta.template.expression',
      ),
    ],
  };
}

/**
 * Half of a page's bytes were styles that nothing uses: Shiki names both colours of each token once more, for styles that
 * would choose between them, and says of text that it has the colour of text.
 */
const lean: ShikiTransformer = {
  name: 'lean',
  pre: ({ properties }) => {
    properties.style = withoutVariables(properties.style);
  },
  span: ({ properties }) => {
    const style = withoutVariables(properties.style);
    if (style === textStyle) delete properties.style;
    else properties.style = style;
  },
};

const textStyle = `color:light-dark(${[shikiTheme('light'), shikiTheme('dark')]
  .map(({ colors }) => colors['editor.foreground'].toUpperCase())
  .join(', ')})`;

const withoutVariables = (style: unknown) =>
  typeof style === 'string' ? style.replaceAll(/;--shiki-[^;]*/g, '') : '';

/** How Shiki turns TypeScript into the HTML of a page, when it is built and when the reader has changed the code. */
export function codeToHtmlOptions() {
  return {
    lang: 'ts' as const,
    themes: { light: shikiTheme('light'), dark: shikiTheme('dark') },
    defaultColor: 'light-dark()' as const,
    transformers: [lean],
    // Without a limit: on a busy machine the first line would lose its colours to Shiki's half second.
    tokenizeTimeLimit: 0,
  };
}
