import { invalidArgument } from '#protocol/errors';
import { parseQuery } from './query.ts';

/** The object that a copy reads. */
export interface CopySource {
  bucket: string;
  key: string;
  versionId?: string;
}

const header = 'x-amz-copy-source';

/** Reads `/bucket/key?versionId=…`, whose key is escaped. Throws InvalidArgument. Version ids differ from server to server. */
export function copySourceIn(headers: Headers): CopySource {
  const text = headers.get(header) ?? '';
  const question = text.indexOf('?');
  const path = decode(question < 0 ? text : text.slice(0, question)).replace(/^\//, '');
  const query = parseQuery(question < 0 ? '' : text.slice(question));
  if ([...query.keys()].some((name) => name !== 'versionId'))
    throw invalidArgument(header, text, 'Unsupported copy source parameter.');
  const versionId = query.get('versionId');
  const slash = path.indexOf('/');
  if (slash < 1 || slash === path.length - 1) {
    throw invalidArgument(
      header,
      text,
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    );
  }
  return {
    bucket: path.slice(0, slash),
    key: path.slice(slash + 1),
    ...(versionId !== undefined && { versionId }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw invalidArgument(header, text, 'Copy Source must be URL-encoded.');
  }
}
