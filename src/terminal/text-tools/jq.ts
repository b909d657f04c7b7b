import type { JqLoadOptions } from 'jq-wasm';
import {
  type Call,
  CommandProblem,
  decode,
  encode,
  inputOf,
  nothingToRead,
  type ShellCommand,
  whatIsThere,
} from '#shell';

/** What jq sees of a file system: {@link https://emscripten.org/docs/api_reference/Filesystem-API.html}. */
interface JqFiles {
  mkdirTree(path: string): void;
  writeFile(path: string, bytes: Uint8Array): void;
  chdir(path: string): void;
}

/** The real jq, started anew: it runs once. */
interface Jq {
  readonly run: (
    args: string[],
    readStdin: () => Uint8Array,
    prepare: (files: JqFiles) => void,
  ) => { readonly stdout: Uint8Array; readonly stderr: Uint8Array; readonly exitCode: number };
}

/** Starts jq from its compiled code, as `src/terminal/build/mend-jq.ts` has it. */
export type StartJq = (
  options: Pick<JqLoadOptions, 'wasmModule'> & {
    readonly environment: Readonly<Record<string, string | undefined>>;
  },
) => Promise<Jq>;

const facts = {
  usage: 'jq [-r] [-c] [-n] [-s] [-e] [-S] [--arg NAME VALUE] [-f FILE] FILTER [FILE…]',
  summary: "takes JSON apart, as in aws s3api list-buckets | jq -r '.Buckets[].Name'",
};

/** What it knows of its surroundings where nobody says otherwise. */
const unset = { USER: undefined, LOGNAME: undefined, PATH: undefined, LANG: undefined, _: undefined };

/**
 * The real {@link https://jqlang.org/manual/v1.8/ jq}. It reads its command line itself; each word of it that names one of the reader's
 * files is a file that it finds.
 *
 * @param start Called for each call, since a C program begins with fresh memory.
 * @param compile Loads and compiles its code, when it is first called.
 */
export function makeJq(
  start: () => Promise<StartJq>,
  compile: () => Promise<WebAssembly.Module>,
): ShellCommand {
  let compiled: Promise<WebAssembly.Module> | undefined;
  const load = async ({ state }: Call): Promise<Jq> => {
    const environment = { ...unset, ...state.environment, PWD: state.folder };
    try {
      const [startJq, wasmModule] = await Promise.all([start(), (compiled ??= compile())]);
      return await startJq({ wasmModule, environment });
    } catch {
      compiled = undefined;
      throw new CommandProblem('could not be loaded', 'Look whether there is a network, and try it again.');
    }
  };
  return { ...facts, run: async (call) => runJq(call, await load(call)) };
}

async function runJq(call: Call, jq: Jq): Promise<number> {
  const { folder } = call.state;
  const files = await filesIn(call);
  const stdin = { isMissing: false };
  // Only where jq reads it: in a loop, it may be that of the loop.
  const readStdin = () => {
    const input = inputOf(call);
    stdin.isMissing = !input;
    return input ?? new Uint8Array();
  };
  const end = run(jq, call.args, readStdin, (system) => {
    system.mkdirTree(folder);
    for (const [path, bytes] of files) {
      system.mkdirTree(path.slice(0, path.lastIndexOf('/')) || '/');
      if (bytes) system.writeFile(path, bytes);
      else system.mkdirTree(path);
    }
    system.chdir(folder);
  });
  // A real one waits for somebody to type.
  if (stdin.isMissing) throw nothingToRead('jq', 'jq .');
  call.stdout(end.stdout);
  for (const line of decode(end.stderr).split(/(?<=\n)/)) {
    const [, said, path] =
      /^jq: (.*Could not open (?:file )?(.*): No such file or directory)\n$/.exec(line) ?? [];
    // The same words, with what to do beside them.
    if (said !== undefined && path !== undefined) call.fail(said, await whatIsThere(call, path));
    else call.stderr(encode(line));
  }
  return end.exitCode;
}

function run(jq: Jq, args: readonly string[], ...rest: [() => Uint8Array, (files: JqFiles) => void]) {
  try {
    return jq.run([...args], ...rest);
  } catch {
    throw new CommandProblem('ended, since its memory is full', undefined, 5);
  }
}

/** The files and folders of the reader that are named, by their whole paths; a folder has no bytes. */
async function filesIn({ args, state, files }: Call): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
  const found = new Map<string, Uint8Array | undefined>();
  for (const path of new Set(args.filter((arg) => arg !== '').map((arg) => state.resolve(arg)))) {
    // jq has these itself.
    if (path.startsWith('/dev/')) continue;
    const about = await files.facts(path).catch(() => undefined);
    if (about) found.set(path, about.isDirectory ? undefined : await files.read(path));
  }
  return found;
}
