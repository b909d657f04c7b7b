import { copySourceIn } from '#protocol/address';
import type { Call } from '../call.ts';
import type { BucketRecord, ObjectRecord, Tags } from '../store/records.ts';
import { accountIdOf, type User, userArn } from '../user.ts';
import { tagsInHeader } from '../objects/tags.ts';
import type { Context } from './policy-variables.ts';

const day = 86_400_000;

/** The names of a user in policies: those of the account, and of the user in it. */
export function principalsOf(user: User | undefined): string[] {
  if (!user) return [];
  const accountId = accountIdOf(user);
  return [
    user.id,
    accountId,
    `arn:aws:iam::${accountId}:root`,
    userArn(user),
    `arn:aws:iam::${user.id}:root`,
    `arn:aws:iam::${user.id}:user/${user.displayName}`,
    `arn:aws:iam::${user.id}:user/${user.id}`,
    `arn:aws:iam:::user/${user.id}`,
    `arn:aws:iam:::user/${user.displayName}`,
  ];
}

/** The ARN by which a policy names a bucket or an object. */
export function resourceArn(bucket: BucketRecord, key: string): string {
  return `arn:aws:s3:::${bucket.name}${key === '' ? '' : `/${key}`}`;
}

/**
 * What conditions can ask about a call.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
 */
export function policyContext(call: Call, object: ObjectRecord | undefined): Context {
  const { headers, query, url, now, caller } = call;
  const context = new Map<string, readonly string[]>();
  const set = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) context.set(name, [value]);
  };
  set('aws:currenttime', now.toISOString());
  set('aws:epochtime', String(Math.floor(now.getTime() / 1000)));
  set('aws:securetransport', String(url.protocol === 'https:'));
  set('aws:sourceip', call.sourceIp);
  set('aws:referer', headers.get('referer'));
  set('aws:useragent', headers.get('user-agent'));
  set('aws:userid', caller.user?.id);
  set('aws:username', caller.user?.displayName);
  set('aws:principalaccount', caller.user && accountIdOf(caller.user));
  set('aws:principalarn', caller.user && userArn(caller.user));
  set('aws:principaltype', caller.user ? 'Account' : 'Anonymous');
  set('s3:authtype', caller.user && (headers.has('authorization') ? 'REST-HEADER' : 'REST-QUERY-STRING'));
  set('s3:signatureversion', caller.user && (caller.claim ? 'AWS4-HMAC-SHA256' : 'AWS'));
  for (const name of ['mode', 'retain-until-date', 'legal-hold']) {
    set(`s3:object-lock-${name}`, headers.get(`x-amz-object-lock-${name}`));
  }
  const until = Date.parse(headers.get('x-amz-object-lock-retain-until-date') ?? '');
  if (!Number.isNaN(until))
    set('s3:object-lock-remaining-retention-days', String(Math.ceil((until - now.getTime()) / day)));
  for (const name of ['prefix', 'delimiter', 'max-keys']) set(`s3:${name}`, query.get(name));
  set('s3:versionid', query.get('versionId'));
  for (const [name, value] of headers) if (name.startsWith('x-amz-')) set(`s3:${name}`, value);
  const source = headers.get('x-amz-copy-source');
  if (source !== null) {
    const { bucket, key } = copySourceIn(headers);
    set('s3:x-amz-copy-source', `${bucket}/${key}`);
  }
  set('s3:if-match', headers.get('if-match'));
  set('s3:if-none-match', headers.get('if-none-match'));
  setTags(context, 's3:existingobjecttag', object?.tags);
  const requested = call.requestTags ?? (headers.has('x-amz-tagging') ? tagsInHeader(headers) : undefined);
  setTags(context, 's3:requestobjecttag', requested);
  if (requested) context.set('s3:requestobjecttagkeys', Object.keys(requested));
  return context;
}

function setTags(context: Map<string, readonly string[]>, name: string, tags: Tags | undefined): void {
  for (const [key, value] of Object.entries(tags ?? {})) context.set(`${name}/${key.toLowerCase()}`, [value]);
}
