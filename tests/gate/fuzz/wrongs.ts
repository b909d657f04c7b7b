import { operationRows, rowOf } from '#protocol/operations';
import { type Asked, oneOf, type Random } from './proper.ts';

/** Makes one thing wrong in a request; answers `undefined` if the request has no place for it. */
export type Wrong = (asked: Asked, random: Random) => Asked | undefined;

const subresources = [...new Set(operationRows.flatMap(({ query }) => query?.slice(0, 1) ?? []))];

const withPair = (asked: Asked, pair: string, random: Random): Asked => {
  const at = Math.floor(random() * (asked.query.length + 1));
  return { ...asked, query: asked.query.toSpliced(at, 0, pair) };
};
const withHeader = (asked: Asked, name: string, value = '1'): Asked => ({
  ...asked,
  headers: [...asked.headers, [name, value]],
});
const isXml = ({ operation }: Asked) => rowOf(operation).body?.startsWith('<') ?? false;
const withBody =
  (change: (text: string, random: Random) => Asked['body']): Wrong =>
  (asked, random) =>
    isXml(asked) && typeof asked.body === 'string'
      ? { ...asked, body: change(asked.body, random) }
      : undefined;
const isObject = ({ path }: Asked) => path !== '/';

const overrides = [
  'x-http-method-override',
  'x-http-method',
  'x-method-override',
  'x-original-url',
  'x-rewrite-url',
];
const strangers = [
  '__proto__',
  'constructor',
  'x-amz-acl-',
  'x-amz-copy-source2',
  'x-forwarded-host',
  'x-amz-metadata',
  'prototype',
];
const steps = ['..%2F', '%2E%2E%2F', 'a%2F..%2F', '%252e%252e%252F', 'a%5C..%5C', '.%2F'];
const accessHeaders = ['x-amz-acl', 'x-amz-grant-read', 'x-amz-grant-full-control', 'x-amz-grant-write-acp'];

/** Every kind of wrong that a gate must not send, by its name. */
export const wrongs: Readonly<Record<string, Wrong>> = {
  'a second subresource': (asked, random) => {
    const { query = [], parameters = [] } = rowOf(asked.operation);
    const others = subresources.filter((name) => !query.includes(name) && !parameters.includes(name));
    return query.length === 0 ? undefined : withPair(asked, oneOf(others, random), random);
  },
  'an unknown parameter': (asked, random) =>
    withPair(
      asked,
      oneOf(['foo=bar', '__proto__=x', 'constructor', 'Action=x', 'x=%2F', 'versionid=1'], random),
      random,
    ),
  'a parameter in large letters': (asked, random) =>
    withPair(asked, oneOf(subresources, random).toUpperCase().replace(/^ID$/, 'POLICY'), random),
  'a semicolon': (asked, random) => withPair(asked, `a;${oneOf(subresources, random)}`, random),
  'an empty part': (asked, random) => (asked.query.length === 0 ? undefined : withPair(asked, '', random)),
  'a NUL in a name': (asked, random) =>
    withPair(asked, oneOf(['%00', 'policy%00', '%00policy'], random), random),
  'a NUL in a value': (asked) =>
    asked.query.some((pair) => pair.includes('=a%2Fb'))
      ? { ...asked, query: asked.query.map((pair) => pair.replace('=a%2Fb', '=a%00')) }
      : undefined,
  'a parameter twice': (asked, random) =>
    asked.query.length === 0 ? undefined : withPair(asked, oneOf(asked.query, random), random),
  'a broken escape': (asked, random) =>
    withPair(asked, oneOf(['x-id=%ff', 'x-id=%zz', '%c3'], random), random),
  'a value for a subresource': ({ query, ...asked }) =>
    query[0] === undefined || query[0].includes('=')
      ? undefined
      : { ...asked, query: [`${query[0]}=policy`, ...query.slice(1)] },
  'another method in a header': (asked, random) => withHeader(asked, oneOf(overrides, random), 'DELETE'),
  'an unknown header': (asked, random) => withHeader(asked, oneOf(strangers, random)),
  'a header that opens': (asked, random) => withHeader(asked, oneOf(accessHeaders, random), 'public-read'),
  'a name before the host': (asked) => ({
    ...asked,
    origin: asked.origin.replace('https://', 'https://me:secret@'),
  }),
  'another bucket': (asked) => ({
    ...asked,
    origin: asked.origin.replace(/\/\/[^.]+/, '//secret'),
    ...(asked.origin.includes('//s3.') && { path: '/secret' }),
  }),
  'a step in the key': (asked, random) =>
    isObject(asked) ? { ...asked, path: `/${oneOf(steps, random)}secret` } : undefined,
  'a step in a copy source': (asked, random) =>
    rowOf(asked.operation).header === undefined
      ? undefined
      : {
          ...asked,
          headers: asked.headers.map(([name, value]) => [
            name,
            name === 'x-amz-copy-source' ? value.replace('a%20b', `${oneOf(steps, random)}secret/a`) : value,
          ]),
        },
  'a copy from another bucket': (asked) =>
    rowOf(asked.operation).header === undefined
      ? undefined
      : {
          ...asked,
          headers: asked.headers.map(([name, value]) => [
            name,
            name === 'x-amz-copy-source' ? '/secret/a' : value,
          ]),
        },
  'a body where there is none': (asked) =>
    rowOf(asked.operation).body === undefined && !/^(GET|HEAD)$/.test(asked.method)
      ? { ...asked, body: 'x' }
      : undefined,
  'a comment': withBody((text, random) =>
    oneOf([`${text}<!-- -->`, `<!-- -->${text}`, text.replace('><', '><!-- --><')], random),
  ),
  'a second root': withBody((text) => text + text.replace(/<\?.*?\?>/, '')),
  'a mark of byte order': withBody((text) => new TextEncoder().encode(`\ufeff${text}`)),
  'another encoding': withBody((text, random) =>
    oneOf(
      [
        new Uint8Array(Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat()),
        `<?xml version="1.0" encoding="UTF-7"?>${text.replace(/<\?.*?\?>/, '')}`,
        new Uint8Array([...new TextEncoder().encode(text), 0xff]),
      ],
      random,
    ),
  ),
  'an unknown element': withBody((text) => text.replace(/<\/(\w+)>$/, '<Everything/></$1>')),
  'a prefix': withBody((text) => text.replace(/<\/(\w+)>$/, '<x:Key xmlns:x="y">a</x:Key></$1>')),
  'an attribute': withBody((text, random) =>
    text.replace(/<\/(\w+)>$/, `<Status ${oneOf(['__proto__', 'a'], random)}="b"/></$1>`),
  ),
  'a document type': withBody((text) => `<!DOCTYPE a [<!ENTITY b "c">]>${text.replace(/<\?.*?\?>/, '')}`),
  'a CDATA section': withBody((text) => text.replace(/>(a[^<]*)</, '><![CDATA[$1]]><')),
  'text between elements': withBody((text) => text.replace(/<\/(\w+)>$/, 'x</$1>')),
  'something behind the root': withBody(
    (text, random) => text + oneOf(['x', '\u00a0', '&#32;', '\0', '<a/>'], random),
  ),
  'half of a body': withBody((text, random) => text.slice(0, 1 + Math.floor(random() * (text.length - 2)))),
  'an object with two keys': (asked) => inDelete(asked, '<Object><Key>a</Key><Key>b</Key></Object>'),
  'elements in a key': (asked) => inDelete(asked, '<Object><Key>a<Key>b</Key></Key></Object>'),
  'a key in other letters': (asked) => inDelete(asked, '<Object><Key>a</Key><key>b</key></Object>'),
  'an object without a key': (asked) => inDelete(asked, '<Object><VersionId>a</VersionId></Object>'),
  'a step in a key to delete': (asked) => inDelete(asked, '<Object><Key>../secret/a</Key></Object>'),
};

function inDelete(asked: Asked, object: string): Asked | undefined {
  return asked.operation === 'DeleteObjects' ? { ...asked, body: `<Delete>${object}</Delete>` } : undefined;
}
