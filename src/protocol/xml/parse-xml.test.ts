import { describe, expect, it } from 'vitest';
import { child, parseXml, readXml, requiredText, textOf } from './parse-xml.ts';

const parse = (text: string) => parseXml(new TextEncoder().encode(text), 'A');

describe('parseXml', () => {
  it('reads elements, attributes and text, whatever the namespace prefix', () => {
    const root = parse(
      '<?xml version="1.0"?>\n<!-- x --><n:A xmlns:n="u"><n:B k="1&amp;2">t</n:B><C/></n:A>\n',
    );
    expect(root.name).toBe('A');
    expect(child(root, 'B')?.attributes).toEqual({ k: '1&2' });
    expect(textOf(root, 'B')).toBe('t');
    expect(textOf(root, 'C')).toBe('');
    expect(textOf(root, 'D')).toBeUndefined();
  });

  it('reads entities, references and CDATA, and keeps white space', () => {
    expect(parse('<A> &lt;&#65;&#x1F600;&quot; <![CDATA[<&]]></A>').text).toBe(' <A\u{1f600}" <&');
  });

  it.each([
    ['nothing', ''],
    ['text alone', 'hello'],
    ['another root', '<B/>'],
    ['two roots', '<A/><A/>'],
    ['an element left open', '<A><B></A>'],
    ['a tag that closes nothing', '</A>'],
    ['an unknown entity', '<A>&nbsp;</A>'],
    ['a bare ampersand', '<A>a & b</A>'],
    ['a reference beyond Unicode', '<A>&#x110000;</A>'],
    ['a reference to half a character', '<A>&#xd800;</A>'],
    ['a DOCTYPE', '<!DOCTYPE A [<!ENTITY x "y">]><A>&x;</A>'],
    ['elements without end', '<A>'.repeat(100_000)],
    ['too deep a nesting', `<A>${'<B>'.repeat(40)}${'</B>'.repeat(40)}</A>`],
    ['an attribute without quotes', '<A b=c/>'],
  ])('refuses %s', (_, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'MalformedXML' }));
  });

  const forbidden = ['\0', '\u0001', '\b', '\v', '\f', '\u001f', '\ufffe', '\uffff'];
  it.each(forbidden)('refuses %j, which XML does not have, wherever it stands', (char) => {
    const code = char.charCodeAt(0);
    for (const written of [char, `&#${code};`, `&#x${code.toString(16)};`, `&#x000${code.toString(16)};`]) {
      const isRaw = written === char;
      for (const text of [
        `<A>a${written}b</A>`,
        `<A><B k="${written}"/></A>`,
        `<A>${written}</A>`,
        ...(isRaw
          ? [`<A><![CDATA[${char}]]></A>`, `<A/><!--${char}-->`, `<?a ${char}?><A/>`, `<A ${char}/>`]
          : []),
      ])
        expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'MalformedXML' }));
    }
  });

  it.each(['&#xd800;', '&#xDFFF;', '&#55296;', '&#xD83D;&#xDE00;'])(
    'refuses %s, half a character',
    (text) => {
      expect(() => parse(`<A>${text}</A>`)).toThrow(expect.objectContaining({ code: 'MalformedXML' }));
    },
  );

  it('takes all that XML has', () => {
    const text = '\t\n\u0020\u007f\u0085\ud7ff\ue000\ufffd\u{10000}\u{10ffff}';
    expect(parse(`<A>${text}</A>`).text).toBe(text);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => parseXml(new Uint8Array([0x3c, 0x41, 0xff]), 'A')).toThrow(
      expect.objectContaining({ code: 'MalformedXML' }),
    );
  });

  it('demands an element where the schema does', () => {
    expect(() => requiredText(parse('<A/>'), 'B')).toThrow(expect.objectContaining({ code: 'MalformedXML' }));
  });
});

describe('readXml', () => {
  it('reads elements, attributes, text and escapes, without prefixes', () => {
    const root = readXml(
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

  it('reads the control characters of keys as S3 lists them', () => {
    expect(readXml('<A><Key>a&#x1;b</Key></A>')).toMatchObject({ children: [{ text: 'a\u0001b' }] });
  });

  it.each(['', 'text', '<a>', '<a></a', '{}', '<a/><b/>'])('finds nothing in %j', (text) => {
    expect(readXml(text)).toBeUndefined();
  });

  it('does not take long over what is no XML', () => {
    expect(readXml(`<a ${'b="'.repeat(20_000)}`)).toBeUndefined();
  });
});
