/** A program of the shell: its lists, in order. */
export type Script = readonly List[];

/** Pipelines joined by `&&` and `||`. */
export interface List {
  /** Whether it is the first on its line: where something on a line cannot be expanded, the rest of the line is left out. */
  readonly isFirstOnLine: boolean;
  readonly first: Pipeline;
  readonly rest: readonly { readonly operator: '&&' | '||'; readonly pipeline: Pipeline }[];
}

/** Commands joined by `|`. */
export interface Pipeline {
  /** Whether `!` stands before it. */
  readonly isNegated: boolean;
  readonly commands: readonly Command[];
}

/** What a pipeline is made of. */
export type Command = SimpleCommand | CompoundCommand | FunctionDefinition;

/** A command by its name, with what it is given. */
export interface SimpleCommand {
  readonly kind: 'simple';
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  /** What is given to `local`, `declare` and their kind, which are written like assignments: it is neither split nor taken for paths. */
  readonly declared?: readonly (Word | Assignment)[];
  readonly redirects: readonly Redirect[];
  /** As it was written. */
  readonly text: string;
  /** The line of the program that it begins on, from 1. */
  readonly line: number;
}

/** `name=value`, `name+=value`, `name[index]=value`, `name=(one two)`. */
export interface Assignment {
  readonly name: string;
  readonly index?: Word;
  readonly isAppended: boolean;
  readonly value: Word | ArrayItems;
}

/** What stands in the parentheses of an array. */
export interface ArrayItems {
  readonly items: readonly { readonly index?: Word; readonly isAppended?: boolean; readonly value: Word }[];
}

/** `name() { …; }`: from then on a command by this name. */
export interface FunctionDefinition {
  readonly kind: 'function';
  readonly name: string;
  readonly body: CompoundCommand;
  /** As it was written. */
  readonly text: string;
  /** Those behind it belong to its body. */
  readonly redirects: readonly [];
}

/** A command that holds others. */
export type CompoundCommand = { readonly redirects: readonly Redirect[] } & (
  | { readonly kind: 'for'; readonly name: string; readonly words: readonly Word[]; readonly body: Script }
  /** `for (( start; condition; step ))`. */
  | {
      readonly kind: 'count';
      readonly parts: readonly [start: Word, condition: Word, step: Word];
      readonly body: Script;
    }
  | { readonly kind: 'case'; readonly word: Word; readonly clauses: readonly Clause[] }
  | { readonly kind: '(('; readonly word: Word }
  | { readonly kind: 'loop'; readonly until: boolean; readonly condition: Script; readonly body: Script }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: Script }
  | { readonly kind: '[['; readonly condition: Condition }
  | { readonly kind: 'group'; readonly isSubshell: boolean; readonly body: Script }
);

/** What stands in `[[ … ]]`. Its words are neither split nor taken for paths. */
export type Condition =
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'joined';
      readonly by: '&&' | '||';
      readonly first: Condition;
      readonly second: Condition;
    }
  | { readonly kind: 'one'; readonly operator: string; readonly value: Word }
  | { readonly kind: 'two'; readonly operator: string; readonly value: Word; readonly other: Word };

/** What stands between `case WORD in` and `esac`, up to a `;;`. */
export interface Clause {
  readonly patterns: readonly Word[];
  readonly body: Script;
  /** `;&` goes on with the next body, `;;&` with the next patterns. */
  readonly end: ';;' | ';&' | ';;&';
}

/** One `if` or `elif`. */
export interface Branch {
  readonly condition: Script;
  readonly body: Script;
}

/** Where a command reads from, or writes to. */
export interface Redirect {
  /** 0 is standard input, 1 standard output, 2 standard error. */
  readonly stream: 0 | 1 | 2;
  /** `text` is a here-document or a here-string; `printed` is `< <( )`; `same` is `2>&1`; `both` is `&>`. */
  readonly kind: 'read' | 'write' | 'append' | 'text' | 'printed' | 'same' | 'both';
  /** What prints that, in `printed`. */
  readonly script?: Script;
  /** Whether `append` is `&>>`. */
  readonly withErrors?: true;
  readonly target: Word;
}

/** A word before it is expanded. */
export type Word = readonly Part[];

/** A stretch of a word. What is quoted is neither split nor taken for a pattern. */
export type Part = { readonly isQuoted: boolean } & (
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'variable' } & Parameter)
  | { readonly kind: 'command'; readonly script: Script }
  | { readonly kind: 'arithmetic'; readonly word: Word }
);

/** `$name`, or what stands in `${ }`. */
export interface Parameter {
  readonly name: string;
  /** Of an array: `@` and `*` are all that is in it. */
  readonly index?: '@' | '*' | Word;
  /** `${!name}`: the variable that this one names. */
  readonly isIndirect?: true;
  /**
   * `:-`, `:=`, `:+`, `:?` and these without `:`; `#`, `##`, `%` and `%%`; `/`, `//`, `/#` and `/%`; `^`, `^^`, `,` and `,,`; `:` for a
   * part of it. `${#name}` has `length`, `${!name[@]}` has `keys`, `${!name*}` has `names`, and `${name@Q}` has `@Q`.
   */
  readonly operator?: string;
  /** What stands behind the operator: a word, a pattern, or where a part begins. */
  readonly word?: Word;
  /** What is put in the place of what a pattern matches, or how long a part is. */
  readonly other?: Word;
}
