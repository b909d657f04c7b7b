import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, lineAt } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** A presigned URL for one second, in each language. */
const tooShort = /\bexpiresIn: 1\b(?! *\*)|\bExpiresIn=1\b(?! *\*)|--expires-in 1\b/g;

/**
 * A presigned URL is good from the start of the second in which it was signed: one for a single second is over before it is opened,
 * now and then.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function linkTimeFaults({ root, files }: CourseSource): Fault[] {
  const programs = [...files].filter((path) => /^content\/.*(?<!\/mistakes\/.*)\.(ts|py|sh)$/.test(path));
  return programs.sort().flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return [...text.matchAll(tooShort)].map(({ index }) =>
      faultAt(
        path,
        lineAt(text, index),
        'The link is good for one second, counted from the start of the second in which it is signed: it may be over at once.',
        'Give it two seconds or more.',
      ),
    );
  });
}
