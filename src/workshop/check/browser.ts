import type { Outcome } from './outcome.ts';

/** A browser by its name and its version, as it says itself: `Firefox 153`; “This browser” where it says nothing known. */
export function nameBrowser(userAgent: string): string {
  const known: readonly (readonly [string, RegExp])[] = [
    ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
    ['Opera', /\bOPR\/(\d+)/],
    ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
    ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\/(\d+)/],
    ['Safari', /\bVersion\/(\d+)[\d.]* .*Safari\//],
  ];
  for (const [name, pattern] of known) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'This browser';
}

/** Parts of the web platform that the site cannot do without. All browsers since 2024 have them. */
const needed: Readonly<Record<string, () => boolean>> = {
  'colours of two themes': () => CSS.supports('color', 'light-dark(red, blue)'),
  'promises with resolvers': () => 'withResolvers' in Promise,
  streams: () => typeof ReadableStream === 'function' && typeof CompressionStream === 'function',
  workers: () => typeof Worker === 'function',
  'copies of values': () => typeof structuredClone === 'function',
};

/** Whether the browser is new enough. */
export function lookAtBrowser(userAgent: string): Outcome {
  const name = nameBrowser(userAgent);
  const missing = Object.entries(needed).flatMap(([what, isThere]) => (isThere() ? [] : [what]));
  if (missing.length === 0) return { grade: 'good', found: `${name} is new enough.` };
  return {
    grade: 'bad',
    found: `${name} is too old: it has no ${missing.join(', no ')}.`,
    todo: 'Update the browser, or use a current Chrome, Edge, Firefox or Safari.',
  };
}
