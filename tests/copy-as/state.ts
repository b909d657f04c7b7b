import { createHash } from 'node:crypto';
import type { Written } from './branching-store.ts';

/** What two runs of one request cannot agree on: ids that are drawn, and the time of day. */
const drawn = /(?<![\w+/])(?:[0-9a-f]{24}[0-9a-z]{2,}|[0-9A-F]{16}\b|[A-Za-z0-9+/]{43}=)/g;
const about = /\b20\d\d-\d\d-\d\dT[\d:.]+Z/g;

/**
 * What is in a store when all that was written, so that two can be compared: bodies by their digest, drawn ids by their
 * order, and no times of the present. Without the checksums that only newer clients make of everything, where asked.
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
    // The second is what S3 itself computes beside a checksum that a client sent with a part.
    if (!withChecksums && ((name === 'checksum' && isUsual(value)) || name === 'crc64nvme')) return undefined;
    if (typeof value === 'number' && Math.abs(value - Date.now()) < 3_600_000) return '<now>';
    return value;
  }
}

/** What a client learns from an answer, however it asked for it to be written. */
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

/** A text without what is drawn or of the present. */
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
