import { expect, it } from 'vitest';
import { createMemoryStore, createS3, exampleUser } from '#s3';

it.each(['host;;x-amz-date', 'host;x-amz-meta-a;', 'host;a b', 'host;é'])(
  'refuses a signature over the headers "%s", among which is no name',
  async (names) => {
    const s3 = createS3({ store: createMemoryStore() });
    const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const scope = `${exampleUser.accessKeyId}/${date.slice(0, 8)}/us-east-1/s3/aws4_request`;
    const query = new URLSearchParams({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': scope,
      'X-Amz-Date': date,
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': names,
      'X-Amz-Signature': '0'.repeat(64),
    });
    const response = await s3.fetch(new Request(`https://s3.us-east-1.amazonaws.com/?${query}`));
    expect(response.status).toBe(403);
  },
);
