import type { Check, Variation } from '#lessons/check';
import type { Problem } from '../../judging/problem.ts';
import { quote } from '../../judging/quote.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const key = 'users/202/resume.pdf';
const name = 'resume-202.pdf';
const day = 86_400;

const check: Check = async (context) => {
  const wanted = { file: 'resume.pdf', bucket, key, type: 'application/pdf' };
  if (!(await verifyStored(context, wanted))) return;
  const object = await context.account.getObject(bucket, key);
  const { metadata = {}, contentDisposition, cacheControl } = object ?? {};

  const disposition = whyOtherDisposition(contentDisposition, metadata);
  const isSaved = context.verify(
    disposition === undefined,
    `A browser saves it as \`${name}\`.`,
    disposition?.problem ?? '',
    disposition?.cure,
  );
  if (!isSaved) return;
  const cache = whyOtherCache(cacheControl, metadata);
  context.verify(
    cache === undefined,
    'A browser may keep it for one day.',
    cache?.problem ?? '',
    cache?.cure,
  );
};

/** What is wrong with where a browser puts the file. */
function whyOtherDisposition(
  value: string | undefined,
  metadata: Readonly<Record<string, string>>,
): Problem | undefined {
  const note = noteOf(metadata, 'content-disposition', 'ContentDisposition');
  if (value === undefined)
    return (
      note ?? {
        problem: 'Nothing says that the file is to be saved, so a browser shows the PDF in its window.',
        cure: 'The [[member|parameter]] `ContentDisposition` says it.',
      }
    );
  if (!/^\s*attachment\b/i.test(value))
    return {
      problem: `Content-Disposition is ${quote(value)}. It does not begin with \`attachment\`, so nothing asks the browser to save.`,
      cure: 'First `attachment`, then a semicolon, then the name.',
    };
  const found = /filename\*?=(?:utf-8'\w*')?"?([^";]+)/i.exec(value)?.[1];
  if (found === undefined)
    return {
      problem:
        'The file is saved, but under a name that the browser makes of the address, here `resume.pdf`.',
      cure: 'Add the name behind a semicolon: `filename="…"`.',
    };
  if (found.trim() !== name)
    return {
      problem: `Content-Disposition names the file ${quote(found)}. The user is to find \`${name}\`.`,
      cure: 'Write the name alone, without a path.',
    };
  return undefined;
}

/** What is wrong with how long a browser may keep the file. */
function whyOtherCache(
  value: string | undefined,
  metadata: Readonly<Record<string, string>>,
): Problem | undefined {
  const note = noteOf(metadata, 'cache-control', 'CacheControl');
  if (value === undefined)
    return (
      note ?? {
        problem: 'Nothing says how long a browser may keep the file. Each browser guesses.',
        cure: 'The [[member|parameter]] `CacheControl` says it.',
      }
    );
  if (/no-cache|no-store/i.test(value))
    return {
      problem: `Cache-Control is ${quote(value)}. With \`no-cache\` a browser asks each time, with \`no-store\` it keeps nothing: \`max-age\` has no effect then.`,
      cure: 'Leave only `max-age`, with the seconds of a day.',
    };
  const seconds = /max-age="?(\d+)/i.exec(value)?.[1];
  if (seconds === undefined)
    return {
      problem: `Cache-Control is ${quote(value)}. There is no \`max-age=\` in it, so no browser knows what the number means.`,
      cure: 'Write `max-age=`, and behind it the seconds.',
    };
  if (Number(seconds) === day * 1000)
    return {
      problem: `Cache-Control says ${seconds}, and \`max-age\` counts seconds: those are 1000 days.`,
      cure: '[[JavaScript counts milliseconds, HTTP seconds.|HTTP counts seconds, not milliseconds.]] How many seconds has a day?',
    };
  if (Number(seconds) !== day)
    return {
      problem: `Cache-Control says ${seconds}, and \`max-age\` counts seconds. One day has 86,400 of them.`,
      cure: '24 hours of 60 minutes of 60 seconds.',
    };
  return undefined;
}

/** Whether a header stands among the reader's own notes, where it has no effect. */
function noteOf(
  metadata: Readonly<Record<string, string>>,
  header: string,
  member: string,
): Problem | undefined {
  if (metadata[header] === undefined && metadata[member.toLowerCase()] === undefined) return undefined;
  const used = metadata[header] === undefined ? member.toLowerCase() : header;
  return {
    problem: `\`${used}\` stands among your own notes, as \`x-amz-meta-${used}\`. No browser looks there.`,
    cure: `Move it out of \`Metadata\`: it is a [[member of the command|parameter of the call]] itself, \`${member}\`.`,
  };
}

export const variations: readonly Variation[] = [
  {
    where: '`resume.pdf` is another resume',
    files: { 'resume.pdf': 'The bytes of another resume.' },
    check,
  },
];

export default check;
