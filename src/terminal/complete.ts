import { folderOf, type ShellFiles, type ShellState } from '#shell';

/** What may stand in the place of the word before the cursor. */
export interface Completion {
  /** Where that word begins. */
  readonly start: number;
  /** Each a whole word, without backslashes. Those that end in `/` or `=` go on. */
  readonly words: readonly string[];
  /** The quote that stands right before it, if any. */
  readonly quote: string;
}

/** What completion asks of a shell. */
export interface CompletedShell {
  readonly state: ShellState;
  readonly files: ShellFiles;
  commandNames(): Promise<readonly string[]>;
}

/** What completion asks of the account, and of the AWS CLI. */
export interface CompletionSources {
  readonly shell: CompletedShell;
  /** Commands and options of the AWS CLI, for a line up to the cursor: as the CLI itself completes them. */
  readonly aws: (line: string) => Promise<readonly string[]>;
  readonly buckets: () => Promise<readonly string[]>;
  /** Keys, and common prefixes, that begin with a prefix. */
  readonly keys: (bucket: string, prefix: string) => Promise<readonly string[]>;
}

/** What the word before the cursor may become. */
export async function complete(line: string, sources: CompletionSources): Promise<Completion> {
  // The command that is being written begins behind the last sign, or word, that separates commands.
  const command = (/(?:^|[|;&(])\s*((?:[^|;&(]|\\.)*)$/.exec(line)?.[1] ?? line).replace(
    /^(?:(?:do|then|else|elif|if|while|until|!|\{|[A-Za-z_]\w*=\S*)\s+)+/,
    '',
  );
  const written = /(?:[^\s'"<>]|\\.)*$/.exec(command)?.[0] ?? '';
  const start = line.length - written.length;
  const before = command.slice(0, command.length - written.length);
  const word = written.replace(/\\(.)/g, '$1');
  const all = await candidates(before.trim().split(/\s+/), before.trim() === '', word, command, sources);
  const words = [...new Set(all)].filter((one) => one.startsWith(word)).sort();
  return { start, words, quote: /['"]$/.exec(before)?.[0] ?? '' };
}

async function candidates(
  before: readonly string[],
  isFirst: boolean,
  word: string,
  command: string,
  sources: CompletionSources,
): Promise<readonly string[]> {
  const { shell } = sources;
  if (isFirst && !word.includes('/'))
    return [...(await shell.commandNames()), ...shell.state.functions.keys()];
  if (before[0] === 'help') return shell.commandNames();
  const option = before.at(-1);
  if (before[0] === 'aws') {
    if (word.startsWith('s3://')) return addresses(word, sources);
    if (option === '--bucket') return sources.buckets();
    if (option === '--key' || option === '--prefix') {
      const bucket = before[before.indexOf('--bucket') + 1];
      return before.includes('--bucket') && bucket !== undefined ? sources.keys(bucket, word) : [];
    }
    const known = await sources.aws(command);
    // Where the CLI knows nothing, and behind an option that takes a file, files are meant.
    if (word.startsWith('-') || known.length > 0) return known;
    if (word.startsWith('file://'))
      return (await files(word.slice(7), shell)).map((path) => `file://${path}`);
    const started = before[1] === 's3' && before.length > 2 && 's3://'.startsWith(word) ? ['s3://'] : [];
    return [...started, ...(await files(word, shell))];
  }
  return files(word, shell);
}

async function addresses(word: string, sources: CompletionSources): Promise<readonly string[]> {
  const [, bucket = '', slash, prefix = ''] = /^s3:\/\/([^/]*)(\/?)(.*)$/.exec(word) ?? [];
  if (slash === '') return (await sources.buckets()).map((name) => `s3://${name}/`);
  return (await sources.keys(bucket, prefix)).map((key) => `s3://${bucket}/${key}`);
}

async function files(word: string, { files: all, state }: CompletedShell): Promise<readonly string[]> {
  const folder = word.slice(0, word.lastIndexOf('/') + 1);
  const path = folder.startsWith('~/') ? folderOf.home + folder.slice(1) : folder;
  const names = await all.list(state.resolve(path === '' ? '.' : path)).catch(() => []);
  const paths: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') && !word.slice(folder.length).startsWith('.')) continue;
    paths.push(folder + name + ((await all.isFolder(state.resolve(path + name))) ? '/' : ''));
  }
  return paths;
}

/** What all words begin with. */
export function commonStart(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let { length } = first;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
