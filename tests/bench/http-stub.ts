/** A server that answers constants, whatever is asked: as fast as a client can go. `node tests/bench/http-stub.ts` */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const etag = '"1bb9b6b3ddd5bd1d6d2fa7bcc62b1a8e"';
const bytes = Buffer.alloc(1024, 120);
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
      `<Key>${key}</Key><LastModified>2026-01-31T12:00:00.000Z</LastModified><ETag>&quot;1bb9b6b3ddd5bd1d6d2fa7bcc62b1a8e&quot;</ETag><Size>1024</Size><StorageClass>STANDARD</StorageClass>`,
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
  if (method === 'GET' && url.includes('list-type')) send(response, page, 'application/xml');
  else if (method === 'POST') send(response, deleted, 'application/xml');
  else if (method === 'GET') send(response, bytes, 'image/jpeg');
  else if (method === 'HEAD') response.writeHead(200, { ETag: etag, 'Content-Length': 1024 }).end();
  else response.writeHead(200, { ETag: etag, 'Content-Length': 0 }).end();
}

function send(response: ServerResponse, body: Buffer, type: string): void {
  response.writeHead(200, { ETag: etag, 'Content-Type': type, 'Content-Length': body.byteLength }).end(body);
}

server.listen(0, '127.0.0.1', () =>
  console.log(`The stub is on http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
);
