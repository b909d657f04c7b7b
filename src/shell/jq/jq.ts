import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { inputOf, nothingToRead, readInputs } from '../commands/inputs.ts';
import { decode, encode } from '../run/bytes.ts';
import { Halt } from './built-ins/streams.ts';
import { checkNames } from './check.ts';
import { colourful } from './colour.ts';
import { Environment } from './environment.ts';
import { Break, evaluate } from './evaluate.ts';
import { readJqOptions, type JqOptions } from './options.ts';
import { parseProgram } from './parse.ts';
import { NoJson, readJson } from './read-json.ts';
import { JqSyntaxError } from './tokens.ts';
import type { Filter } from './tree.ts';
import { isTrue, type Json, JqError, toJson } from './values.ts';

/** Statuses that `jq` leaves with: https://jqlang.github.io/jq/manual/v1.7/#invoking-jq */
const exit = { isFalse: 1, usage: 2, input: 2, compile: 3, nothing: 4, failed: 5 } as const;

/** Takes JSON apart. */
export const jq: ShellCommand = {
  ...lateFacts.jq,
  run: async (call) => {
    const options = readJqOptions(call.args);
    if (options.flags.has('V')) {
      call.print('jq-1.7\n');
      return 0;
    }
    if (options.flags.has('h')) {
      call.print(`Usage:\t${jq.usage}\n`);
      return 0;
    }
    const program =
      options.programFile === undefined
        ? options.program
        : decode(await call.files.read(call.state.resolve(options.programFile)));
    if (program === undefined) throw new CommandProblem('no filter was given', 'As in: jq .', exit.usage);
    const variables = await variablesOf(options, call);
    const filter = compile(program, variables);
    const inputs = await textsOf(options, call);
    return run(filter, options, variables, inputs, call);
  },
};

/** @throws CommandProblem where it cannot be read. */
function compile(program: string, variables: ReadonlyMap<string, Json>): Filter {
  try {
    const filter = parseProgram(program);
    checkNames(filter, new Set(variables.keys()));
    return filter;
  } catch (error) {
    if (!(error instanceof JqSyntaxError)) throw error;
    throw new CommandProblem(
      `error: ${error.message} at <top-level>:\n${program}\njq: 1 compile error`,
      undefined,
      exit.compile,
    );
  }
}

async function variablesOf(options: JqOptions, call: Call): Promise<ReadonlyMap<string, Json>> {
  const named = new Map(options.named);
  for (const { name, path, isRaw } of options.fromFiles) {
    const text = decode(await call.files.read(call.state.resolve(path)));
    named.set(name, isRaw ? text : [...readJson(text)]);
  }
  return new Map<string, Json>([
    ...[...named].map(([name, value]) => [`$${name}`, value] as const),
    ['$ENV', new Map(Object.entries(call.state.environment))],
    [
      '$__loc__',
      new Map<string, Json>([
        ['file', '<top-level>'],
        ['line', 1],
      ]),
    ],
    [
      '$ARGS',
      new Map<string, Json>([
        ['positional', options.positional],
        ['named', named],
      ]),
    ],
  ]);
}

interface Text {
  readonly name: string | null;
  readonly text: string;
}

async function textsOf(
  { flags, files }: JqOptions,
  call: Call,
): Promise<{ readonly texts: readonly Text[]; readonly isWhole: boolean }> {
  if (files.length === 0) {
    const input = inputOf(call);
    if (!input && !flags.has('n')) throw nothingToRead('jq', 'jq .');
    return { texts: [{ name: null, text: decode(input ?? new Uint8Array()) }], isWhole: true };
  }
  const inputs = await readInputs(call, files);
  return {
    texts: inputs.map(({ name, bytes }) => ({ name, text: decode(bytes) })),
    isWhole: inputs.length === files.length,
  };
}

/** The inputs, one after the other. */
function* inputsOf(
  flags: ReadonlySet<string>,
  texts: readonly Text[],
  at: (name: string | null) => void,
): Generator<Json> {
  const whole = texts.map(({ text }) => text).join('');
  if (flags.has('R')) {
    if (flags.has('s')) yield whole;
    else yield* whole.split('\n').filter((line, index, all) => index < all.length - 1 || line !== '');
    return;
  }
  function* values(): Generator<Json> {
    for (const { name, text } of texts) {
      at(name);
      yield* readJson(text);
    }
  }
  if (flags.has('s')) yield [...values()];
  else yield* values();
}

function run(
  filter: Filter,
  { flags, indent }: JqOptions,
  variables: ReadonlyMap<string, Json>,
  { texts, isWhole }: { readonly texts: readonly Text[]; readonly isWhole: boolean },
  call: Call,
): number {
  const reading: { file: string | null } = { file: null };
  const inputs = inputsOf(flags, texts, (name) => (reading.file = name));
  const next = () => inputs.next().value as Json | undefined;
  const tell = (text: string) => call.stderr(encode(text));
  let environment = Environment.empty({ evaluate, next, variables, tell, fileName: () => reading.file });
  for (const [name, value] of variables) environment = environment.withVariable(name, value);
  const writing = { indent, sortsKeys: flags.has('S'), onlyAscii: flags.has('a') };
  const isRaw = flags.has('r') || flags.has('j');
  let status: number = isWhole ? 0 : exit.input;
  let last: Json | undefined;
  const print = (value: Json) => {
    last = value;
    const isText = isRaw && typeof value === 'string' && !flags.has('a');
    const text = isText ? value : flags.has('C') ? colourful(value, writing) : toJson(value, writing);
    call.print(flags.has('j') ? text : `${text}\n`);
  };
  try {
    for (
      let input = flags.has('n') ? null : next();
      input !== undefined;
      input = flags.has('n') ? undefined : next()
    )
      try {
        for (const value of environment.values(filter, input)) print(value);
      } catch (error) {
        if (
          error instanceof NoJson ||
          !(error instanceof JqError || error instanceof Break || error instanceof RangeError)
        )
          throw error;
        tell(`jq: error (at ${reading.file ?? '<stdin>'}:0): ${error.message}\n`);
        status = exit.failed;
      }
  } catch (error) {
    if (error instanceof NoJson) {
      tell(`jq: error (at ${reading.file ?? '<stdin>'}:0): ${error.message}\n`);
      return exit.failed;
    }
    if (!(error instanceof Halt)) throw error;
    if (error.value !== undefined)
      tell(typeof error.value === 'string' ? error.value : `${toJson(error.value)}\n`);
    return error.status;
  }
  if (!flags.has('e') || status !== 0) return status;
  if (last === undefined) return exit.nothing;
  return isTrue(last) ? 0 : exit.isFalse;
}
