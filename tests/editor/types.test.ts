import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectTypes } from '../../src/editor/build/collect-types.ts';
import { markdownOfHtml } from '../../src/editor/build/markdown-of-html.ts';
import { packageJsonForTypes } from '../../src/editor/build/package-json-for-types.ts';
import { readableDocs } from '../../src/editor/build/readable-docs.ts';
import { programOptions } from '../../src/editor/language/program-options.ts';
import { ProgramHost } from '../../src/editor/language/program-host.ts';
import type { TypesBundle } from '../../src/editor/language/types-bundle.ts';

describe('collectTypes', () => {
  let bundle: TypesBundle;
  beforeAll(() => {
    bundle = collectTypes(process.cwd());
  });

  it('collects each package once', () => {
    const nested = Object.keys(bundle.files).filter((path) => path.split('/node_modules/').length > 2);
    expect(nested).toEqual([]);
  });

  it('has everything that its own files refer to', { timeout: 60_000 }, () => {
    const host = new ProgramHost(bundle);
    host.getCompilationSettings = () => ({ ...programOptions, skipLibCheck: false });
    const program = ts.createLanguageService(host).getProgram();
    const problems = program ? ts.getPreEmitDiagnostics(program) : [];
    expect(program?.getSourceFiles().length).toBeGreaterThan(500);
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });

  it('fits the budget of one lazily loaded file', () => {
    expect(gzipSync(JSON.stringify(bundle)).length).toBeLessThan(420_000);
  });
});

describe('the options', () => {
  it('are those of content/tsconfig.json', () => {
    const file = ts.readJsonConfigFile('content/tsconfig.json', (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonSourceFileConfigFileContent(file, ts.sys, 'content');
    expect({ ...options, skipLibCheck: true }).toMatchObject(programOptions);
  });
});

describe('packageJsonForTypes', () => {
  it('keeps what leads to types and nothing else', () => {
    const text = JSON.stringify({
      name: 'a',
      version: '1.0.0',
      main: './a.js',
      scripts: { build: 'tsc' },
      exports: { '.': { types: './a.d.ts', import: './a.js' }, './b': { node: { types: './b.d.ts' } } },
    });
    expect(JSON.parse(packageJsonForTypes(text))).toEqual({
      name: 'a',
      version: '1.0.0',
      exports: { '.': { types: './a.d.ts' }, './b': { node: { types: './b.d.ts' } } },
    });
  });
});

describe('markdownOfHtml', () => {
  it.each([
    ['<p>One\n   line.</p> <p>Two.</p>', 'One line.\n\nTwo.'],
    ['<p>A <code>Key</code>, <b>bold</b> and <i>slanted</i>.</p>', 'A `Key`, **bold** and *slanted*.'],
    ['See <a href="https://a.example/b">the\n guide</a>.', 'See [the guide](https://a.example/b).'],
    ['<ul> <li> <p>One</p> </li> <li> <p>Two</p> </li> </ul>', '- One\n- Two'],
    ['<ul><li>One <ul><li>Inner</li></ul></li></ul>', '- One\n  - Inner'],
    ['<note> <p>Mind.</p> </note>', '**Note:** Mind.'],
    ['<dl><dt>Permissions</dt><dd><p>All.</p></dd></dl>', '**Permissions**\n\nAll.'],
    ['<p>a &lt; b &amp;&amp; c</p>', 'a < b && c'],
  ])('%s', (html, markdown) => {
    expect(markdownOfHtml(html)).toBe(markdown);
  });
});

describe('readableDocs', () => {
  it('keeps the description and the errors, and drops what is generated', () => {
    const declarations = `/**
 * <p>Adds an object.</p>
 * @example
 * \`\`\`javascript
 * const input = {};
 * \`\`\`
 * @param input - {@link Input}
 * @throws {@link TooLarge} (client fault)
 *  <p>It is too large.</p>
 *
 * @public
 */
export declare class Put {
}`;
    expect(readableDocs(declarations)).toBe(`/**
 * Adds an object.
 *
 * @throws \`TooLarge\` (client fault)
 *
 * It is too large.
 */
export declare class Put {
}`);
  });

  it('leaves a paragraph on directory buckets out', () => {
    const comment = '/** <p>The bucket.</p> <p> <b>Directory buckets</b> - Other rules.</p> */';
    expect(readableDocs(comment)).toBe('/**\n * The bucket.\n */');
  });

  it('changes nothing but doc comments', () => {
    const code = "export declare const glob: '/** <p> */';\n";
    expect(readableDocs(`${code}export {};`)).toContain('export {};');
  });
});
