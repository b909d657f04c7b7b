const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * JSON with one member a line, or `undefined` if the text is not JSON. Numbers and strings stay exactly as they were
 * written: `JSON.stringify` would round `12345678901234567890` and drop repeated names.
 */
export function formatJson(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  let depth = 0;
  let formatted = '';
  let before = '';
  const line = () => `\n${'  '.repeat(depth)}`;
  for (const [part] of text.matchAll(token)) {
    const isClosing = part === '}' || part === ']';
    if (isClosing) depth -= 1;
    const isEmpty = isClosing && (before === '{' || before === '[');
    const breaks = isClosing ? !isEmpty : before === '{' || before === '[' || before === ',';
    if (breaks) formatted += line();
    formatted += part === ':' ? ': ' : part;
    if (part === '{' || part === '[') depth += 1;
    before = part;
  }
  return formatted;
}
