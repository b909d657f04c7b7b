import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-videos';
await s3.send(new CreateBucketCommand({ Bucket }));

// 12 MB that stand for a film. For a real file: await readFile('film.mp4')
const film = new Uint8Array(12 * 1024 * 1024);

// Upload cuts the film into parts of 5 MB, and sends 4 at a time.
const upload = new Upload({
  client: s3,
  params: {
    Bucket,
    Key: 'films/holiday.mp4',
    Body: film,
    ContentType: 'video/mp4',
  },
});

// This is called after each part.
upload.on('httpUploadProgress', ({ part, loaded = 0, total = 0 }) => {
  const percent = Math.round((loaded / total) * 100);
  console.log(`part ${part} is there: ${percent} %`);
});

const { Key, ETag } = await upload.done();
console.log(`${Key} is stored, ETag ${ETag}`);
