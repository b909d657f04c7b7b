/**
 * A server that answers constants, whatever is asked, to show how fast a client can go. They have the headers and elements
 * with which S3 answers the SDK, since each takes the client time: a page with the checksums of its objects takes a third
 * longer than one without. `node tests/bench/http-stub.ts`
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';

const etag = '"1bb9b6b3ddd5bd1d6d2fa7bcc62b1a8e"';
const bytes = Buffer.alloc(1024, 120);
const checksum = Buffer.alloc(4);
checksum.writeUInt32BE(crc32(bytes));
const common = {
  'x-amz-id-2': 'U5RoPWqXVVYhSNTrJ8mlJx4dxjX0ZVJWVNAX1Z0mbJM=',
  'x-amz-request-id': '73F0EC2C9DF4CA4A',
  Server: 'AmazonS3',
};
const object = {
  ...common,
  ETag: etag,
  'x-amz-checksum-crc32': checksum.toString('base64'),
  'x-amz-checksum-type': 'FULL_OBJECT',
};
const described = {
  ...object,
  'Last-Modified': 'Sat, 31 Jan 2026 12:00:00 GMT',
  'Accept-Ranges': 'bytes',
  'Content-Type': 'image/jpeg',
};
const entries = (name: string, inside: (key: string) => string) =>
  Array.from(
    { length: 1000 },
    (_, index) => `<${name}>${inside(`users/${index}/profile.jpg`)}</${name}>`,
  ).join('');
const xml = (root: string, inside: string) =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</${root}>`,
  );
const page = xml(
  'ListBucketResult',
  `<Name>bench</Name><Prefix/><KeyCount>1000</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>${entries(
    'Contents',
    (key) =>
      `<Key>${key}</Key><LastModified>2026-01-31T12:00:00.000Z</LastModified><ETag>&quot;1bb9b6b3ddd5bd1d6d2fa7bcc62b1a8e&quot;</ETag><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumType>FULL_OBJECT</ChecksumType><Size>1024</Size><StorageClass>STANDARD</StorageClass>`,
  )}`,
);
const deleted = xml(
  'DeleteResult',
  entries('Deleted', (key) => `<Key>${key}</Key>`),
);

const server = createServer((request, response) => {
  request.resume().on('end', () => answer(request.method ?? '', request.url ?? '', response));
});

function answer(method: string, url: string, response: ServerResponse): void {
  const xml = { ...common, 'Content-Type': 'application/xml' };
  if (method === 'GET' && url.includes('list-type')) send(response, page, xml);
  else if (method === 'POST') send(response, deleted, xml);
  else if (method === 'GET') send(response, bytes, described);
  else if (method === 'HEAD') response.writeHead(200, { ...described, 'Content-Length': 1024 }).end();
  else response.writeHead(200, { ...object, 'Content-Length': 0 }).end();
}

function send(response: ServerResponse, body: Buffer, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { ...headers, 'Content-Length': body.byteLength }).end(body);
}

server.listen(0, '127.0.0.1', () =>
  console.log(`The stub is on http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
);
