/** How code is drawn, all lengths in CSS pixels: what an editor must do alike for nothing to move. */
export interface Look {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly lineHeight: number;
  readonly letterSpacing: number;
  readonly ligatures: boolean;
  readonly tabSize: number;
  /** Whether long lines go on in the next one. */
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

/** Whether a `<pre>`, also one that is hidden, breaks long lines. Where that depends on the window's width, it may change. */
export function wraps(pre: HTMLElement): boolean {
  return getComputedStyle(pre.querySelector('code') ?? pre).whiteSpace === 'pre-wrap';
}

/** What makes up the box around the code, without its size and padding. */
const boxProperties = [
  'background',
  'border',
  'border-radius',
  'box-shadow',
  'margin',
  'color-scheme',
] as const;

/** Gives `box` the outside of a `<pre>`: margins, border, background. Again when the theme has changed. */
export function copyBox(pre: HTMLElement, box: HTMLElement): void {
  const style = getComputedStyle(pre);
  for (const property of boxProperties) box.style.setProperty(property, style.getPropertyValue(property));
}
