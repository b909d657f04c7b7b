import type { Check, Exchange, Variation } from '#lessons/check';
import { isPresigned, linkTimeOf } from '../../judging/presigned.ts';
import { quote } from '../../judging/quote.ts';
import { verifyStored } from '../../judging/verify-stored.ts';

const key = 'users/202/resume.pdf';
const name = 'user-202.pdf';

const check: Check = async (context) => {
  const { requests, verify } = context;
  const wanted = { file: 'resume.pdf', bucket: 'my-social-app', key, type: 'application/pdf' };
  if (!(await verifyStored(context, wanted))) return;

  const visits = requests.filter(({ request }) => !isWithKeys(request));
  const visit = visits.findLast(({ response }) => response?.status === 200) ?? visits.at(-1);
  const hasVisit = verify(
    visit !== undefined,
    '',
    'Nobody has opened the link: your program sent no request without keys.',
    'Open it as a visitor does: `[[await fetch(link)|urllib.request.urlopen(link)]]`.',
  );
  if (!hasVisit || visit === undefined) return;
  const { request, response } = visit;
  const address = new URL(request.url);
  const isSigned = verify(
    isPresigned(address),
    '',
    `The address ${quote(address.origin + address.pathname)} has no signature. The bucket is private, so S3 answered \`${response?.status}\`.`,
    '[[`getSignedUrl`|`generate_presigned_url`]] answers the address with its signature.',
  );
  if (!isSigned) return;
  const said = new TextDecoder().decode(response?.body);
  const code = /<Code>(\w+)</.exec(said)?.[1];
  const opens = verify(
    response?.status === 200 && visit.key === key,
    'A visitor gets the file by the link.',
    request.method === 'GET'
      ? `S3 answered \`${response?.status} ${code}\` to the visitor, for the key ${quote(visit.key ?? '')}. The signature fits only the address that was signed, and only a key with something behind it.`
      : `S3 answered \`${response?.status}\` to the visitor, who sent ${request.method}. The method is signed, too, and a browser that gets a file sends GET.`,
    'Let [[`getSignedUrl`|`generate_presigned_url`]] sign a GET of this key, with all that the link shall say, and do not touch it afterwards.',
  );
  if (!opens) return;
  const time = linkTimeOf(address, visit);
  const isTimed = verify(
    time.seconds === 300,
    'The link works for five minutes.',
    `The link works for ${time.words}. Five minutes are 300.`,
    '[[The time is the third thing that `getSignedUrl` takes|`ExpiresIn` is the time]], in seconds.',
  );
  if (!isTimed) return;
  const disposition = headerOf(visit, 'content-disposition');
  const isSaved = verify(
    /^attachment\b/i.test(disposition),
    'The browser saves the file.',
    disposition === ''
      ? 'S3 sends no `content-disposition`, so a browser shows the PDF and does not save it.'
      : `S3 sends \`content-disposition: ${disposition}\`. Only \`attachment\` lets a browser save the file.`,
    'A GET can ask for it: `ResponseContentDisposition` [[of the command|is one of its parameters]].',
  );
  if (!isSaved) return;
  verify(
    disposition.includes(name),
    `It saves it as \`${name}\`.`,
    `A browser saves it under another name: \`content-disposition: ${disposition}\`.`,
    'The name stands behind `attachment`, after a semicolon: `filename="…"`.',
  );
};

function isWithKeys({ headers }: Exchange['request']): boolean {
  return headers.some(([header]) => header === 'authorization');
}

function headerOf({ response }: Exchange, wanted: string): string {
  return response?.headers.find(([header]) => header === wanted)?.[1] ?? '';
}

export const variations: readonly Variation[] = [
  {
    where: '`resume.pdf` is another resume',
    files: { 'resume.pdf': 'The bytes of another resume.' },
    check,
  },
];

export default check;
