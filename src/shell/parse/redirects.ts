import { readQuoted, type ReadScript } from './read-word.ts';
import { Reader } from './reader.ts';
import type { Part, Redirect, Word } from './tree.ts';

/** A here-document whose text has not been read yet. Its part of the redirect is filled in once it has been. */
export interface HereDocument {
  readonly end: string;
  /** Whether variables in it count: not when its end is quoted. */
  readonly isExpanded: boolean;
  /** Whether tabs at the start of its lines are left out. */
  readonly isIndented: boolean;
  readonly fill: (text: Word) => void;
}

/** @throws ShellSyntaxError where a redirect would begin that is not here. */
function refuseAbsent(reader: Reader): void {
  const { at } = reader;
  if (reader.match(/[<>]\(/y) !== undefined)
    throw reader.refused('here, <( ) stands only behind <, as in done < <(command); use files');
  if (reader.match(/\d*(?:<>|[<>]&-)/y) !== undefined)
    throw reader.refused(`${reader.since(at)} is not here; use < and >, and /dev/null for nothing`);
  if (reader.match(/(?:[3-9]|\d\d+|\{\w+\})[<>]|\d*<&|[012]?>&[3-9]/y) !== undefined)
    throw reader.refused(`${reader.since(at)}: only 0, 1 and 2 can be redirected here; use files`);
}

/** Reads the redirect that begins here; `undefined` where none does. Here-documents are added to `waiting`. */
export function readRedirect(
  reader: Reader,
  word: () => Word | undefined,
  readScript: ReadScript,
  waiting: HereDocument[],
): Redirect | undefined {
  refuseAbsent(reader);
  const sign = reader.match(/&>>?|[012]?(?:<<<|<<-?|<|>>|>&|>\|?)/y);
  if (sign === undefined) return undefined;
  const operator = sign.replace(/^[012]/, '');
  const stream = operator === sign ? (operator.startsWith('<') ? 0 : 1) : (Number(sign[0]) as 0 | 1 | 2);
  reader.skipBlanks();
  if (operator === '<' && reader.take('<('))
    return { stream, kind: 'printed', target: [], script: readScript(reader) };
  refuseAbsent(reader);
  const target = word();
  if (!target) throw reader.unexpected();
  if (operator.startsWith('<<') && operator !== '<<<') {
    const parts: Part[] = [];
    waiting.push({
      end: target.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
      isExpanded: !target.some(({ isQuoted }) => isQuoted),
      isIndented: operator === '<<-',
      fill: (text) => parts.push(...text),
    });
    return { stream: 0, kind: 'text', target: parts };
  }
  if (operator === '<<<')
    return { stream, kind: 'text', target: [...target, { kind: 'text', isQuoted: true, text: '\n' }] };
  // `>& file` is another way to write `&> file`.
  const isStream = target.length === 1 && target[0]?.kind === 'text' && /^\d$/.test(target[0].text);
  if (operator === '>&' && isStream) return { stream, kind: 'same', target };
  if (operator === '&>' || operator === '>&') return { stream: 1, kind: 'both', target };
  if (operator === '&>>') return { stream: 1, kind: 'append', target, withErrors: true };
  return { stream, kind: operator === '<' ? 'read' : operator === '>>' ? 'append' : 'write', target };
}

/** Reads the texts of here-documents, which begin here, one after the other. */
export function readHereDocuments(
  reader: Reader,
  documents: readonly HereDocument[],
  readScript: ReadScript,
): void {
  for (const { end, isExpanded, isIndented, fill } of documents) {
    let text = '';
    for (;;) {
      if (reader.isAtEnd) throw reader.incomplete(`the here-document is not closed: ${end} is missing`);
      const whole = reader.match(/[^\n]*\n?/y) ?? '';
      const line = isIndented ? whole.replace(/^\t+/, '') : whole;
      if (line.replace(/\n$/, '') === end) break;
      text += line;
    }
    fill(
      isExpanded ? readQuoted(new Reader(text), readScript, '') : [{ kind: 'text', isQuoted: true, text }],
    );
  }
}
