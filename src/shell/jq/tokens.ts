import { signOf } from './escapes.ts';

/** A word of a program. */
export interface WordToken {
  readonly kind: 'sign' | 'name' | 'variable' | 'field' | 'format' | 'number';
  readonly text: string;
}

/** A text: signs, and programs in `\\( )` as their tokens. */
export interface TextToken {
  readonly kind: 'text';
  readonly text: '"';
  readonly parts: readonly (string | readonly Token[])[];
}

export type Token = WordToken | TextToken;

/** A program that cannot be read. */
export class JqSyntaxError extends Error {}

const patterns = [
  ['field', /\.[A-Za-z_]\w*/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y],
  ['variable', /\$(?:__loc__|[A-Za-z_]\w*(?:::\w+)*)/y],
  ['format', /@[A-Za-z0-9_]+/y],
  ['name', /[A-Za-z_]\w*(?:::\w+)*/y],
  ['sign', /\?\/\/=?|\/\/=|\|=|[-+*/%]=|[!=<>]=|\/\/|\.\.|[-+*/%=<>|,.:;()[\]{}?]/y],
] as const;
const blank = /(?:\s+|#[^\n]*)*/y;

/** Takes a program apart. */
export function tokensOf(program: string): readonly Token[] {
  const { tokens, at } = readTokens(program, 0);
  if (at < program.length) throw unexpected(program.charAt(at));
  return tokens;
}

export const unexpected = (text: string | undefined): JqSyntaxError =>
  new JqSyntaxError(`syntax error, unexpected ${text ?? '$end'} (Unix shell quoting issues?)`);

/** Reads up to a parenthesis that was not opened here. */
function readTokens(program: string, from: number): { readonly tokens: Token[]; readonly at: number } {
  const tokens: Token[] = [];
  let depth = 0;
  let at = from;
  for (;;) {
    at += matchAt(blank, program, at)?.length ?? 0;
    if (at >= program.length) return { tokens, at };
    if (program[at] === '"') {
      const { token, end } = readText(program, at);
      tokens.push(token);
      at = end;
      continue;
    }
    const found = patterns
      .map(([kind, pattern]) => ({ kind, text: matchAt(pattern, program, at) ?? '' }))
      .find(({ text }) => text !== '');
    if (!found)
      throw new JqSyntaxError('syntax error, unexpected INVALID_CHARACTER (Unix shell quoting issues?)');
    if (found.text === '(') depth += 1;
    if (found.text === ')') depth -= 1;
    if (depth < 0) return { tokens, at };
    tokens.push(found);
    at += found.text.length;
  }
}

function readText(program: string, start: number): { readonly token: TextToken; readonly end: number } {
  const parts: (string | readonly Token[])[] = [];
  let text = '';
  for (let at = start + 1; at < program.length; at += 1) {
    const sign = program.charAt(at);
    if (sign === '"') {
      parts.push(text);
      return { token: { kind: 'text', parts, text: '"' }, end: at + 1 };
    }
    if (sign !== '\\') text += sign;
    else if (program[at + 1] === '(') {
      const inside = readTokens(program, at + 2);
      if (program[inside.at] !== ')') throw unexpected(undefined);
      parts.push(text, inside.tokens);
      text = '';
      at = inside.at;
    } else {
      const escape = signOf(program, at + 1);
      if (!escape) throw new JqSyntaxError('syntax error, invalid escape in a string');
      text += escape.sign;
      at += escape.length;
    }
  }
  throw unexpected(undefined);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
