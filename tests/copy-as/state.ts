import { createHash } from 'node:crypto';
import type { Written } from './branching-store.ts';

/** What necessarily differs between two runs of one request: random ids, and the time. */
const drawn = /(?<![\w+/])(?:[0-9a-f]{24}[0-9a-z]{2,}|[0-9A-F]{16}\b|[A-Za-z0-9+/]{43}=)/g;
const about = /\b20\d\d-\d\d-\d\dT[\d:.]+Z/g;

/**
 * What is in a store after those writes, in a form in which two stores can be compared: digests for bodies, numbers for random
 * ids, and no current times. If asked, also without the checksums that only newer clients compute for everything.
 */
export function stateOf(history: readonly Written[], withChecksums: boolean): string[] {
  const bodies = history.filter((item) => 'body' in item).map(({ body }) => digest(body));
  const rows = new Map<string, string>();
  for (const item of history) {
    if ('body' in item) continue;
    const place = `${item.table} ${item.partition} ${item.key}`;
    if (item.row === undefined) rows.delete(place);
    else rows.set(place, `${place} ${JSON.stringify(item.row, (name, value) => replaced(name, value))}`);
  }
  return [...rows.values()].map(settled).sort();

  function replaced(name: string, value: unknown): unknown {
    if (name === 'body' && typeof value === 'string') return bodies[Number(value) - 1];
    // `crc64nvme` is what S3 itself computes in addition to a checksum that a client sent with a part.
    if (!withChecksums && ((name === 'checksum' && isUsual(value)) || name === 'crc64nvme')) return undefined;
    if (typeof value === 'number' && Math.abs(value - Date.now()) < 3_600_000) return '<now>';
    return value;
  }
}

/** What a client learns from an answer, in whatever form it asked for it. */
export function essence(answer: Uint8Array): string {
  const text = settled(new TextDecoder().decode(answer))
    .replace('<EncodingType>url</EncodingType>', '')
    .replace(/<Resource>.*<\/Resource>/, '');
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** A text without random ids and current times. */
function settled(text: string): string {
  return text.replace(drawn, '<id>').replace(about, (time) => {
    return Math.abs(Date.parse(time) - Date.now()) < 3_600_000 ? '<now>' : time;
  });
}

function digest(bytes: Uint8Array): string {
  return `${bytes.length} bytes ${createHash('sha1').update(bytes).digest('hex').slice(0, 10)}`;
}

function isUsual(checksum: unknown): boolean {
  return ['CRC32', 'CRC64NVME'].includes((checksum as { algorithm?: string } | undefined)?.algorithm ?? '');
}
