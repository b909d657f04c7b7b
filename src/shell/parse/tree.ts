/** A program of the shell: its lists, in order. */
export type Script = readonly List[];

/** Pipelines joined by `&&` and `||`. */
export interface List {
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
export type Command = SimpleCommand | CompoundCommand;

/** A command by its name, with what it is given. */
export interface SimpleCommand {
  readonly kind: 'simple';
  readonly assignments: readonly { readonly name: string; readonly value: Word }[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  /** The line of the program that it begins on, from 1. */
  readonly line: number;
}

/** A command that holds others. */
export type CompoundCommand = { readonly redirects: readonly Redirect[] } & (
  | { readonly kind: 'for'; readonly name: string; readonly words: readonly Word[]; readonly body: Script }
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

/** One `if` or `elif`. */
export interface Branch {
  readonly condition: Script;
  readonly body: Script;
}

/** Where a command reads from, or writes to. */
export interface Redirect {
  /** 0 is standard input, 1 standard output, 2 standard error. */
  readonly stream: 0 | 1 | 2;
  /** `text` is a here-document or a here-string; `same` is `2>&1`; `both` is `&>`. */
  readonly kind: 'read' | 'write' | 'append' | 'text' | 'same' | 'both';
  readonly target: Word;
}

/** A word before it is expanded. */
export type Word = readonly Part[];

/** A stretch of a word. What is quoted is neither split nor taken for a pattern. */
export type Part = { readonly isQuoted: boolean } & (
  | { readonly kind: 'text'; readonly text: string }
  /** `$name`, or `${name:-word}` with `:-`, `:=`, `:+`, `:?`, `#`, `##`, `%` or `%%` as its operator; `${#name}` has `length`. */
  | { readonly kind: 'variable'; readonly name: string; readonly operator?: string; readonly word?: Word }
  | { readonly kind: 'command'; readonly script: Script }
  | { readonly kind: 'arithmetic'; readonly word: Word }
);
