import { type OperationName, type OperationRow, operationRows } from '#protocol/operations';
import { bodyElements } from '../../../src/gate/body-elements.ts';

/** A request as it is given to a gate: it is sent as it stands, without further escaping or checks. */
export interface Asked {
  readonly operation: OperationName;
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** Pairs of the query, as they stand in the address. */
  readonly query: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array<ArrayBuffer>;
}

type Row = OperationRow & { readonly name: OperationName };

/** The bucket that both gates let through. */
export const bucket = 'my-app-k3x9';

/** The operations that a gate sends at all; not preflights, which no program asks for. */
export const sendable: readonly Row[] = operationRows.filter(
  ({ withheld, method }) => withheld === undefined && method !== 'OPTIONS',
);

/** Answers numbers from 0 up to 1, by which one or some of several things are chosen. */
export type Random = () => number;
export function oneOf<T>(all: readonly T[], random: Random): T {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}
const someOf = <T>(all: readonly T[], random: Random) => all.filter(() => random() < 0.4);

const values: Readonly<Record<string, string>> = { 'list-type': '2', 'select-type': '2' };
const wordless = /^(list-type|select-type|uploadId|id)$/;
/** Headers that open, lock or lead elsewhere: the gates have rules of their own for them. */
const ruled =
  /^x-amz-(acl|grant-.*|object-lock-.*|object-ownership|bucket-object-lock-enabled|bypass-.*|website-.*)$/;
const form = [
  '--x\r\nContent-Disposition: form-data; name="key"\r\n\r\na\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="b"\r\n\r\nc\r\n--x--\r\n',
].join('');

/** A request for an operation as any client may send it, with some of its optional parts. */
export function properRequest(row: Row, random: Random): Asked {
  const { name: operation, method, on, query = [], parameters = [], headers = [], header, body } = row;
  const along = [
    ...someOf(parameters, random),
    ...(parameters.includes('select-type') ? ['select-type'] : []),
  ];
  const names = [...new Set([...query, ...along])];
  const own = someOf(
    headers.filter((name) => !ruled.test(name) && !name.startsWith('x-amz-copy-source')),
    random,
  );
  return {
    operation,
    method,
    origin:
      on === 'service'
        ? 'https://s3.us-east-1.amazonaws.com'
        : `https://${bucket}.s3.us-east-1.amazonaws.com`,
    path: on === 'object' ? `/a%20b/${Math.floor(random() * 1e6)}.txt` : '/',
    query: names.map((name) =>
      query.includes(name) && !wordless.test(name) ? name : `${name}=${values[name] ?? 'a%2Fb'}`,
    ),
    headers: [
      ...own
        .filter((name) => body !== 'form' || name !== 'content-type')
        .map((name) => [name.replace('*', 'a'), name === 'content-type' ? 'text/plain' : '1'] as const),
      ...(header === undefined ? [] : [[header, `/${bucket}/a%20b`] as const]),
      ...(body === 'form' ? [['content-type', 'multipart/form-data; boundary=x'] as const] : []),
    ],
    body: bodyOf(row),
  };
}

function bodyOf({ body, sends = [] }: Row): string {
  if (body === undefined) return '';
  if (body === 'bytes') return 'any <bytes> &';
  if (body === 'form') return form;
  if (body === 'json') return '{"Statement":[]}';
  const root = body.slice(1, -1);
  if (root === 'Delete') return '<Delete><Quiet>true</Quiet><Object><Key>a&amp;b</Key></Object></Delete>';
  const said = [...bodyElements(root)].filter(
    (name) => !sends.includes(name) && !/Grant|CannedACL|AccessControlList/.test(name),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${said
    .map((name) => `<${name}>a</${name}>`)
    .join('')}</${root}>`;
}
