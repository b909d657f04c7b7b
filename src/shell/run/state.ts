import type { FunctionDefinition, SimpleCommand } from '../parse/tree.ts';
import { folderOf, resolvePath } from '../paths.ts';
import { type Variable, Variables } from './variables.ts';

/** What a shell that waits for its next line knows, as a message can carry it. */
export interface ShellFacts {
  readonly folder: string;
  readonly formerFolder: string | undefined;
  readonly status: number;
  readonly parameters: readonly string[];
  readonly variables: readonly (readonly [name: string, variable: Variable])[];
  readonly functions: readonly (readonly [name: string, definition: FunctionDefinition])[];
  readonly traps: readonly (readonly [signal: string, program: string])[];
  readonly exported: readonly string[];
  readonly options: readonly string[];
}

/** Variables that a function hides while it runs, each as it was before. */
type Hidden = Map<string, { readonly variable: Variable | undefined; readonly isExported: boolean }>;

/** A function, or a program that was read in, that is running. */
export interface Level {
  readonly name: string;
  readonly isFunction: boolean;
  readonly hidden: Hidden;
}

/** Where a shell stands: its folder, its variables, what it was last told. */
export class ShellState {
  #folder: string;
  #formerFolder: string | undefined;
  /** The exit status of the last command, `$?`. */
  status = 0;
  /** Those of a pipeline, one for each command. */
  statuses: readonly number[] = [0];
  /** The exit status of the last `$( )` that was expanded. */
  captured: number | undefined;
  /** The line that runs, and the command on it. */
  line = 0;
  command = '';
  readonly variables: Variables;
  /** Those that a program has defined, by their names. */
  readonly functions: Map<string, FunctionDefinition>;
  /** Programs that run at the end (`EXIT`), or where a command fails (`ERR`). */
  readonly traps = new Map<string, string>();
  /** What the program is called, `$0`. */
  name = 'sh';
  /** What it was given: `$1`, `$2` and so on. */
  parameters: readonly string[] = [];
  /** What `set` and `shopt` have switched on: `e`, `u`, `pipefail`, `nullglob`. */
  readonly options: Set<string>;
  /** The names of those that commands are given. */
  readonly exported: Set<string>;
  /** What runs in it, one inside of the other. */
  levels: readonly Level[] = [];
  /** How many programs there are around it. */
  depth = 0;
  /** When `$SECONDS` was 0, in milliseconds since 1970. */
  began = Date.now();

  constructor(environment: Readonly<Record<string, string>>, folder: string = folderOf.home) {
    this.#folder = folder;
    const given = Object.entries(environment).map(([name, value]) => [name, { value }] as const);
    this.variables = new Variables([['IFS', { value: ' \t\n' }], ['OPTIND', { value: '1' }], ...given]);
    this.functions = new Map();
    this.options = new Set();
    this.exported = new Set(Object.keys(environment));
  }

  /** A shell that stands where another one stood. */
  static from(facts: ShellFacts): ShellState {
    const state = new ShellState({}, facts.folder);
    state.#formerFolder = facts.formerFolder;
    state.status = facts.status;
    state.parameters = facts.parameters;
    for (const [name, variable] of facts.variables) state.variables.put(name, variable);
    for (const [name, definition] of facts.functions) state.functions.set(name, definition);
    for (const [signal, program] of facts.traps) state.traps.set(signal, program);
    for (const name of facts.exported) state.exported.add(name);
    for (const option of facts.options) state.options.add(option);
    return state;
  }

  /** What {@link ShellState.from} makes the same of. */
  get facts(): ShellFacts {
    return {
      folder: this.#folder,
      formerFolder: this.#formerFolder,
      status: this.status,
      parameters: this.parameters,
      variables: [...this.variables],
      functions: [...this.functions],
      traps: [...this.traps],
      exported: [...this.exported],
      options: [...this.options],
    };
  }

  /** The whole path of the folder that it is in. */
  get folder(): string {
    return this.#folder;
  }

  /** The folder before that, for `cd -`. */
  get formerFolder(): string | undefined {
    return this.#formerFolder;
  }

  /** Goes into a folder, by its whole path. */
  enter(folder: string): void {
    this.#formerFolder = this.#folder;
    this.#folder = folder;
  }

  /** The same, for a subshell: what changes there does not change here. */
  copy(): ShellState {
    const copy = ShellState.from({ ...this.facts, variables: [], traps: [] });
    for (const [name, variable] of this.variables.copy()) copy.variables.put(name, variable);
    const { name, levels, depth, began, line, command, statuses } = this;
    return Object.assign(copy, { name, levels, depth, began, line, command, statuses });
  }

  /** The same for a program in a shell of its own, with `$0` and its parameters: it knows what is exported, and no options of this one. */
  forProgram([name = 'sh', ...parameters]: readonly string[], options: readonly string[]): ShellState {
    const own = new ShellState(this.environment, this.folder);
    for (const [known, definition] of this.functions)
      if (this.exported.has(functionKey(known))) {
        own.functions.set(known, definition);
        own.exported.add(functionKey(known));
      }
    for (const option of options) own.options.add(option);
    return Object.assign(own, { name, parameters, depth: this.depth + 1 });
  }

  /** Begins a command; in a program that is none of its own, as in `trap`, that belongs to a line. */
  beginCommand(command: SimpleCommand, line: number | undefined): void {
    this.captured = undefined;
    if (line !== undefined) return;
    this.line = command.line;
    this.command = command.text;
  }

  /** Answers what puts variables back as they are, once a command is done that was given others: `IFS= read line`. */
  keep(names: readonly string[]): () => void {
    const before = names.map((name) => [name, this.variables.lookUp(name), this.exported.has(name)] as const);
    return () => {
      for (const [name, variable, isExported] of before) this.#putBack(name, variable, isExported);
    };
  }

  /** Has a variable be one of the function that runs, until it returns. */
  hide(name: string): void {
    const hidden = this.levels.findLast(({ isFunction }) => isFunction)?.hidden;
    if (!hidden || hidden.has(name)) return;
    const variable = this.variables.lookUp(name);
    hidden.set(name, { variable, isExported: this.exported.has(name) });
    this.variables.put(name, undefined);
  }

  /** Begins a function, or a program that is read in, with its parameters. Answers what ends it. */
  begin(name: string, isFunction: boolean, parameters: readonly string[]): () => void {
    const { levels: before, parameters: parametersBefore } = this;
    const level: Level = { name, isFunction, hidden: new Map() };
    this.levels = [...before, level];
    this.parameters = parameters;
    return () => {
      this.levels = before;
      // What `set --` has changed in a program that was read in stays so.
      if (isFunction || this.parameters === parameters) this.parameters = parametersBefore;
      for (const [hidden, { variable, isExported }] of level.hidden)
        this.#putBack(hidden, variable, isExported);
    };
  }

  #putBack(name: string, variable: Variable | undefined, isExported: boolean): void {
    this.variables.put(name, variable);
    if (isExported) this.exported.add(name);
    else this.exported.delete(name);
  }

  /** What commands are given. */
  get environment(): Readonly<Record<string, string>> {
    const given = [...this.exported].map((name) => [name, this.variables.get(name)] as const);
    return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  }

  /** The whole path of what is called by this one in the folder that the shell is in. */
  resolve(path: string): string {
    return resolvePath(this.folder, path);
  }
}

/** What a function is called among what is exported. */
export const functionKey = (name: string) => `${name}()`;
