import { describe, expect, it } from 'vitest';
import { readElement } from './element.ts';

describe('readElement', () => {
  it('reads elements, attributes, text and escapes, without prefixes', () => {
    const root = readElement(
      `<?xml version="1.0"?><!-- a --><s3:A xmlns:xsi="x"><B xsi:type='Group &gt;'>1 &amp; &#x32;&#51;</B><C/><D><![CDATA[<d>]]></D></s3:A>`,
    );
    expect(root).toMatchObject({
      name: 'A',
      children: [
        { name: 'B', text: '1 & 23', attributes: { type: 'Group >' } },
        { name: 'C', text: '', children: [] },
        { name: 'D', text: '<d>' },
      ],
    });
  });

  it.each(['', 'text', '<a>', '<a></a', '{}'])('finds nothing in %j', (text) => {
    expect(readElement(text)).toBeUndefined();
  });

  it('does not take long over what is no XML', () => {
    expect(readElement(`<a ${'b="'.repeat(20_000)}`)).toBeUndefined();
  });
});
