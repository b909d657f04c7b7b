import { authorise } from './auth/authorise.ts';
import type { Call } from './call.ts';
import type { Reply } from './http/reply.ts';
import { escapeXml } from './http/xml.ts';
import { readBucket } from './model/bucket.ts';
import type { RoutingRule, Website } from './model/website.ts';
import { getObject } from './operations/get-object.ts';
import { S3Error } from './s3-error.ts';

/**
 * Answers a browser that visits a bucket's website: pages instead of XML, for everybody whom the bucket lets read.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html
 */
export async function visitWebsite(call: Call, method: string): Promise<Reply> {
  let website: Website | undefined;
  try {
    ({ website } = await readBucket(call));
    if (!website) throw new S3Error('NoSuchWebsiteConfiguration', { details: { BucketName: call.bucket } });
    if (method !== 'GET' && method !== 'HEAD') throw new S3Error('MethodNotAllowed');
    return await page(call, website);
  } catch (error) {
    if (!(error instanceof S3Error) || error.status < 400) throw error;
    return (website && (await errorPage(call, website, error))) ?? plainError(error);
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
    if (isFolder || !(error instanceof S3Error) || error.code !== 'NoSuchKey') throw error;
    // A name without its slash leads to the page that is there with it.
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
): Promise<Reply | undefined> {
  const rule = rules.find(
    (item) => item.errorStatus === error.status && call.key.startsWith(item.prefix ?? ''),
  );
  if (rule) return redirected(call, rule);
  if (errorKey === undefined) return undefined;
  const found = await read(call, errorKey).catch(() => undefined);
  return found && { ...found, status: error.status };
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

function plainError({ status, code, message, details }: S3Error): Reply {
  const items = Object.entries<string | number>({ Code: code, Message: message, ...details }).map(
    ([name, value]) => `<li>${escapeXml(name)}: ${escapeXml(String(value))}</li>`,
  );
  const title = `${status} ${escapeXml(code)}`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'x-amz-error-code': code,
      'x-amz-error-message': message,
    },
    body: `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n<ul>\n${items.join('\n')}\n</ul>\n<hr/>\n</body>\n</html>\n`,
  };
}
