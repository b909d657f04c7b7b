import type { Program } from '#sandbox';
import type { Outcome } from './outcome.ts';

/** What the program of the check prints when all went well. */
const printed = 'Hello from S3';

/** The program that the check runs: it stores an object and gets it back, as a lesson's program does. */
export const source = `import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const where = { Bucket: 'check-of-the-room', Key: 'hello.txt' };
await s3.send(new CreateBucketCommand({ Bucket: where.Bucket }));
await s3.send(new PutObjectCommand({ ...where, Body: '${printed}' }));
const { Body } = await s3.send(new GetObjectCommand(where));
console.log(await Body?.transformToString());
`;

/** Runs the program of the check. Answers how many milliseconds it took; `undefined` where it did not come to its end. */
async function runOnce(program: Program): Promise<number | undefined> {
  const [{ createTrials }, { openSession }] = await Promise.all([
    import('#run/trials'),
    import('#run/session'),
  ]);
  const tryIn = createTrials(program, await openSession('check'), new AbortController().signal);
  const begun = performance.now();
  const { output, error, isLate } = await tryIn({});
  const isRight = output.some((line) => line.includes(printed));
  return error === undefined && isLate !== true && isRight ? performance.now() - begun : undefined;
}

/** Whether programs run here, sealed off as they are in lessons. */
export async function lookAtProgram(program: Program): Promise<Outcome> {
  if ((await runOnce(program)) !== undefined)
    return { grade: 'good', found: 'A program ran, stored an object, and got it back.' };
  return programFails;
}

/** What is said where programs do not run. */
export const programFails: Outcome = {
  grade: 'bad',
  found: 'Programs do not run here: the browser did not let one start, or it did not come to its end.',
  todo: 'Turn off extensions that block scripts for this site, and try another browser. An administrator may have forbidden “web workers”.',
};

/** Milliseconds that a run takes on an ordinary laptop of the last years. Everything is said as a ratio to it. */
const ordinary = 250;

/** What a length of a run means in a room. */
export function judgeSpeed(milliseconds: number): Outcome {
  const ratio = milliseconds / ordinary;
  if (ratio <= 4) return { grade: 'good', found: 'Fast enough: nobody waits for a run.' };
  const times = `about ${Math.round(ratio)} times as long as on an ordinary laptop`;
  if (ratio <= 20) {
    return {
      grade: 'limited',
      found: `Slow: a run takes ${times}. All works.`,
      todo: 'Close other tabs and programs, and plug the computer in.',
    };
  }
  return {
    grade: 'bad',
    found: `Too slow for a room: a run takes ${times}.`,
    todo: 'Close all other programs and check again, or share another computer.',
  };
}

/** How fast a run is, once all it needs is there: the better of two. */
export async function lookAtSpeed(program: Program): Promise<Outcome> {
  const first = await runOnce(program);
  const times = first === undefined ? [] : [first, (await runOnce(program)) ?? first];
  if (times.length === 0)
    return {
      grade: 'bad',
      found: 'There is nothing to measure, since programs do not run.',
      todo: 'See above.',
    };
  return judgeSpeed(Math.min(...times));
}
