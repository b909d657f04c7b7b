import { folderOf, resolvePath } from '../paths.ts';

/** What a shell that waits for its next line knows, as a message can carry it. */
export interface ShellFacts {
  readonly folder: string;
  readonly formerFolder: string | undefined;
  readonly status: number;
  readonly variables: readonly (readonly [name: string, value: string])[];
  readonly exported: readonly string[];
  readonly options: readonly string[];
}

/** Where a shell stands: its folder, its variables, what it was last told. */
export class ShellState {
  #folder: string;
  #formerFolder: string | undefined;
  /** The exit status of the last command, `$?`. */
  status = 0;
  readonly variables: Map<string, string>;
  /** What the program is called, `$0`. */
  name = 'sh';
  /** What it was given: `$1`, `$2` and so on. */
  parameters: readonly string[] = [];
  /** What `set` has switched on: `e`, `u`, `x`, `pipefail`. */
  readonly options = new Set<string>();
  /** The names of those that commands are given. */
  readonly exported: Set<string>;

  constructor(environment: Readonly<Record<string, string>>, folder: string = folderOf.home) {
    this.#folder = folder;
    this.variables = new Map(Object.entries(environment));
    this.exported = new Set(this.variables.keys());
  }

  /** A shell that stands where another one stood. */
  static from({ folder, formerFolder, status, variables, exported, options }: ShellFacts): ShellState {
    const state = new ShellState(Object.fromEntries(variables), folder);
    state.#formerFolder = formerFolder;
    state.status = status;
    state.exported.clear();
    for (const name of exported) state.exported.add(name);
    for (const option of options) state.options.add(option);
    return state;
  }

  /** What {@link ShellState.from} makes the same of. */
  get facts(): ShellFacts {
    return {
      folder: this.#folder,
      formerFolder: this.#formerFolder,
      status: this.status,
      variables: [...this.variables],
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
    const copy = new ShellState({}, this.folder);
    for (const [name, value] of this.variables) copy.variables.set(name, value);
    for (const name of this.exported) copy.exported.add(name);
    copy.name = this.name;
    copy.parameters = this.parameters;
    for (const option of this.options) copy.options.add(option);
    copy.status = this.status;
    return copy;
  }

  /** The same for a program in a shell of its own, with `$0` and its parameters, which begins with no options of this one. */
  forProgram([name = 'sh', ...parameters]: readonly string[], options: readonly string[]): ShellState {
    const own = this.copy();
    own.name = name;
    own.parameters = parameters;
    own.options.clear();
    for (const option of options) own.options.add(option);
    return own;
  }

  /** Gives variables to one command, as in `IFS= read line`. Answers what puts back how it was. */
  lend(assigned: readonly (readonly [name: string, value: string])[]): () => void {
    const before = assigned.map(
      ([name]) => [name, this.variables.get(name), this.exported.has(name)] as const,
    );
    for (const [name, value] of assigned) {
      this.variables.set(name, value);
      this.exported.add(name);
    }
    return () => {
      for (const [name, value, isExported] of before) {
        if (value === undefined) this.variables.delete(name);
        else this.variables.set(name, value);
        if (!isExported) this.exported.delete(name);
      }
    };
  }

  /** What commands are given. */
  get environment(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.variables].filter(([name]) => this.exported.has(name)));
  }

  /** The whole path of what is called by this one in the folder that the shell is in. */
  resolve(path: string): string {
    return resolvePath(this.folder, path);
  }
}
