import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A YAML file that was parsed, with the lines at which its parts stand. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Why the file is not valid YAML; empty when it is. If there are any errors, `value` must not be used. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The line, from 1, of what a path leads to; where that is missing, the line of what should contain it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parses what an author has written, so that every mistake in it has its line. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const errors = document.errors.map(({ message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    message: message.split(/ at line |\n/)[0] ?? '',
  }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let end = path.length; end > 0; end -= 1) {
      const start = startOf(document, path.slice(0, end));
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  return { value: errors.length > 0 ? undefined : document.toJS(), errors, lineOf };
}

/** Where the key of a field or an item of a list begins. */
function startOf(yaml: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? yaml.contents : (yaml.getIn(path.slice(0, -1), true) as unknown);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node: unknown = pair ? pair.key : yaml.getIn(path, true);
  return (node as { readonly range?: readonly number[] } | undefined)?.range?.[0];
}
