import { connect } from 'node:net';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import { listenerOf } from './listener.ts';
import { listen } from './server.ts';

it('answers RequestTimeout to a body that comes no further', async () => {
  const s3 = createS3({ store: createMemoryStore() });
  const { address, close } = await listen(listenerOf(s3), 0, '127.0.0.1', 200);
  const client = new S3Client({ endpoint: address, region: 'us-east-1', credentials: exampleUser });
  await client.send(new CreateBucketCommand({ Bucket: 'bucket' }));
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  // The body of a form says who sends it, so the server reads the body first.
  const type = 'Content-Type: multipart/form-data; boundary=b';
  socket.write(`POST /bucket HTTP/1.1\r\nHost: localhost\r\n${type}\r\nContent-Length: 99\r\n\r\n--b`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer).toContain('<Code>RequestTimeout</Code>');
  client.destroy();
  await close();
});
