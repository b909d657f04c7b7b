import type { Command } from 'just-bash';
import {
  bytesOf,
  bytesOfText,
  type Call,
  CommandProblem,
  encode,
  inputOf,
  lateFacts,
  nothingToRead,
  type SharedWithLate,
  sharedWithLate,
  type ShellCommand,
  textOf,
} from '#shell';
import { makeJq, type StartJq } from './jq.ts';
import { libraryFiles } from './library-files.ts';
import { inputFor } from './library-text.ts';
import { mendArguments } from './mend/index.ts';
import { textTools, type TextToolName, toolOf } from './tools.ts';

/** Commands of the library by their names. */
type TextToolLibrary = Readonly<Record<string, Command>>;

/** What is loaded when the first of these commands is called. */
export interface TextToolModule {
  readonly default: TextToolLibrary;
  /** The shell's own commands that come with them. */
  readonly late: (shared: SharedWithLate) => Readonly<Record<string, ShellCommand>>;
  readonly startJq: StartJq;
}

/** Nothing ends a loop without end but Ctrl+C, as on a computer; what grows in memory has an end. */
const limits = {
  ...{ maxAwkIterations: Infinity, maxLoopIterations: Infinity },
  ...{ maxSedIterations: Infinity, maxAwkParserOperations: 1e6, maxAwkParserTokens: 1e5, maxExecDepth: 0 },
  ...{ maxAwkParserDepth: 256, maxQueryDepth: 1000, maxQueryElements: 1e6, maxQueryTokens: 1e5 },
  ...{ maxArrayElements: 1e6, maxTraversalDepth: 1000, maxTraversalEntries: 1e5, maxTraversalWork: 1e6 },
  ...{ maxInputBytes: 2 ** 28, maxOutputSize: 2 ** 28, maxStringLength: 2 ** 26, maxSourceBytes: 2 ** 26 },
};

/**
 * The commands of the library, `awk`, `sed` and others that turn text into text, and those of the shell that are loaded with them; and `jq`.
 *
 * @param load Called when the first of them is.
 * @param compileJq Called when `jq` is.
 */
export function makeTextTools(
  load: () => Promise<TextToolModule>,
  compileJq: () => Promise<WebAssembly.Module>,
): Readonly<Record<string, ShellCommand>> {
  const loaded = () =>
    load().catch(() => {
      throw new CommandProblem('could not be loaded', 'Look whether there is a network, and try it again.');
    });
  const names = Object.keys(textTools) as TextToolName[];
  const ofLibrary = names.map((name): readonly [string, ShellCommand] => {
    const { usage, summary } = toolOf(name);
    return [name, { usage, summary, run: (call) => runTool(name, call, loaded) }];
  });
  const ofShell = Object.entries(lateFacts).map(([name, facts]): readonly [string, ShellCommand] => {
    const run: ShellCommand['run'] = async (call) => {
      const { late } = await loaded();
      return late(sharedWithLate)[name]?.run(call) ?? 127;
    };
    return [name, { ...facts, run }];
  });
  const jq = makeJq(async () => (await load()).startJq, compileJq);
  return Object.fromEntries([...ofLibrary, ...ofShell, ['jq', jq]]);
}

async function runTool(name: TextToolName, call: Call, load: () => Promise<TextToolModule>): Promise<number> {
  const { readsBytes = false, example } = toolOf(name);
  const { args, backup } = await mendArguments(name, call.args, async (path) =>
    textOf(await call.files.read(call.state.resolve(path))),
  );
  const command = (await load()).default[name];
  if (!command) throw new CommandProblem('is not in the library');
  const asked = { count: 0 };
  const environment = new Map(Object.entries(call.state.environment));
  const context = {
    fs: libraryFiles(call, { readsBytes, backup }),
    cwd: call.state.folder,
    env: environment,
    exportedEnv: Object.fromEntries(environment),
    get stdin() {
      asked.count += 1;
      return inputFor(inputOf(call) ?? new Uint8Array(), readsBytes);
    },
    signal: call.signal,
    limits,
  };
  // What is not in the context is for commands that call others: none of these does.
  const end = await command.execute([...args], context as unknown as Parameters<Command['execute']>[1]);
  const isBytes = end.stdoutKind === 'bytes' || end.stdoutEncoding === 'binary';
  call.stdout(isBytes ? bytesOf(end.stdout) : bytesOfText(end.stdout));
  call.stderr(encode(end.stderr));
  if (asked.count > 0 && !call.stdin && end.exitCode === 0 && end.stdout === '')
    throw nothingToRead(name, example);
  // What the tools themselves leave with.
  const isMissing =
    (name === 'awk' || name === 'sed') && end.stderr.endsWith(': No such file or directory\n');
  return isMissing ? 2 : end.exitCode;
}
