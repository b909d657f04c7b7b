import { readFile } from 'node:fs/promises';

const picture = await readFile('profile.jpg');
const gigabytes = picture.length / 1024 ** 3;

// US dollars, S3 Standard in us-east-1, as of November 2026. Prices change:
// https://aws.amazon.com/s3/pricing/
const price = {
  gigabyteMonth: 0.023,
  put: 0.005 / 1000,
  get: 0.0004 / 1000,
};

const bills = [1_000, 1_000_000].map((users) => ({
  pictures: users,
  'upload once': (users * price.put).toFixed(2),
  'store for a month': (users * gigabytes * price.gigabyteMonth).toFixed(2),
  'read 100 times': (users * 100 * price.get).toFixed(2),
}));
console.table(bills);
