import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Connection, createAccountReader, type Hindrance, record } from '#connections';
import type { ProgramError, RunFacts } from '#run';
import { noNetwork } from '#run/no-network';
import { programError } from '#run/program-error';
import { type PythonEnd, PythonHost, type PythonRequest } from './python-host.ts';

let host: Promise<PythonHost> | undefined;

/**
 * Runs a program of Python as a page would run it, but on this machine's interpreter: its requests go to `connection`, and its files
 * are those in the working directory.
 *
 * @param hindrance What gets in the way of its requests, on a simulated account.
 */
export async function runOnPython(
  source: string,
  connection: Connection,
  hindrance?: Hindrance,
): Promise<RunFacts> {
  host ??= PythonHost.start();
  const recorder = record(connection, hindrance && { context: { hindrance } });
  const folder = process.cwd();
  const output = `${folder}.output`;
  const name = basename(source);
  const task = { name, text: await readFile(source, 'utf8'), folder, output, env: connection.environment };
  const end = await (
    await host
  ).run(task, (sent) => {
    const request = requestOf(sent);
    const url = new URL(request.url);
    if (!connection.reaches(url)) throw noNetwork(url);
    const [frame] = sent.frames;
    return recorder.fetch(request, frame && { line: frame[2], column: frame[3] });
  });
  return {
    language: 'py',
    account: createAccountReader(connection),
    requests: recorder.exchanges,
    output: linesOf(await readFile(output, 'utf8')),
    files: await readFolder(folder),
    error: errorOf(end),
    notices: [],
  };
}

/** What a page does not let a program set: the browser sets it. */
const forbidden =
  /^(?:accept-charset|accept-encoding|connection|content-length|cookie|date|expect|host|te)$/i;

function requestOf({ method, url, headers, body }: PythonRequest): Request {
  return new Request(url, {
    method,
    headers: headers
      .filter(([name]) => !forbidden.test(name))
      .map(([name, value]): [string, string] => [name, value]),
    body: body.length > 0 ? new Uint8Array(body) : null,
  });
}

/** What was printed, one string a line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.replace(/^.*\r(?!$)/, ''));
}

function errorOf({ code, failure }: PythonEnd): ProgramError | undefined {
  if (failure) return programError(failure, failure.frames[0]?.[2]);
  if (code === 0) return undefined;
  return { name: '', message: `The program left with exit code ${code}.`, line: undefined };
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) files.set(entry.name, await readFile(`${folder}/${entry.name}`));
  }
  return files;
}
