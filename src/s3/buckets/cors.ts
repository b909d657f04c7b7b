import { S3Error } from '#protocol/errors';
import { children, textOf, type XmlElement, type XmlObject } from '#protocol/xml';
import type { CorsRule } from '../store/records.ts';

const methods: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE', 'HEAD']);
const maxRules = 100;
const maxId = 255;

/** Reads a `CORSConfiguration` element. Throws MalformedXML, InvalidRequest. */
export function parseCors(xml: XmlElement): CorsRule[] {
  const rules = children(xml, 'CORSRule');
  if (rules.length === 0) throw new S3Error('MalformedXML');
  if (rules.length > maxRules)
    throw invalid(`The number of CORS rules should not exceed allowed limit of ${maxRules} rules.`);
  return rules.map(parseRule);
}

function parseRule(xml: XmlElement): CorsRule {
  const texts = (name: string) => children(xml, name).map(({ text }) => text.trim());
  const allowedMethods = texts('AllowedMethod');
  const allowedOrigins = texts('AllowedOrigin');
  if (allowedMethods.length === 0 || allowedOrigins.length === 0) throw new S3Error('MalformedXML');
  const unknown = allowedMethods.find((method) => !methods.has(method));
  if (unknown !== undefined) {
    throw invalid(`Found unsupported HTTP method in CORS config. Unsupported method is ${unknown}`);
  }
  const wild = allowedOrigins.find((origin) => origin.split('*').length > 2);
  if (wild !== undefined) throw invalid(`AllowedOrigin "${wild}" can not have more than one wildcard.`);
  const allowedHeaders = texts('AllowedHeader');
  const exposeHeaders = texts('ExposeHeader');
  const wildHeader = allowedHeaders.find((name) => name.split('*').length > 2);
  if (wildHeader !== undefined)
    throw invalid(`AllowedHeader "${wildHeader}" can not have more than one wildcard.`);
  const exposed = exposeHeaders.find((name) => name.includes('*'));
  if (exposed !== undefined) {
    throw invalid(
      `ExposeHeader "${exposed}" contains wildcard. We currently do not support wildcard for ExposeHeader.`,
    );
  }
  const strange = exposeHeaders.find((name) => !/^[A-Za-z0-9-]*$/.test(name));
  if (strange !== undefined) throw invalid(`ExposeHeader "${strange}" contains invalid character.`);
  const id = textOf(xml, 'ID');
  if (id !== undefined && id.length > maxId) throw new S3Error('MalformedXML');
  const maxAge = textOf(xml, 'MaxAgeSeconds');
  if (maxAge !== undefined && !/^\d+$/.test(maxAge.trim())) throw new S3Error('MalformedXML');
  return {
    ...(id !== undefined && { id }),
    allowedOrigins,
    allowedMethods,
    allowedHeaders,
    exposeHeaders,
    ...(maxAge !== undefined && { maxAgeSeconds: Number(maxAge) }),
  };
}

/** The content of a `CORSConfiguration` element. */
export function corsElement(rules: readonly CorsRule[]): XmlObject {
  return {
    CORSRule: rules.map((rule) => ({
      ID: rule.id,
      AllowedMethod: rule.allowedMethods,
      AllowedOrigin: rule.allowedOrigins,
      AllowedHeader: rule.allowedHeaders,
      ExposeHeader: rule.exposeHeaders,
      MaxAgeSeconds: rule.maxAgeSeconds,
    })),
  };
}

/** What a page asks to do: its origin, the method, and the headers that it adds. */
export interface CorsRequest {
  origin: string;
  method: string;
  headers: readonly string[];
}

/** The names of the headers that a preflight asks about. */
export function askedHeadersIn(headers: Headers): string[] {
  const asked = headers.get('access-control-request-headers') ?? '';
  return asked
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The headers by which a bucket allows a page's request; `undefined` if none of its rules allows it. */
export function corsHeaders(
  rules: readonly CorsRule[],
  request: CorsRequest,
): Record<string, string> | undefined {
  const rule = rules.find(
    ({ allowedOrigins, allowedMethods, allowedHeaders }) =>
      allowedOrigins.some((pattern) => isLike(pattern, request.origin)) &&
      allowedMethods.includes(request.method) &&
      request.headers.every((name) =>
        allowedHeaders.some((pattern) => isLike(pattern.toLowerCase(), name.toLowerCase())),
      ),
  );
  if (!rule) return undefined;
  const isForAll = rule.allowedOrigins.includes('*');
  return {
    'Access-Control-Allow-Origin': isForAll ? '*' : request.origin,
    'Access-Control-Allow-Methods': rule.allowedMethods.join(', '),
    ...(!isForAll && { 'Access-Control-Allow-Credentials': 'true' }),
    ...(request.headers.length > 0 && {
      'Access-Control-Allow-Headers': request.headers.join(', ').toLowerCase(),
    }),
    ...(rule.exposeHeaders.length > 0 && { 'Access-Control-Expose-Headers': rule.exposeHeaders.join(', ') }),
    ...(rule.maxAgeSeconds !== undefined && { 'Access-Control-Max-Age': String(rule.maxAgeSeconds) }),
    Vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
}

function isLike(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}

function invalid(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
