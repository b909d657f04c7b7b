/** A JSON token that matters here: a brace, or a string (with the colon after it if it is a key). */
const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/**
 * Whether no object in a JSON text has the same key twice. A parser would silently keep only the last.
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
