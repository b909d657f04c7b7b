import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { openJson } from './json-object.ts';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-guestbook';
await s3.send(new CreateBucketCommand({ Bucket }));

interface Guestbook {
  visits: number;
  names: string[];
}
const guestbook = openJson<Guestbook>(s3, Bucket, 'guestbook.json', {
  visits: 0,
  names: [],
});

// Three visitors at the same moment. Each reads, adds a name, and writes.
// Without a condition, the last one would wipe out the others.
await Promise.all(
  ['Ann', 'Ben', 'Cleo'].map((name) =>
    guestbook.change((book) => ({
      visits: book.visits + 1,
      names: [...book.names, name].slice(-6),
    })),
  ),
);

console.log(await guestbook.read());
