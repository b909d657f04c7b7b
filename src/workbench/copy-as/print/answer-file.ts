import { fileNameOf } from '../read/body.ts';

const readable = /\.(?:txt|md|json|jsonl|ndjson|csv|tsv|html?|css|m?[jt]s|xml|svg|ya?ml|log|toml|ini)$/i;

/**
 * The file to save an object to; `undefined` if the object is likely text, which one would rather see. This goes by the
 * name, since only the answer could tell for sure.
 */
export function answerFileOf(key: unknown): string | undefined {
  const name = fileNameOf(typeof key === 'string' ? key : '');
  return readable.test(name) || !/\.\w{2,5}$/.test(name) ? undefined : name;
}
