import { expect, it } from 'vitest';
import { plainXmlDocument, xmlDocument } from './write-xml.ts';

it('writes control characters of keys as references, and leaves them out of errors', () => {
  expect(xmlDocument('Contents', { Key: 'a\u0001&\r\uffff' })).toContain(
    '<Key>a&#x1;&amp;&#xd;&#xffff;</Key>',
  );
  expect(plainXmlDocument('Error', { Key: 'a\u0001&\r\ufffe' })).toContain(
    '<Key>a\ufffd&amp;&#xd;\ufffd</Key>',
  );
});
