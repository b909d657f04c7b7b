import { readHereDocuments, readRedirect, type HereDocument } from './redirects.ts';
import { readWord, type ReadScript } from './read-word.ts';
import { readCondition } from './read-condition.ts';
import { Reader } from './reader.ts';
import type {
  Branch,
  Command,
  CompoundCommand,
  Condition,
  List,
  Pipeline,
  Redirect,
  Script,
  Word,
} from './tree.ts';

/** Words that end a list when they stand where a command may begin. */
const closers = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', '}']);

/** What a beginner may write, and what is not here. */
const absent: Readonly<Record<string, string>> = {
  case: 'case … esac',
  function: 'functions',
  select: 'select',
};

/**
 * Reads a program of the shell.
 *
 * @throws ShellSyntaxError where it cannot be read, or ends too early.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function parse(text: string): Script {
  const parser = new Parser(new Reader(text.replaceAll('\r\n', '\n')));
  return parser.program();
}

class Parser {
  readonly #reader: Reader;
  /** Here-documents whose text begins on the next line. */
  #waiting: HereDocument[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The program inside of `$( )`, and past its `)`. */
  readonly #inner: ReadScript = (reader) => {
    const parser = reader === this.#reader ? this : new Parser(reader);
    const script = parser.#script();
    if (!reader.take(')')) throw reader.unexpected();
    return script;
  };

  program(): Script {
    const script = this.#script();
    if (!this.#reader.isAtEnd) throw this.#unexpected();
    if (this.#waiting.length > 0) this.#newline();
    return script;
  }

  /** Lists up to something that cannot begin one. */
  #script(): Script {
    const lists: List[] = [];
    for (;;) {
      this.#skipLines();
      const { at } = this.#reader;
      if (this.#reader.isAtEnd || this.#reader.sees(')') || this.#isAtCloser()) return lists;
      lists.push(this.#list());
      this.#reader.skipBlanks();
      const isSeparated = this.#separator();
      if (this.#reader.at === at) throw this.#unexpected();
      if (!isSeparated && this.#reader.sign !== '' && !this.#reader.sees(')')) throw this.#unexpected();
    }
  }

  #separator(): boolean {
    const reader = this.#reader;
    if (reader.sees(';;')) throw this.#unexpected();
    if (reader.take(';')) return true;
    if (reader.sees('&') && !reader.sees('&&'))
      throw Object.assign(this.#unexpected(), {
        message: 'syntax error: & (running in the background) is not here',
      });
    return reader.sees('\n');
  }

  #list(): List {
    const first = this.#pipeline();
    const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = [];
    for (;;) {
      this.#reader.skipBlanks();
      const operator: '&&' | '||' | undefined = this.#reader.take('&&')
        ? '&&'
        : this.#reader.take('||')
          ? '||'
          : undefined;
      if (!operator) return { first, rest };
      this.#skipLines();
      rest.push({ operator, pipeline: this.#pipeline() });
    }
  }

  #pipeline(): Pipeline {
    this.#reader.skipBlanks();
    const isNegated = this.#reader.match(/!(?=\s)/y) !== undefined;
    const commands: Command[] = [this.#command()];
    for (;;) {
      this.#reader.skipBlanks();
      if (this.#reader.sees('||') || !this.#reader.take('|')) return { isNegated, commands };
      this.#skipLines();
      commands.push(this.#command());
    }
  }

  #command(): Command {
    const reader = this.#reader;
    reader.skipBlanks();
    if (reader.sees('(('))
      throw Object.assign(this.#unexpected(), {
        message: 'syntax error: (( )) is not here; use x=$((x + 1))',
      });
    if (reader.take('(')) {
      const body = this.#script();
      if (!reader.take(')')) throw this.#unexpected();
      return this.#withRedirects({ kind: 'group', isSubshell: true, body });
    }
    if (this.#keyword('{')) {
      const body = this.#body('}');
      return this.#withRedirects({ kind: 'group', isSubshell: false, body });
    }
    if (this.#keyword('for')) return this.#for();
    if (this.#keyword('if')) return this.#if();
    if (this.#keyword('[[')) return this.#withRedirects({ kind: '[[', condition: this.#condition() });
    const until = this.#keyword('until');
    if (until || this.#keyword('while')) {
      const condition = this.#body('do');
      return this.#withRedirects({ kind: 'loop', until, condition, body: this.#body('done') });
    }
    return this.#simple();
  }

  #condition(): Condition {
    const condition = readCondition(this.#reader, this.#inner, () => this.#skipLines());
    if (!this.#keyword(']]')) throw this.#unexpected();
    return condition;
  }

  #for(): Command {
    const reader = this.#reader;
    reader.skipBlanks();
    const name = reader.match(/[A-Za-z_]\w*(?=[\s;])/y);
    if (name === undefined) throw this.#unexpected();
    this.#skipLines();
    const words: Word[] = [];
    if (this.#keyword('in')) words.push(...this.#words());
    reader.skipBlanks();
    reader.take(';');
    this.#skipLines();
    if (!this.#keyword('do')) throw this.#unexpected();
    return this.#withRedirects({ kind: 'for', name, words, body: this.#body('done') });
  }

  #words(): Word[] {
    const words: Word[] = [];
    for (;;) {
      this.#reader.skipBlanks();
      const word = this.#word();
      if (!word) return words;
      words.push(word);
    }
  }

  #if(): Command {
    const branches: Branch[] = [];
    do branches.push({ condition: this.#body('then'), body: this.#script() });
    while (this.#keyword('elif'));
    const otherwise = this.#keyword('else') ? this.#script() : [];
    if (!this.#keyword('fi')) throw this.#unexpected();
    return this.#withRedirects({ kind: 'if', branches, otherwise });
  }

  /** Lists up to a word that closes them. */
  #body(closer: string): Script {
    const body = this.#script();
    if (body.length === 0 || !this.#keyword(closer)) throw this.#unexpected();
    return body;
  }

  #withRedirects(command: DistributiveOmit<CompoundCommand, 'redirects'>): CompoundCommand {
    const redirects: Redirect[] = [];
    for (;;) {
      const redirect = this.#redirect();
      if (!redirect) return { ...command, redirects };
      redirects.push(redirect);
    }
  }

  #simple(): Command {
    const reader = this.#reader;
    const { line } = reader;
    const [assignments, words, redirects] = [
      [] as { name: string; value: Word }[],
      [] as Word[],
      [] as Redirect[],
    ];
    for (;;) {
      const redirect = this.#redirect();
      if (redirect) {
        redirects.push(redirect);
        continue;
      }
      const name = words.length === 0 ? reader.match(/[A-Za-z_]\w*=/y) : undefined;
      if (name !== undefined) {
        assignments.push({ name: name.slice(0, -1), value: this.#word() ?? [] });
        continue;
      }
      if (words.length === 0) this.#refuseAbsent();
      const word = this.#word();
      if (!word) break;
      words.push(word);
    }
    if (assignments.length + words.length + redirects.length === 0) throw this.#unexpected();
    if (words.length === 1 && reader.sees('()'))
      throw Object.assign(this.#unexpected(), { message: 'syntax error: functions are not here' });
    return { kind: 'simple', assignments, words, redirects, line };
  }

  #refuseAbsent(): void {
    for (const [keyword, what] of Object.entries(absent)) {
      const { at } = this.#reader;
      if (!this.#keyword(keyword)) continue;
      this.#reader.at = at;
      throw Object.assign(this.#unexpected(), { message: `syntax error: this shell has no ${what}` });
    }
  }

  #redirect(): Redirect | undefined {
    this.#reader.skipBlanks();
    return readRedirect(this.#reader, () => this.#word(), this.#waiting);
  }

  #word(): Word | undefined {
    return readWord(this.#reader, this.#inner);
  }

  /** Goes past a word that has a meaning of its own where a command may begin. */
  #keyword(word: string): boolean {
    this.#reader.skipBlanks();
    const { at } = this.#reader;
    if (this.#reader.take(word) && this.#reader.isAtBreak) return true;
    this.#reader.at = at;
    return false;
  }

  #isAtCloser(): boolean {
    const { at } = this.#reader;
    const word = this.#reader.match(/[a-z]+|\}/y);
    const isCloser = word !== undefined && closers.has(word) && this.#reader.isAtBreak;
    this.#reader.at = at;
    return isCloser;
  }

  #skipLines(): void {
    this.#reader.skipBlanks();
    while (this.#reader.sees('\n')) {
      this.#newline();
      this.#reader.skipBlanks();
    }
  }

  #newline(): void {
    this.#reader.take('\n');
    readHereDocuments(this.#reader, this.#waiting.splice(0), this.#inner);
  }

  #unexpected() {
    return this.#reader.unexpected();
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
