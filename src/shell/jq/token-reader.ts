import { type TextToken, type Token, unexpected, type WordToken } from './tokens.ts';
import { type Filter, literal } from './tree.ts';

/** How parts of a program are read that may hold any other. */
interface Grammar {
  /** What stands between parentheses. */
  readonly pipe: (reader: TokenReader) => Filter;
  /** A term, with what is attached to it. */
  readonly postfix: (reader: TokenReader) => Filter;
}

/** The tokens of a program, one after the other. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  #at = 0;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  /** Reads a whole filter, up to what ends it. */
  pipe(): Filter {
    return this.#grammar.pipe(this);
  }

  postfix(): Filter {
    return this.#grammar.postfix(this);
  }

  /** Reads a text with what stands in `\( )`. */
  text({ parts }: TextToken, format = 'text'): Filter {
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'string') return literal(only);
    const filters = parts.map((part) => {
      if (typeof part === 'string') return part;
      const inside = new TokenReader(part, this.#grammar);
      const filter = inside.pipe();
      if (!inside.isAtEnd) throw unexpected(inside.next?.text);
      return filter;
    });
    return { kind: 'text', format, parts: filters };
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Takes a sign or a word, where it comes next. */
  takes(text: string): boolean {
    const { next } = this;
    const isThere = next?.text === text && (next.kind === 'sign' || next.kind === 'name');
    if (isThere) this.#at += 1;
    return isThere;
  }

  takesOne(texts: readonly string[]): string | undefined {
    return texts.find((text) => this.takes(text));
  }

  /** Takes what has to come next. */
  must(text: string): void {
    if (!this.takes(text)) throw unexpected(this.next?.text);
  }

  /** Whether more follows behind a sign; else the end has to. */
  goesOn(sign: string, end: string): boolean {
    if (this.takes(sign)) return true;
    this.must(end);
    return false;
  }

  /** Takes a token of a kind, and answers its text. */
  take(kind: WordToken['kind']): string {
    const text = this.takeWord(kind);
    if (text === undefined) throw unexpected(this.next?.text);
    return text;
  }

  /** Takes a token of a kind, where one comes next, and answers its text. */
  takeWord(kind: WordToken['kind']): string | undefined {
    const { next } = this;
    if (next?.kind !== kind) return undefined;
    this.#at += 1;
    return next.text;
  }

  /** Takes a text, where one comes next. */
  takeText(): TextToken | undefined {
    const { next } = this;
    if (next?.kind !== 'text') return undefined;
    this.#at += 1;
    return next;
  }
}
