/** How code is drawn, with lengths in CSS pixels. An editor must draw it the same way, so that nothing moves. */
export interface Look {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly lineHeight: number;
  readonly letterSpacing: number;
  readonly ligatures: boolean;
  readonly tabSize: number;
  /** Whether long lines wrap. */
  readonly wraps: boolean;
  readonly paddingTop: number;
  readonly paddingBottom: number;
  readonly paddingLeft: number;
}

/** Reads how a `<pre>` draws its code. */
export function lookOf(pre: HTMLElement): Look {
  const box = getComputedStyle(pre);
  const text = getComputedStyle(pre.querySelector('code') ?? pre);
  const fontSize = parseFloat(text.fontSize);
  return {
    fontFamily: text.fontFamily,
    fontSize,
    fontWeight: text.fontWeight,
    lineHeight: parseFloat(text.lineHeight) || Math.round(fontSize * 1.5),
    letterSpacing: parseFloat(text.letterSpacing) || 0,
    ligatures: text.fontVariantLigatures !== 'none',
    tabSize: parseInt(text.tabSize) || 2,
    wraps: wraps(pre),
    paddingTop: parseFloat(box.paddingTop),
    paddingBottom: parseFloat(box.paddingBottom),
    paddingLeft: parseFloat(box.paddingLeft),
  };
}

/** Whether a `<pre>`, even a hidden one, wraps long lines. This may change with the window's width. */
export function wraps(pre: HTMLElement): boolean {
  return getComputedStyle(pre.querySelector('code') ?? pre).whiteSpace === 'pre-wrap';
}

/** The CSS properties of the box around the code, except its size and padding. */
const boxProperties = [
  'background',
  'border',
  'border-radius',
  'box-shadow',
  'margin',
  'color-scheme',
] as const;

/** Gives `box` the margins, border and background of a `<pre>`. To be called again when the theme has changed. */
export function copyBox(pre: HTMLElement, box: HTMLElement): void {
  const style = getComputedStyle(pre);
  for (const property of boxProperties) box.style.setProperty(property, style.getPropertyValue(property));
}
