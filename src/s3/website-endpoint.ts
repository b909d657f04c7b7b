import { S3Error } from '#protocol/errors';
import { statusTexts } from '#protocol/answers';
import { escapeXml } from '#protocol/xml';
import { authorise } from './auth/authorise.ts';
import type { Call } from './call.ts';
import type { Answer } from './answer.ts';
import type { Reply } from './http/reply.ts';
import { bucketOf } from './buckets/bucket.ts';
import { getObject } from './operations/get-object.ts';
import type { RoutingRule, Website } from './store/records.ts';

/**
 * Answers a browser that visits a bucket's website: with pages instead of XML, if the bucket lets everybody read them.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html
 */
export async function visitWebsite(
  call: Call,
  method: string,
  ids: Pick<Answer, 'requestId' | 'hostId'>,
): Promise<Reply> {
  let website: Website | undefined;
  try {
    ({ website } = await bucketOf(call));
    if (!website) throw new S3Error('NoSuchWebsiteConfiguration', { details: { BucketName: call.bucket } });
    if (method !== 'GET' && method !== 'HEAD') {
      const ResourceType = call.key === '' ? 'BUCKET' : 'OBJECT';
      throw new S3Error('MethodNotAllowed', { details: { Method: method, ResourceType } });
    }
    return await page(call, website);
  } catch (error) {
    if (!(error instanceof S3Error) || error.status < 400) throw error;
    const custom = website && (await errorPage(call, website, error));
    return custom && !(custom instanceof S3Error) ? custom : plainError(error, custom, ids);
  }
}

async function page(call: Call, website: Website): Promise<Reply> {
  const { redirectAll, rules, indexSuffix = '' } = website;
  if (redirectAll) {
    const { protocol = call.url.protocol.slice(0, -1), hostName } = redirectAll;
    return { status: 301, headers: { Location: `${protocol}://${hostName}${call.url.pathname}` } };
  }
  const rule = rules.find((item) => item.errorStatus === undefined && call.key.startsWith(item.prefix ?? ''));
  if (rule) return redirected(call, rule);
  const isFolder = call.key === '' || call.key.endsWith('/');
  const key = isFolder ? call.key + indexSuffix : call.key;
  try {
    return await read(call, key);
  } catch (error) {
    // Visitors who may not list the bucket get AccessDenied for a missing object.
    const isMissing = error instanceof S3Error && ['NoSuchKey', 'AccessDenied'].includes(error.code);
    if (isFolder || !isMissing) throw error;
    // If the page exists with a slash after its name, redirect there.
    await read(call, `${key}/${indexSuffix}`).catch(() => {
      throw error;
    });
    return { status: 302, headers: { Location: `${call.url.pathname}/` } };
  }
}

async function read(call: Call, key: string): Promise<Reply> {
  const reading: Call = { ...call, operation: 'GetObject', key };
  await authorise(reading);
  const reply = await getObject(reading);
  const redirect = reply.headers?.['x-amz-website-redirect-location'];
  return redirect === undefined ? reply : { status: 301, headers: { Location: redirect } };
}

async function errorPage(
  call: Call,
  { rules, errorKey }: Website,
  error: S3Error,
): Promise<Reply | S3Error | undefined> {
  const rule = rules.find(
    (item) => item.errorStatus === error.status && call.key.startsWith(item.prefix ?? ''),
  );
  if (rule) return redirected(call, rule);
  if (errorKey === undefined) return undefined;
  try {
    const found = await read(call, errorKey);
    // An error document with a redirect redirects for errors too.
    return found.status === 301 ? found : { ...found, status: error.status };
  } catch (failure) {
    if (failure instanceof S3Error) return failure;
    throw failure;
  }
}

function redirected({ url, key }: Call, { prefix = '', redirect }: RoutingRule): Reply {
  const {
    status,
    hostName = url.host,
    protocol = url.protocol.slice(0, -1),
    replaceKeyWith,
    replacePrefixWith,
  } = redirect;
  const changed = replacePrefixWith === undefined ? key : replacePrefixWith + key.slice(prefix.length);
  const path = (replaceKeyWith ?? changed).split('/').map(encodeURIComponent).join('/');
  return { status, headers: { Location: `${protocol}://${hostName}/${path}` } };
}

/** S3's own page about an error, and about the bucket's error document if that could not be read. */
function plainError(
  error: S3Error,
  ofDocument: S3Error | undefined,
  { requestId, hostId }: Pick<Answer, 'requestId' | 'hostId'>,
): Reply {
  const { status, code, message } = error;
  const title = `${status} ${escapeXml(statusTexts[status] ?? code)}`;
  const list = (items: Readonly<Record<string, string | number>>) => {
    const lines = Object.entries(items).map(
      ([name, value]) => `<li>${escapeXml(name)}: ${escapeXml(String(value))}</li>`,
    );
    return `<ul>\n${lines.join('\n')}\n</ul>\n`;
  };
  const about = ({ code: Code, message: Message, details }: S3Error) => ({ Code, Message, ...details });
  const custom = ofDocument
    ? `<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n${list(about(ofDocument))}`
    : '';
  const first = list({ ...about(error), RequestId: requestId, HostId: hostId });
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'x-amz-error-code': code,
      'x-amz-error-message': message,
    },
    body: `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${first}${custom}<hr/>\n</body>\n</html>\n`,
  };
}
