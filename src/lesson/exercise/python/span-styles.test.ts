import { describe, expect, it } from 'vitest';
import { numberStyles, styleNumbers } from './span-styles.ts';

const html =
  '<pre style="color:black"><span class="line"><span style="color:red">if</span> &lt;span style="0"> <span style="color:blue">1</span></span></pre>';

describe('numberStyles', () => {
  it('takes each style of a span once', () => {
    const styles = ['color:red'];
    expect(numberStyles(html, styles)).toContain(
      '<span style="0">if</span> &lt;span style="0"> <span style="1">',
    );
    expect(styles).toEqual(['color:red', 'color:blue']);
  });

  it('is undone by styleNumbers', () => {
    const styles: string[] = [];
    expect(styleNumbers(numberStyles(html, styles), styles)).toBe(html);
  });
});
