import { createRequire } from 'node:module';

/** A type of the SDK's model: a number for a simple one, or a list that begins with its kind. */
type Shape = number | readonly unknown[] | (() => Shape);

/** What the AWS SDK says about an operation. */
export interface Modelled {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly headers: readonly string[];
  /** The root of its XML body, and the elements below it. */
  readonly root: string | undefined;
  readonly elements: ReadonlySet<string>;
  /** Makes an input with a value for every member. */
  readonly sample: () => Record<string, unknown>;
}

interface Traits {
  readonly httpQuery?: string;
  readonly httpHeader?: string;
  readonly httpPrefixHeaders?: string;
  readonly httpPayload?: number;
  readonly xmlName?: string;
  readonly xmlFlattened?: number;
  readonly xmlAttribute?: number;
}

const kinds = { list: 1, map: 2, structure: 3, union: 4, operation: 9 } as const;
const simple = { boolean: 2, timestamp: 4, blob: 21, streaming: 42 } as const;

const known = createRequire(import.meta.url)('@aws-sdk/client-s3') as Record<string, unknown>;

/** Every operation of the SDK, from the schemas by which it writes requests. */
export const modelled: readonly Modelled[] = Object.values(known)
  .filter((one): one is readonly unknown[] => Array.isArray(one) && one[0] === kinds.operation)
  .map((operation) => {
    const name = String(operation[2]);
    const input = resolve(operation[4] as Shape) as readonly unknown[];
    const all = members(input);
    const payload = all.find(([, , traits]) => traits.httpPayload === 1);
    const shape = payload?.[1];
    const isXml = Array.isArray(shape);
    const elements = new Set<string>();
    if (isXml) collect(shape, elements, new Set());
    return {
      name,
      parameters: all.flatMap(([, , { httpQuery }]) => httpQuery ?? []),
      headers: all.flatMap(([, , { httpHeader, httpPrefixHeaders }]) =>
        httpPrefixHeaders === undefined ? (httpHeader?.toLowerCase() ?? []) : `${httpPrefixHeaders}*`,
      ),
      root: isXml ? (payload?.[2].xmlName ?? String(shape[2])) : undefined,
      elements,
      sample: () => sampleOf(input, new Set()) as Record<string, unknown>,
    };
  });

function resolve(shape: Shape): number | readonly unknown[] {
  return typeof shape === 'function' ? resolve(shape()) : shape;
}

/** The type and the traits of a member, which is either a type alone or a pair of both. */
function particulars(member: unknown): readonly [shape: number | readonly unknown[], traits: Traits] {
  const isPair =
    Array.isArray(member) && member.length === 2 && typeof member[0] !== 'string' && !isKind(member);
  if (!isPair) return [resolve(member as Shape), {}];
  const [shape, traits] = member as [Shape, unknown];
  return [resolve(shape), typeof traits === 'object' && traits !== null ? traits : {}];
}

function isKind(member: readonly unknown[]): boolean {
  return typeof member[0] === 'number' && typeof member[1] === 'string';
}

function members(structure: readonly unknown[]): [string, number | readonly unknown[], Traits][] {
  const [, , , , names = [], types = []] = structure as [0, 0, 0, 0, string[]?, unknown[]?];
  return names.map((name, index) => [name, ...particulars(types[index])]);
}

function collect(shape: number | readonly unknown[], into: Set<string>, seen: Set<unknown>): void {
  if (!Array.isArray(shape) || seen.has(shape)) return;
  seen.add(shape);
  if (shape[0] === kinds.list) collect(particulars(shape[4])[0], into, seen);
  if (shape[0] !== kinds.structure && shape[0] !== kinds.union) return;
  for (const [name, type, traits] of members(shape)) {
    if (traits.xmlAttribute !== undefined) continue;
    into.add(traits.xmlName ?? name);
    if (Array.isArray(type) && type[0] === kinds.list) {
      const [item, ofItem] = particulars(type[4]);
      if (traits.xmlFlattened === undefined) into.add(ofItem.xmlName ?? 'member');
      collect(item, into, seen);
    } else collect(type, into, seen);
  }
}

/** Values for members that the SDK checks or that go into the address, where just any value would be refused. */
const particular: Readonly<Record<string, unknown>> = {
  Bucket: 'my-app',
  Key: 'a b/é&+.txt',
  CopySource: 'my-app/a%20b?versionId=1',
  Policy: '{"Statement":[]}',
  ChecksumAlgorithm: 'SHA256',
  ContentMD5: '1B2M2Y8AsgTpgAmY7PhCfg==',
  SSECustomerKey: 'a'.repeat(32),
  CopySourceSSECustomerKey: 'a'.repeat(32),
  ContentLength: undefined,
  Body: 'x',
  HostName: 'elsewhere.example',
};

function sampleOf(shape: number | readonly unknown[], seen: Set<unknown>): unknown {
  if (!Array.isArray(shape)) {
    if (shape === simple.boolean) return true;
    if (shape === simple.timestamp || shape === 5 || shape === 6 || shape === 7) return new Date(0);
    if (shape === simple.blob || shape === simple.streaming) return 'x';
    return shape === 1 ? 1 : 'a';
  }
  if (shape[0] === 0) return sampleOf(shape[4] as number, seen);
  if (shape[0] === kinds.map) return { a: 'b' };
  if (seen.has(shape)) return undefined;
  const inner = new Set([...seen, shape]);
  if (shape[0] === kinds.list) return [sampleOf(particulars(shape[4])[0], inner)];
  const all = members(shape);
  const said = shape[0] === kinds.union ? all.slice(0, 1) : all;
  return Object.fromEntries(
    said
      .filter(
        ([name]) => !/^Checksum[A-Z\d]/.test(name) || name === 'ChecksumAlgorithm' || name === 'ChecksumType',
      )
      .map(([name, type]) => [name, name in particular ? particular[name] : sampleOf(type, inner)]),
  );
}
