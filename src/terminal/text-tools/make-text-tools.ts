import type { Command } from 'just-bash';
import {
  bytesOf,
  type Call,
  CommandProblem,
  encode,
  inputOf,
  nothingToRead,
  type ShellCommand,
} from '#shell';
import { libraryFiles } from './library-files.ts';
import { bytesOfText, inputFor, textOf } from './library-text.ts';
import { mendArguments } from './mend/index.ts';
import { textTools, type TextToolName, toolOf } from './tools.ts';

/** Commands of the library by their names. */
export type TextToolLibrary = Readonly<Record<string, Command>>;

/** Nothing ends a loop without end but Ctrl+C, as on a computer; what grows in memory has an end. */
const limits = {
  ...{ maxAwkIterations: Infinity, maxJqIterations: Infinity, maxLoopIterations: Infinity },
  ...{ maxSedIterations: Infinity, maxAwkParserOperations: 1e6, maxAwkParserTokens: 1e5, maxExecDepth: 0 },
  ...{ maxAwkParserDepth: 256, maxQueryDepth: 1000, maxQueryElements: 1e6, maxQueryTokens: 1e5 },
  ...{ maxArrayElements: 1e6, maxTraversalDepth: 1000, maxTraversalEntries: 1e5, maxTraversalWork: 1e6 },
  ...{ maxInputBytes: 2 ** 28, maxOutputSize: 2 ** 28, maxStringLength: 2 ** 26, maxSourceBytes: 2 ** 26 },
};

/**
 * The commands of the library: `awk`, `sed`, `jq` and others that turn text into text.
 *
 * @param load Called when the first of them is.
 */
export function makeTextTools(load: () => Promise<TextToolLibrary>): Readonly<Record<string, ShellCommand>> {
  const names = Object.keys(textTools) as TextToolName[];
  return Object.fromEntries(
    names.map((name) => {
      const { usage, summary } = toolOf(name);
      return [name, { usage, summary, run: (call) => runTool(name, call, load) } satisfies ShellCommand];
    }),
  );
}

async function runTool(
  name: TextToolName,
  call: Call,
  load: () => Promise<TextToolLibrary>,
): Promise<number> {
  const { readsBytes = false, example } = toolOf(name);
  const { args, backup } = await mendArguments(name, call.args, async (path) =>
    textOf(await call.files.read(call.state.resolve(path))),
  );
  const command = (
    await load().catch(() => {
      throw new CommandProblem('could not be loaded', 'Look whether there is a network, and try it again.');
    })
  )[name];
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
