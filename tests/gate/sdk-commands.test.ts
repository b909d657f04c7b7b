import * as sdk from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { readBody, readRequest } from '#gate';
import { checksums, everywhere, operationRows, rowOf } from '#protocol/operations';
import { bodyElements } from '../../src/gate/body-elements.ts';
import { modelled } from './sdk-model.ts';

const names = new Set<string>(operationRows.map(({ name }) => name));
const ours = modelled.filter(({ name }) => names.has(name));

/** A request in the form in which the SDK hands it to its request handler. */
interface Sent {
  readonly hostname: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: BodyInit;
  readonly query: Readonly<Record<string, string | null>>;
}

/** The request that the SDK would send. */
async function requestOf(name: string, input: object): Promise<Request> {
  let sent: Request | undefined;
  const client = new sdk.S3Client({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' },
    maxAttempts: 1,
    requestHandler: {
      handle: async ({ hostname, path, method, headers, body, query }: Sent) => {
        const url = new URL(`https://${hostname}${path}`);
        for (const [key, value] of Object.entries(query)) url.searchParams.append(key, value ?? '');
        const kept = { ...headers };
        sent = new Request(url, {
          method,
          headers: kept,
          ...(body !== undefined && { body }),
        });
        throw new Error('It was sent.');
      },
    },
  });
  type Command = Parameters<typeof client.send>[0];
  const commands = sdk as unknown as Record<string, new (given: object) => Command>;
  const Command = commands[`${name}Command`];
  if (!Command) throw new Error(`The SDK has no ${name}.`);
  const failure = await client.send(new Command(input)).catch((error: unknown) => error);
  if (!sent) throw failure;
  return sent;
}

describe('the gate and the AWS SDK', () => {
  it('know the same operations', () => expect(ours.length).toBeGreaterThan(95));

  it.each(ours.filter(({ name }) => rowOf(name as 'GetObject').withheld === undefined))(
    'whatever $name can say is understood',
    async ({ name, sample }) => {
      const request = await requestOf(name, sample());
      const reading = readRequest(request);
      expect(reading.operation).toBe(name);
      const body = new Uint8Array(await request.arrayBuffer());
      const whole = await readBody(reading, body);
      // The body that is written anew equals the SDK's, so that its hashes stay right.
      expect(new TextDecoder().decode(whole.body)).toBe(new TextDecoder().decode(body));
    },
  );

  it.each(ours)('a row says of $name what the SDK says', ({ name, parameters, headers, root, elements }) => {
    const row = rowOf(name as 'GetObject');
    const said = new Set([...(row.query ?? []), ...(row.parameters ?? [])]);
    expect(parameters.filter((parameter) => !said.has(parameter))).toEqual([]);
    const known = [
      ...(row.headers ?? []),
      ...everywhere,
      ...(row.body === undefined ? [] : checksums),
      'content-length',
    ];
    const unknown = headers.filter(
      (header) =>
        !known.some((one) => (one.endsWith('*') ? header.startsWith(one.slice(0, -1)) : one === header)),
    );
    expect(row.withheld === undefined ? unknown : []).toEqual([]);
    if (root === undefined || row.withheld !== undefined) return;
    expect(row.body).toBe(`<${root}>`);
    expect([...bodyElements(root)].sort()).toEqual([...elements].sort());
  });
});
