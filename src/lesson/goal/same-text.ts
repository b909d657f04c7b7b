/** The text of an XML or JSON configuration, the same for any two that mean the same. Made-up ids are left out. */
export function sameText(text: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text
      .replace(/<\?xml[^>]*\?>/, '')
      .replace(/ xmlns(:\w+)?="[^"]*"/g, '')
      .replace(/<ID>[^<]*<\/ID>/g, '')
      .replace(/>\s+</g, '><')
      .trim();
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
