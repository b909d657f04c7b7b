import { CommandProblem, encode, joined, readOptions, type ShellCommand } from '#shell';
import type { Session } from '#run/session';

/** Statuses that `curl` leaves with: https://curl.se/docs/manpage.html#EXIT */
const exit = { malformed: 3, notResolved: 6, httpError: 22 } as const;

const kinds = {
  flags: 'sSiILf',
  values: 'owXdTH',
  long: {
    ...{ silent: 's', 'show-error': 'S', include: 'i', head: 'I', location: 'L', fail: 'f', output: 'o' },
    ...{ 'write-out': 'w', request: 'X', data: 'd', 'data-binary': 'd', 'upload-file': 'T', header: 'H' },
  },
};

/** A small `curl`: it sends a request to S3, as somebody with a presigned URL does. Nothing else can be reached. */
export function makeCurl(session: Session): ShellCommand {
  return {
    usage: 'curl [-s] [-i] [-I] [-f] [-X METHOD] [-H HEADER] [-d TEXT] [-T FILE] [-o FILE] [-w FORMAT] URL',
    summary: 'sends one request to S3 by its URL, such as one that aws s3 presign has printed',
    run: async (call) => {
      const headers = headersIn(call.args);
      const { flags, values, rest } = readOptions(call, kinds);
      const [address] = rest;
      if (address === undefined)
        throw new CommandProblem('no URL specified', 'As in: curl "$(aws s3 presign s3://…)"', 2);
      if (!URL.canParse(address))
        throw new CommandProblem(
          `(${exit.malformed}) malformed URL: ${address}`,
          'Put it in double quotes.',
          exit.malformed,
        );
      const url = new URL(address);
      const target = session.target.peek();
      if (!target.reaches(url))
        throw new CommandProblem(
          `(${exit.notResolved}) Could not resolve host: ${url.hostname}`,
          'Only S3 can be reached here.',
          exit.notResolved,
        );
      const upload = values.get('T');
      const body = upload === undefined ? values.get('d') : await call.files.read(call.state.resolve(upload));
      const method =
        values.get('X') ??
        (flags.has('I') ? 'HEAD' : upload !== undefined ? 'PUT' : body === undefined ? 'GET' : 'POST');
      const log = session.log.begin({ title: `curl ${address}`.slice(0, 200), by: 'program' });
      const response = await log.fetch(
        new Request(url, { method, headers, signal: call.signal, ...(body !== undefined && { body }) }),
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      log.end('done');
      const failed = flags.has('f') && response.status >= 400;
      if (failed) call.fail(`(${exit.httpError}) The requested URL returned error: ${response.status}`);
      const head = `HTTP/1.1 ${response.status} ${response.statusText}\n${[...response.headers].map(([name, value]) => `${name}: ${value}\n`).join('')}\n`;
      const shown = [
        ...(flags.has('i') || flags.has('I') ? [encode(head)] : []),
        ...(failed || flags.has('I') ? [] : [bytes]),
      ];
      const file = values.get('o');
      if (file !== undefined && !failed) await call.files.write(call.state.resolve(file), joined(shown));
      else for (const part of shown) call.stdout(part);
      const format = values.get('w');
      if (format !== undefined) call.print(writeOut(format, response, bytes.length));
      return failed ? exit.httpError : 0;
    },
  };
}

function headersIn(args: readonly string[]): Headers {
  const headers = new Headers();
  for (const [index, arg] of args.entries()) {
    const line = args[index + 1] ?? '';
    if (!['-H', '--header'].includes(arg) || !line.includes(':')) continue;
    headers.append(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim());
  }
  return headers;
}

function writeOut(format: string, response: Response, size: number): string {
  const known: Readonly<Record<string, string>> = {
    http_code: String(response.status),
    response_code: String(response.status),
    content_type: response.headers.get('content-type') ?? '',
    size_download: String(size),
  };
  return format
    .replace(/%\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole)
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t');
}
