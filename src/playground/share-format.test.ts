import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Files } from './files.ts';
import { readPlace } from './address.ts';
import { pack, unpack } from './share-format.ts';

const files: Files = [
  { name: 'index.ts', code: `import { a } from './names.ts';\nconsole.log(a, '🪣 <b> "x" \\u2028');\n` },
  { name: 'names.ts', code: 'export const a = 1;' },
];

describe('a link to a program', () => {
  it('brings back every file as it was', async () => {
    expect(unpack(pack(files))).toEqual(files);
    expect(await readPlace(`#v1=${pack(files)}`)).toEqual({ kind: 'link', files });
  });

  it('brings back a program in Python, and one that came as plain text', async () => {
    const python = [
      { name: 'main.py', code: 'import names\n' },
      { name: 'names.py', code: '' },
    ];
    expect(await readPlace(`#v1=${pack(python)}`)).toEqual({ kind: 'link', files: python });
    for (const hash of ['#code=import%20boto3', '#py=import%20boto3']) {
      expect(await readPlace(hash)).toEqual({
        kind: 'link',
        files: [{ name: 'main.py', code: 'import boto3' }],
      });
    }
    expect(await readPlace('#code=alert(1)')).toMatchObject({ files: [{ name: 'index.ts' }] });
  });

  it.each([[['main.py', 'names.ts']], [['index.ts', 'names.py']]])('holds %s in one language', (names) => {
    const mixed = names.map((name) => ({ name, code: '' }));
    expect(() => unpack(pack(mixed))).toThrow(/This program is written in/);
  });

  it('has nothing in it that an address would change', () => {
    expect(pack(files)).toMatch(/^[\w-]+$/);
  });

  it('is shorter than the code, in any program of some length', () => {
    const code = 'await s3.send(new PutObjectCommand({ Bucket, Key }));\n'.repeat(50);
    expect(pack([{ name: 'index.ts', code }]).length).toBeLessThan(code.length / 4);
  });

  it('that is damaged says so, wherever the damage is', () => {
    const whole = pack(files);
    for (let at = 0; at < whole.length; at += 1) {
      const other = whole[at] === 'A' ? 'B' : 'A';
      const changed = whole.slice(0, at) + other + whole.slice(at + 1);
      // The last character has unused bits, so changing it may change nothing.
      if (at < whole.length - 1)
        expect(() => unpack(changed), `at ${at}`).toThrow(/link is damaged|too large/);
      expect(() => unpack(whole.slice(0, at)), `cut at ${at}`).toThrow(/link is damaged/);
    }
    expect(() => unpack('%%%')).toThrow(/link is damaged/);
  });

  it.each([
    ['no array', '{}'],
    ['no entry', '[["names.ts",""]]'],
    ['a path', '[["index.ts",""],["../x.ts",""]]'],
    ['a path of Windows', '[["index.ts",""],["..\\\\x.ts",""]]'],
    ['a name that is none', '[["index.ts",""],[{"toLowerCase":1},""]]'],
    ['a name twice', '[["index.ts",""],["index.ts",""]]'],
    ['no text', '[["index.ts",1]]'],
  ])('that holds %s is damaged', (_, json) => {
    expect(() => unpack(packJson(json))).toThrow(/link is damaged/);
  });

  it.each([
    ['a name without ending', 'a', /has to end in \.ts/],
    ['a device of Windows', 'con.ts', /“con\.ts”.*device on Windows/],
    ['a device with two endings', 'LPT1.a.ts', /device on Windows/],
    ['a name that turns text around', 'a\u202est.exe.ts', /Use letters/],
    ['a name beyond all measure', `${'a'.repeat(100_000)}.ts`, /too long/],
  ])('with %s says so', (_, name, says) => {
    const json = JSON.stringify([
      ['index.ts', ''],
      [name, ''],
    ]);
    expect(() => unpack(packJson(json))).toThrow(says);
    expect(() => unpack(packJson(json))).toThrow(/^The program in this link cannot be shown\..{0,400}$/);
  });

  it.each([101, 16_000, 60_000])('with %i files says so', (count) => {
    const pairs = Array.from({ length: count }, (_, index) => [
      index === 0 ? 'index.ts' : `f${index}.ts`,
      '',
    ]);
    expect(() => unpack(packJson(JSON.stringify(pairs)))).toThrow(/100 are the most|too large to be shown/);
  });

  it('with as many files as there may be is shown', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      name: index === 0 ? 'index.ts' : `f${index}.ts`,
      code: 'x',
    }));
    expect(unpack(pack(many))).toEqual(many);
  });

  it.each(['a'.repeat(500_001), '\n'.repeat(20_001)])('with more code than there may be says so', (code) => {
    expect(() => unpack(packJson(JSON.stringify([['index.ts', code]])))).toThrow(/too large/);
  });

  it('that would fill the memory is not unpacked', () => {
    expect(() => unpack(packJson(`[["index.ts","${'a'.repeat(50_000_000)}"]]`))).toThrow(/too large/);
  });
});

describe('the part of the address behind #', () => {
  it('may be code, encoded as a part of an address', async () => {
    expect(await readPlace(`#code=${encodeURIComponent("console.log('100 %')")}`)).toEqual({
      kind: 'link',
      files: [{ name: 'index.ts', code: "console.log('100 %')" }],
    });
    await expect(readPlace('#code=100%')).rejects.toThrow(/link is damaged/);
  });

  it('may be of a newer version', async () => {
    await expect(readPlace('#v2=whatever')).rejects.toThrow(/newer version of this site/);
  });

  it('may be too long', async () => {
    await expect(readPlace(`#code=${'a'.repeat(600_000)}`)).rejects.toThrow(/too long/);
    await expect(readPlace(`#code=${'%0A'.repeat(30_000)}`)).rejects.toThrow(/too large to be shown/);
  });

  it('may be nothing, or something else', async () => {
    expect(await readPlace('')).toEqual({ kind: 'own' });
    expect(await readPlace('#_top')).toEqual({ kind: 'own' });
    expect(await readPlace('#example=tags')).toEqual({ kind: 'example', slug: 'tags' });
  });
});

/** Any JSON in the form of a link, with the right checksum. */
function packJson(json: string): string {
  const bytes = new TextEncoder().encode(json);
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  const packed = deflateSync(bytes);
  const whole = new Uint8Array(4 + packed.length);
  new DataView(whole.buffer).setUint32(0, hash >>> 0);
  whole.set(packed, 4);
  return Buffer.from(whole).toString('base64url');
}
