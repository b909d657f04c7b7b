import { Fragment } from 'preact';

/**
 * A sentence in which what is between backticks becomes code, and `{names}` are replaced by values. Values are shown as text,
 * whatever they contain.
 */
export function Prose({ text, values = {} }: { text: string; values?: Readonly<Record<string, string>> }) {
  return text.split('`').map((part, index) => {
    const filled = part.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '…');
    return index % 2 === 1 ? <code key={index}>{filled}</code> : <Fragment key={index}>{filled}</Fragment>;
  });
}
