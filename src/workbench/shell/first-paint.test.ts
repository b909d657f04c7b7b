import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { besideThePage } from './beside.ts';
import { firstPaintScript } from './first-paint.ts';
import { preferencesAddress } from './preferences.ts';

/** How the script arranges a page whose browser has kept `kept`, in a window that is wide or not. */
function arranged(kept: string | null, isWide: boolean, sizes = '') {
  const style: Record<string, string> = {};
  const dataset: Record<string, string> = {};
  runInNewContext(firstPaintScript(sizes), {
    localStorage: { getItem: (address: string) => (address === preferencesAddress ? kept : null) },
    matchMedia: (query: string) => ({ matches: query === besideThePage && isWide }),
    document: {
      documentElement: {
        dataset,
        style: { setProperty: (name: string, value: string) => (style[name] = value) },
      },
    },
  });
  return { ...style, workbench: dataset.workbench };
}

describe('the script before the first paint', () => {
  it('opens the workbench beside a wide page, and nowhere else', () => {
    expect(arranged(null, true)).toEqual({ workbench: 'open' });
    expect(arranged(null, false)).toEqual({ workbench: 'closed' });
  });

  it('keeps what the reader has arranged, for this kind of page', () => {
    const kept = JSON.stringify({ open: false, width: 400, playgroundwidth: 500 });
    expect(arranged(kept, true)).toEqual({ workbench: 'closed', '--workbench-width': '400px' });
    expect(arranged(kept, true, 'playground')).toMatchObject({ '--workbench-width': '500px' });
  });

  it('goes by the defaults where what is kept cannot be read', () => {
    for (const broken of ['{', 'null', '7', '{"width":"wide","open":0}'])
      expect(arranged(broken, true)).toEqual({ workbench: 'open' });
  });
});

it.each(['workbench.css', 'page-bar.css'])('%s turns from drawer to column where the scripts do', (sheet) => {
  const css = readFileSync(new URL(sheet, import.meta.url), 'utf8');
  const conditions = [...css.matchAll(/@media (?:not )?(\((?:min|max)-width: 7[3-6][^)]*\))/g)];
  expect(new Set(conditions.map(([, condition]) => condition))).toEqual(new Set([besideThePage]));
});
