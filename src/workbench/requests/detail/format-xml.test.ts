import { describe, expect, it } from 'vitest';
import { answered } from '../../explain/fake-exchange.ts';
import { formatXml } from './format-xml.ts';
import { requestHeaders } from './request-headers.ts';

describe('formatXml', () => {
  it('gives each element a line, and leaves a text in its element', () => {
    expect(formatXml('<?xml version="1.0"?>\n<A x="1"><B> b </B><C/><D></D><E><F>1</F></E></A>')).toBe(
      [
        '<?xml version="1.0"?>',
        '<A x="1">',
        '  <B> b </B>',
        '  <C/>',
        '  <D></D>',
        '  <E>',
        '    <F>1</F>',
        '  </E>',
        '</A>',
      ].join('\n'),
    );
  });

  it('survives what is no XML', () => {
    expect(formatXml('')).toBe('');
    expect(formatXml('plain')).toBe('plain');
    expect(formatXml('</A></B><C')).toContain('</A>');
  });
});

describe('requestHeaders', () => {
  it('adds what the browser put in', () => {
    expect(requestHeaders(answered(200))).toEqual([['host', 'my-social-app.s3.us-east-1.amazonaws.com']]);
  });
});
