/** Control characters, lone surrogates, and other characters that would be invisible in a program. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The quotes that need fewer backslashes; single quotes if both need the same. */
function quoteFor(text: string): '"' | "'" {
  const count = (quote: string) => text.split(quote).length - 1;
  return count("'") > count('"') ? '"' : "'";
}

/** A string literal. `wide` escapes a character that only its number can name. */
function quoted(text: string, wide: (code: number) => string): string {
  const quote = quoteFor(text);
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(invisible, (char) => short[char] ?? wide(char.codePointAt(0) ?? 0));
  return quote + escaped + quote;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** A string as TypeScript writes it. */
export function typescriptText(text: string): string {
  return quoted(text, (code) =>
    code < 0x100 ? `\\x${hex(code, 2)}` : code < 0x10000 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 1)}}`,
  );
}

/** A string as Python writes it. */
export function pythonText(text: string): string {
  return quoted(text, (code) =>
    code < 0x100 ? `\\x${hex(code, 2)}` : code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`,
  );
}

/** A text as one word of a command line of bash or zsh. It must not contain NUL, which no word can. */
export function shellWord(text: string): string {
  if (/^[\w./:@%+,-][\w./:@%+,=-]*$/.test(text)) return text;

  if (!/[\0-\x09\x0b-\x1f\x7f]/.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = text
    .replace(/[\\']/g, String.raw`\$&`)

    .replace(/[\0-\x1f\x7f!]/g, (char) => short[char] ?? `\\x${hex(char.charCodeAt(0), 2)}`);
  return `$'${escaped}'`;
}
