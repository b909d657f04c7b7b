/** One token of JSON that matters here: a string, with the colon behind it where it is a key, or a bracket. */
const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/**
 * Whether no object in a JSON text has the same key twice, of which a parser would keep the last without a word.
 * @param json a text that parses
 */
export function hasUniqueKeys(json: string): boolean {
  const open: Set<unknown>[] = [];
  for (const [text, colon] of json.matchAll(token)) {
    if (text === '{') open.push(new Set());
    else if (text === '}') open.pop();
    else if (colon !== undefined) {
      const key: unknown = JSON.parse(text.slice(0, -colon.length));
      if (open.at(-1)?.has(key)) return false;
      open.at(-1)?.add(key);
    }
  }
  return true;
}
