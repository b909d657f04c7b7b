import { httpDate, randomHex } from '#protocol/text';
import { plainXmlDocument, type XmlObject } from '#protocol/xml';

/** The response with a document, as STS sends it. */
export function writeStsAnswer(
  now: Date,
  status: number,
  documentWith: (requestId: string) => readonly [root: string, value: XmlObject],
): Response {
  const requestId = randomHex(32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    .toLowerCase();
  const [root, value] = documentWith(requestId);
  return new Response(
    plainXmlDocument(root, { '@xmlns': 'https://sts.amazonaws.com/doc/2011-06-15/', ...value }),
    {
      status,
      headers: {
        'Content-Type': 'text/xml',
        Date: httpDate(now.getTime()),
        'x-amzn-RequestId': requestId,
      },
    },
  );
}
