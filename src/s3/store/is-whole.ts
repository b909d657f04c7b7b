import type { TableName } from './store.ts';

type Kind = 'string' | 'number' | 'object' | 'list';

/** The fields that the engine cannot do without, whichever version of the site stored the row. */
const needed: Readonly<Record<TableName, Readonly<Record<string, Kind>>>> = {
  buckets: { name: 'string', region: 'string', owner: 'string', created: 'number', acl: 'list' },
  objects: object(),
  versions: object(),
  uploads: { uploadId: 'string', initiated: 'number', object: 'object' },
  parts: { number: 'number', size: 'number', etag: 'string', lastModified: 'number' },
  manifests: { parts: 'list' },
};

function object(): Readonly<Record<string, Kind>> {
  return {
    key: 'string',
    size: 'number',
    etag: 'string',
    lastModified: 'number',
    headers: 'object',
    metadata: 'object',
  };
}

/** Whether a row has the fields that every row of its table has. A row that was changed by hand may not. */
export function isWhole(table: TableName, row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const fields = row as Readonly<Record<string, unknown>>;
  for (const name in needed[table]) if (kindOf(fields[name]) !== needed[table][name]) return false;
  return true;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'nothing' : typeof value;
}
