import { globSync, readFileSync } from 'node:fs';
import { codeToHtml } from 'shiki';
import { describe, expect, it } from 'vitest';
import { codeToHtmlOptions } from '#styles/code-theme';
import { highlightCode } from './highlight-code.ts';

const programs = globSync('content/{lessons/*/*/solution,examples/*/*}.ts').sort();

describe('highlightCode', () => {
  it('draws solutions and examples as the page does', async () => {
    expect(programs.length).toBeGreaterThan(15);
    for (const path of programs) {
      const code = readFileSync(path, 'utf8');
      const page = await codeToHtml(code.trimEnd(), codeToHtmlOptions());
      expect(highlightCode(code), path).toBe(page);
    }
  });

  it('keeps what looks like markup as text', () => {
    const html = highlightCode('const a = "</span><script>alert(1)</script>" && 1 < 2;');
    expect(html).not.toContain('<script');
    expect(html.match(/<\w+/g)?.every((tag) => ['<pre', '<code', '<span'].includes(tag))).toBe(true);
  });

  it('leaves a line of great length without colours', () => {
    const html = highlightCode(`const a = 1;\nconst b = '${'x'.repeat(30_000)}';`);
    expect(html).toContain('x'.repeat(30_000));
    expect(html.split('\n')[1]?.match(/<span style/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
