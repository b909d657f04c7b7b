import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closedByEscape, everywhere, typing } from '../../src/editor/monaco/names.ts';

const monaco = 'node_modules/monaco-editor/esm/vs';
const sources = globSync(`${monaco}/{editor,platform}/**/*.js`).map((path) => readFileSync(path, 'utf8'));

/** Every first group of `pattern` in Monaco's sources. */
function named(pattern: RegExp): ReadonlySet<string> {
  return new Set(sources.flatMap((source) => Array.from(source.matchAll(pattern), ([, name]) => name ?? '')));
}

describe("Monaco's names", () => {
  // A condition is named where it is created, or by a constant next to that.
  const conditions = named(/(?:new RawContextKey\(|ContextKeyValue = )'(\w+)'/g);
  // Commands are registered under a name, an `id`, or a handler of the core.
  const commands = named(/(?:registerCommand\(|\bid: |registerOverwritableCommand\()["']([\w.]+)["']/g);
  const handlers = named(/Handler\["\w+"\] = "([\w]+)"/g);

  it.each(closedByEscape)('has the condition %s', (name) => {
    expect(conditions).toContain(name);
  });

  it.each([...Object.values(typing), ...Object.values(everywhere)])('has the command %s', (name) => {
    expect(new Set([...commands, ...handlers])).toContain(name);
  });

  it('would miss others', () => {
    expect(conditions).not.toContain('hasMultipleSelections');
    expect(commands).not.toContain('editor.action.nothing');
  });

  it('are written in names.ts alone', () => {
    const own = globSync('src/editor/monaco/**/*.ts').filter((path) => !path.endsWith('/names.ts'));
    for (const path of own) {
      const source = readFileSync(path, 'utf8');
      expect(source, path).not.toMatch(
        /\.trigger\([^)]*,\s*['"`]|getAction\(['"`]|'editor\.action\.|createContextKey[^(]*\(['"`]/,
      );
    }
  });
});
