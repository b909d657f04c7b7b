import { parseAddress } from '#protocol/address';
import { readXml } from '#protocol/xml';
import type { CopySource } from '../form.ts';
import { listOf, membersOf, model, type Member } from '../model/model.ts';
import { bodyOf } from './body.ts';
import type { BodyMember, Call } from './call.ts';
import { decodeBody } from './decode-body.ts';
import { isOfSignature, isOfTransport, isSigned } from './plumbing.ts';
import { readStructure } from './read-structure.ts';
import { regionOf } from './region.ts';
import { isSdkDefault } from './sdk-defaults.ts';
import { parseValue, type Structure, type Value } from './value.ts';

interface Sent extends CopySource {
  readonly headers: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
}

/**
 * Reads a request as a call of its operation, by running the bindings in the SDK's schemas backwards; `undefined` for what
 * no SDK sends: a preflight, a form, a page of a website.
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
export function readCall(source: CopySource): Call | undefined {
  const operation = source.operation ?? '';
  const url = new URL(source.request.url);
  const found = Object.hasOwn(model.operations, operation) ? model.operations[operation] : undefined;
  if (!found || parseAddress(url)?.website) return undefined;
  const { headers, body } = decodeBody(source.request.headers, source.request.body);
  const sent: Sent = { ...source, headers: new Map(headers), query: url.searchParams };
  const members = membersOf(found.input);
  const input: Record<string, Value> = {};
  const left = foreignTo(members, found.uri, sent);
  for (const member of members) {
    const text = textOf(member, sent);
    const value = text === undefined ? readWhole(member, sent, body) : readText(text, member.type);
    if (value === undefined) {
      if (text !== undefined) left.push(`${member.wireName}: ${text}`);
    } else if (!(member.place === 'header' && isSdkDefault(operation, member.wireName, sent.headers)))
      input[member.name] = value;
  }
  return {
    operation,
    model: found,
    input,
    body: body.length === 0 ? undefined : readBody(members, body, source),
    region: regionOf(source),
    isSigned: isSigned(source),
    left,
  };
}

/** The text of a member that is sent in the address or a header. */
function textOf(
  { name, place, wireName }: Member,
  { bucket, key, headers, query }: Sent,
): string | undefined {
  if (place === 'label') return name === 'Bucket' ? bucket : key;
  if (place === 'query') return query.get(wireName) ?? undefined;
  return place === 'header' ? headers.get(wireName) : undefined;
}

function readText(text: string, type: string): Value | undefined {
  return listOf(type) ? text.split(',').map((item) => item.trim()) : parseValue(text, type);
}

/** Reads a member that is all headers with a prefix, or a whole XML body. */
function readWhole(
  { type, place, wireName }: Member,
  { headers }: Sent,
  body: Uint8Array,
): Structure | undefined {
  if (place === 'prefix') {
    const found = [...headers].filter(([name]) => name.startsWith(wireName));
    const entries = found.map(([name, value]) => [name.slice(wireName.length), value] as const);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  if (place !== 'payload' || !model.structures[type] || body.length === 0) return undefined;
  const root = readXml(new TextDecoder().decode(body));
  return root && readStructure(root, type);
}

function readBody(members: readonly Member[], bytes: Uint8Array, source: CopySource): BodyMember | undefined {
  const member = members.find(({ place, type }) => place === 'payload' && !model.structures[type]);
  return (
    member && {
      ...bodyOf(bytes, source),
      member: member.name,
      takes: member.type === 'blob' ? 'bytes' : 'string',
    }
  );
}

/** The headers and query parameters that were sent but that the operation does not have. */
function foreignTo(
  members: readonly Member[],
  uri: string,
  { operation = '', headers, query }: Sent,
): string[] {
  const literals = new URLSearchParams(uri.split('?')[1] ?? '');
  const isBound = (header: string) =>
    members.some(({ place, wireName }) =>
      place === 'header' ? wireName === header : place === 'prefix' && header.startsWith(wireName),
    );
  const isAsked = (parameter: string) =>
    literals.has(parameter) ||
    members.some(({ place, wireName }) => place === 'query' && wireName === parameter);
  return [
    ...[...headers].filter(
      ([name]) => !isOfTransport(name) && !isBound(name) && !isSdkDefault(operation, name, headers),
    ),
    ...[...query].filter(([name]) => name !== 'x-id' && !isOfSignature(name) && !isAsked(name)),
  ].map(([name, value]) => `${name}: ${value}`);
}
