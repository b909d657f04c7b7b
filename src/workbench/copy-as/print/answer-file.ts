import { fileNameOf } from '../read/body.ts';

const readable = /\.(?:txt|md|json|jsonl|ndjson|csv|tsv|html?|css|m?[jt]s|xml|svg|ya?ml|log|toml|ini)$/i;

/**
 * The file that an object's bytes are best put into; `undefined` where they are likely text, which one would rather see.
 * By its name: only the answer could tell.
 */
export function answerFileOf(key: unknown): string | undefined {
  const name = fileNameOf(typeof key === 'string' ? key : '');
  return readable.test(name) || !/\.\w{2,5}$/.test(name) ? undefined : name;
}
