import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedNames } from '../../content/lessons/judging/printed-names.ts';
import { quote } from '../../content/lessons/judging/quote.ts';
import { whyOtherBytes } from '../../content/lessons/judging/why-other-bytes.ts';
import { whyOtherKey } from '../../content/lessons/judging/why-other-key.ts';
import { whyOtherType } from '../../content/lessons/judging/why-other-type.ts';

const wanted = { file: 'profile.jpg', bucket: 'my-social-app', key: 'users/202/profile.jpg' };

describe('quote', () => {
  it('shows what would not be seen otherwise', () => {
    expect(quote('users/101/a.jpg')).toBe('`users/101/a.jpg`');
    expect(quote('')).toBe("`''`");
    expect(quote(' a')).toBe("`' a'`");
    expect(quote('a\nb')).toBe("`'a\\nb'`");
  });
});

describe('whyOtherKey', () => {
  it.each([
    ['users/undefined/profile.jpg', 'a variable without a value'],
    ['users/[object Object]/profile.jpg', 'a variable without a value'],
    ['my-social-app/users/202/profile.jpg', 'begins with the name of the bucket'],
    ['s3://my-social-app/users/202/profile.jpg', 'is a whole address'],
    ['/users/202/profile.jpg', 'begins with a slash'],
    ['users/202/profile.jpg ', 'has a space at its end'],
    ['users\\202\\profile.jpg', 'has backslashes'],
    ['Users/202/profile.JPG', 'differs in capital letters'],
    ['users//202/profile.jpg', 'has two slashes in a row'],
    ['users/202/', 'ends before the name of the file'],
    ['users/202', 'ends before the name of the file'],
    ['profile.jpg', 'is only the end of the key'],
    ['users/101/profile.jpg', 'Another key is another object'],
    ['myusers/202/profile.jpg', 'Another key is another object'],
  ])('%s', (used, what) => expect(whyOtherKey(used, wanted).problem).toContain(what));

  it('counts the other places', () => {
    expect(whyOtherKey('a', wanted, 3).problem).toContain('(and under 2 more)');
  });
});

describe('whyOtherBytes', () => {
  const picture = new Uint8Array(readFileSync('content/files/profile.jpg'));
  const resume = new TextEncoder().encode('The resume');
  const files = new Map([
    ['profile.jpg', picture],
    ['resume.pdf', resume],
  ]);
  const text = (value: string) => new TextEncoder().encode(value);
  it.each([
    [new Uint8Array(), 'it is empty'],
    [resume, 'holds the bytes of `resume.pdf`'],
    [picture.slice(0, 100), 'holds the first 100 bytes of `profile.jpg` only'],
    [text('profile.jpg'), 'holds the text `profile.jpg`, 11 characters'],
    [text('[object Promise]'), 'something that is not bytes was turned into a text'],
    [text(JSON.stringify(Buffer.from(picture))), 'holds JSON with the numbers of the bytes'],
    [text(JSON.stringify(picture)), 'holds JSON with the numbers of the bytes'],
    [text(picture.toString()), 'holds JSON with the numbers of the bytes'],
    [text(Buffer.from(picture).toString('base64')), 'in base64'],
    [text(`data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`), 'in base64'],
    [text(Buffer.from(picture).toString('utf8')), 'after it was read as a text'],
    [text("b'\\xff\\xd8'"), 'that Python prints of bytes'],
    [text('Hello'), 'holds 5 bytes that are not those of `profile.jpg`'],
  ])('case %#', (body, what) => expect(whyOtherBytes(body, wanted, files).problem).toContain(what));
});

describe('whyOtherType', () => {
  it.each([
    ['application/octet-stream', {}, 'which means “some bytes”'],
    ['binary/octet-stream', {}, 'which means “some bytes”'],
    ['', {}, 'which means “some bytes”'],
    ['jpeg', {}, 'has two parts with a slash'],
    ['image/png', {}, 'S3 believes what it is told'],
    ['application/octet-stream', { contenttype: 'image/jpeg' }, 'stands in the metadata'],
  ])('%s', (contentType, metadata, what) =>
    expect(whyOtherType({ contentType, metadata }, 'image/jpeg').problem).toContain(what),
  );
});

describe('printedNames', () => {
  it.each([
    ['posts/2026/a.png', ['posts/2026/a.png']],
    ['posts/2026/a.png: 9 bytes', ['posts/2026/a.png']],
    ["[ 'posts/2026/a.png', 'posts/2026/b/' ]", ['posts/2026/a.png', 'posts/2026/b/']],
    ['│ 0 │ "posts/2026/a.png" │', ['posts/2026/a.png']],
    ['{"key":"posts/2026/a.png"}', ['posts/2026/a.png']],
    ['Found posts/2026/a.png, posts/2026/b.png.', ['posts/2026/a.png', 'posts/2026/b.png']],
    ['image1.png', []],
  ])('%s', (line, names) => expect(printedNames([line], 'posts/')).toEqual(names));

  it('takes nothing from a key that is known to end like a sentence', () => {
    expect(printedNames(['posts/why?'], 'posts/', ['posts/why?'])).toEqual(['posts/why?']);
  });
});
