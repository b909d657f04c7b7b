import { refuseAbsent } from './absent.ts';
import type { Grammar } from './grammar.ts';
import { readCompound } from './read-compound.ts';
import { readFunction } from './read-function.ts';
import { readSimple } from './read-simple.ts';
import { readHereDocuments, readRedirect, type HereDocument } from './redirects.ts';
import { readWord, type ReadScript } from './read-word.ts';
import type { Reader } from './reader.ts';
import type { Command, List, Pipeline, Redirect, Script, Word } from './tree.ts';

/** Words that end a list when they stand where a command may begin. */
const closers = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}']);

/** Reads lists, and hands what is in them to those who know it. */
export class Parser implements Grammar {
  readonly reader: Reader;
  /** Here-documents whose text begins on the next line. */
  readonly #waiting: HereDocument[] = [];

  constructor(reader: Reader) {
    this.reader = reader;
  }

  readonly readScript: ReadScript = (reader) => {
    const parser = reader === this.reader ? this : new Parser(reader);
    const script = parser.script();
    if (!reader.take(')')) throw reader.unexpected();
    return script;
  };

  program(): Script {
    const script = this.script();
    if (!this.reader.isAtEnd) throw this.reader.unexpected();
    if (this.#waiting.length > 0) this.#newline();
    return script;
  }

  script(): Script {
    const lists: List[] = [];
    const { reader } = this;
    let line = 0;
    for (;;) {
      this.skipLines();
      const { at } = reader;
      if (reader.isAtEnd || this.#isAtCloser()) return lists;
      lists.push(this.#list(reader.line !== line));
      line = reader.line;
      reader.skipBlanks();
      const isSeparated = this.#separator();
      if (reader.at === at) throw reader.unexpected();
      if (!isSeparated && reader.sign !== '' && !reader.sees(')')) throw reader.unexpected();
    }
  }

  body(closer: string): Script {
    const body = this.script();
    if (body.length === 0 || !this.keyword(closer)) throw this.reader.unexpected();
    return body;
  }

  command(): Command {
    const { reader } = this;
    reader.skipBlanks();
    refuseAbsent(this);
    return readCompound(this) ?? readFunction(this) ?? readSimple(this);
  }

  word(): Word | undefined {
    this.reader.skipBlanks();
    return readWord(this.reader, this.readScript);
  }

  redirect(): Redirect | undefined {
    this.reader.skipBlanks();
    return readRedirect(this.reader, () => this.word(), this.readScript, this.#waiting);
  }

  keyword(word: string): boolean {
    this.reader.skipBlanks();
    const { at } = this.reader;
    if (this.reader.take(word) && this.reader.isAtBreak) return true;
    this.reader.at = at;
    return false;
  }

  skipLines(): void {
    this.reader.skipBlanks();
    while (this.reader.sees('\n')) {
      this.#newline();
      this.reader.skipBlanks();
    }
  }

  #separator(): boolean {
    const { reader } = this;
    if (reader.sees(';;') || reader.sees(';&') || reader.take(';')) return true;
    if (reader.sees('&') && !reader.sees('&&'))
      throw reader.refused(
        '& (running in the background) is not here; without it, commands run one after the other',
      );
    return reader.sees('\n');
  }

  #list(isFirstOnLine: boolean): List {
    const first = this.#pipeline();
    const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = [];
    for (;;) {
      this.reader.skipBlanks();
      const operator = (['&&', '||'] as const).find((sign) => this.reader.take(sign));
      if (!operator) return { isFirstOnLine, first, rest };
      this.skipLines();
      rest.push({ operator, pipeline: this.#pipeline() });
    }
  }

  #pipeline(): Pipeline {
    const { reader } = this;
    reader.skipBlanks();
    let isNegated = false;
    while (reader.match(/!(?=\s)/y) !== undefined) {
      isNegated = !isNegated;
      reader.skipBlanks();
    }
    const commands: Command[] = [this.command()];
    for (;;) {
      reader.skipBlanks();
      if (reader.sees('||') || !reader.take('|')) return { isNegated, commands };
      if (reader.take('&')) commands.push(...commands.splice(-1).map(withErrors));
      this.skipLines();
      commands.push(this.command());
    }
  }

  #isAtCloser(): boolean {
    const { reader } = this;
    if (reader.sees(')') || reader.sees(';;') || reader.sees(';&')) return true;
    const { at } = reader;
    const word = reader.match(/[a-z]+|\}/y);
    const isCloser = word !== undefined && closers.has(word) && reader.isAtBreak;
    reader.at = at;
    return isCloser;
  }

  #newline(): void {
    this.reader.take('\n');
    readHereDocuments(this.reader, this.#waiting.splice(0), this.readScript);
  }
}

/** The same, with `2>&1` behind it: as `|&` has it. */
function withErrors(command: Command): Command {
  if (command.kind === 'function') return command;
  const target = [{ kind: 'text', isQuoted: false, text: '1' }] as const;
  return { ...command, redirects: [...command.redirects, { stream: 2, kind: 'same', target }] };
}
