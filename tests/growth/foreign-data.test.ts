import { countSteps } from './count-steps.ts';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml, readXml } from '#protocol/xml';
import { parseQuery } from '#protocol/address';
import { readZip } from '../../src/connections/simulated/read-zip.ts';
import { checkAccountFile } from '../../src/connections/simulated/account-file.ts';
import { type Files, isFiles, sameFiles } from '../../src/playground/files.ts';
import { pack, unpack } from '../../src/playground/share-format.ts';
import { parseForm } from '../../src/s3/http/multipart-form.ts';
import { parseTags } from '../../src/s3/objects/tags.ts';
import { messagesIn } from '../../src/sandbox/check-message.ts';
import { KeptOutput } from '../../src/sandbox/kept-output.ts';
import { visibleText } from '../../src/ui/words/visible-text.ts';
import { formatXml } from '../../src/workbench/requests/detail/format-xml.ts';
import { decodeWords } from '../../src/s3/http/encoded-words.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const times = <T>(count: number, item: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => item(index));
const xml = (count: number) =>
  `<A>${times(count, (i) => `<B k${i}="1" l="&#65;"><C>a${i}&amp;</C><!-- - --><![CDATA[x]]]></B>`).join('')}</A>`.replaceAll(
    ']]]>',
    '] ]]>',
  );
const files = (count: number): Files =>
  times(count, (i) => ({
    name: i === 0 ? 'index.ts' : `f${i}.ts`,
    code: `export const a${i} = ${i};\n`.repeat(20),
  }));
const accountFile = (count: number) => {
  const tables = {
    buckets: times(count, (i) => {
      const name = `bucket-${String(i).padStart(6, '0')}`;
      return ['', name, { name, region: 'us-east-1', owner: 'me', created: 0, acl: [] }];
    }),
    ...{ objects: [], versions: [], uploads: [], parts: [], manifests: [] },
  };
  const json = JSON.stringify({ format: 'learn-s3-account', version: 1, tables });
  return new Blob([zipSync({ 'account.json': bytes(json) }, { level: 0 })]);
};
const zip = (count: number) =>
  new Blob([zipSync(Object.fromEntries(times(count, (i) => [`file ${i}`, bytes('x')])), { level: 0 })]);
const form = (count: number) =>
  bytes(
    `${times(count, (i) => `--b\r\nContent-Disposition: form-data; name="f${i}"\r\n\r\nx\r\n`).join('')}--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nx\r\n--b--\r\n`,
  );
const batch = (count: number) => ({
  runId: 'run',
  messages: times(count, (i) =>
    i % 2 === 0
      ? null
      : { type: 'log', id: i, level: 'log', text: 'a', values: [null], styled: [{ text: 'a' }] },
  ),
});
const tags = (count: number) =>
  parseXml(
    bytes(
      `<Tagging><TagSet>${times(count, (i) => `<Tag><Key>${i}</Key><Value/></Tag>`).join('')}</TagSet></Tagging>`,
    ),
  );

/** Readers of what others have written. Each makes its input of some size first, so that only the reading is counted. */
const readers: readonly [what: string, make: (size: number) => () => unknown, size?: number][] = [
  [
    'the files of a link',
    (size) =>
      (
        (text) => () =>
          unpack(text)
      )(pack(files(size))),
    40,
  ],
  [
    'the code of a link',
    (size) =>
      (
        (text) => () =>
          unpack(text)
      )(pack([{ name: 'index.ts', code: 'a\n'.repeat(size * 20) }])),
  ],
  [
    'files that were kept',
    (size) =>
      (
        (value) => () =>
          isFiles(value) && sameFiles(value, [...value])
      )(files(size)),
  ],
  [
    'the directory of a zip file',
    (size) =>
      (
        (file) => () =>
          readZip(file)
      )(zip(size)),
  ],
  [
    'the rows of an account file',
    (size) =>
      (
        (file) => () =>
          checkAccountFile(file)
      )(accountFile(size)),
  ],
  [
    'XML of a request',
    (size) =>
      (
        (body) => () =>
          parseXml(body, 'A')
      )(bytes(xml(size))),
  ],
  [
    'XML of an answer',
    (size) =>
      (
        (text) => () =>
          readXml(text)
      )(xml(size)),
  ],
  [
    'XML that is laid out',
    (size) =>
      (
        (text) => () =>
          formatXml(text)
      )(xml(size)),
  ],
  [
    'XML that never ends',
    (size) =>
      (
        (text) => () =>
          readXml(text)
      )(`<a ${'b="'.repeat(size * 10)}`),
  ],
  [
    'attributes of XML',
    (size) =>
      (
        (text) => () =>
          readXml(text)
      )(`<a ${times(size, (i) => `a${i}="1"`).join(' ')}/>`),
  ],
  [
    'a query',
    (size) =>
      (
        (text) => () =>
          parseQuery(text)
      )(`?${times(size, (i) => `k${i}=%20+`).join('&')}`),
  ],
  [
    'fields of a form',
    (size) =>
      (
        (body) => () =>
          parseForm('multipart/form-data; boundary=b', body)
      )(form(size)),
    100,
  ],
  [
    'tags',
    (size) =>
      (
        (element) => () =>
          parseTags(element, size)
      )(tags(size)),
  ],
  [
    'words of metadata',
    (size) =>
      (
        (text) => () =>
          decodeWords(text)
      )('=?UTF-8?Q?a=C3=B6?= '.repeat(size)),
  ],
  [
    'messages of a worker',
    (size) =>
      (
        (data) => () =>
          messagesIn(data, 'run')
      )(batch(size)),
  ],
  [
    'lines of output',
    (size) => () => {
      const kept = new KeptOutput({ first: size, last: size, characters: 1e9 });
      for (let id = 1; id <= 4 * size; id += 1) kept.set(id, id, 1);
      return kept.all;
    },
  ],
  [
    'text with what is not seen',
    (size) =>
      (
        (text) => () =>
          visibleText(text)
      )('a\0'.repeat(size)),
    1000,
  ],
];

describe('of twice as much that somebody else has written', () => {
  it.each(readers)('%s takes twice as many steps', async (_, make, size = 400) => {
    await make(10)();
    const [once, twice] = [make(size), make(2 * size)];
    const steps = await countSteps(once);
    expect(steps).toBeGreaterThan(0);
    expect((await countSteps(twice)) / steps).toBeLessThan(2.2);
  });

  it('a link beyond its limits takes no more steps for more files', async () => {
    const steps = async (count: number) => {
      const value = pack(times(count, (i) => ({ name: `f${i}.ts`, code: '' })));
      return countSteps(() => expect(() => unpack(value)).toThrow(/the most|too large/));
    };
    await steps(200);
    // It is unpacked only up to the size that a program may have, and no file in it is read then.
    expect((await steps(60_000)) / (await steps(15_000))).toBeLessThan(4.4);
  });
});
