import { escapeUri, isEscaped, unescapeForm } from '#protocol/text';
import { notUnderstood } from './not-understood.ts';

/** One parameter of a query, decoded. */
export type Parameter = readonly [name: string, value: string];

/** Parameters of a query that make up its signature, which is written again, and some that S3 ignores there. */
const ofSignature =
  /^(X-Amz-(Algorithm|Credential|Date|Expires|SignedHeaders|Signature|Security-Token|Content-Sha256|Checksum-[\w-]+|Sdk-Checksum-Algorithm|User-Agent)|AWSAccessKeyId|Expires|Signature)$/i;

/** A query as the gate has read it. */
export interface ReadQuery {
  /** The parameters without the signature, in order. */
  readonly query: readonly Parameter[];
  readonly signature: readonly Parameter[];
}

/**
 * Reads a query to its last character. Throws InvalidRequest for one that could be read differently: one with a repeated
 * parameter, an empty segment, a semicolon (at which some servers split), broken escapes or NUL.
 *
 * @param search With its question mark.
 */
export function readQuery(search: string): ReadQuery {
  const query: Parameter[] = [];
  const signature: Parameter[] = [];
  const seen = new Set<string>();
  if (search.length < 2) return { query, signature };
  if (search.includes(';')) throw unclear('has a semicolon', 'Write it as %3B.');
  for (const pair of search.slice(1).split('&')) {
    const equals = pair.indexOf('=');
    const [name = '', value = ''] = equals < 0 ? [pair] : [pair.slice(0, equals), pair.slice(equals + 1)];
    if (name === '') throw unclear('has an empty part', 'Leave it out.');
    if (!isEscaped(name) || !isEscaped(value))
      throw unclear('is not escaped as it should be', 'Escape it as UTF-8.');
    const parameter: Parameter = [unescapeForm(name), unescapeForm(value)];
    if (parameter.some((text) => text.includes('\0')))
      throw unclear('holds the character NUL', 'Leave it out.');
    if (seen.has(parameter[0])) throw unclear(`has "${parameter[0]}" twice`, 'Say it once.');
    seen.add(parameter[0]);
    (ofSignature.test(parameter[0]) ? signature : query).push(parameter);
  }
  return { query, signature };
}

/** The query with its question mark, written again; empty if there are no parameters. */
export function writeQuery(parameters: readonly Parameter[]): string {
  const pairs = parameters.map(([name, value]) =>
    value === '' ? escapeUri(name) : `${escapeUri(name)}=${escapeUri(value)}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function unclear(how: string, advice: string) {
  return notUnderstood(`its query ${how}, and servers read that differently`, advice);
}
