import { besideThePage } from './beside.ts';
import { defaultPreferences, preferencesAddress, type Preferences } from './preferences.ts';

/**
 * The script that arranges the workbench before the first paint, so that nothing moves later. It is inlined into the page and
 * cannot import anything, so it is built with the values of `preferences.ts` and `beside.ts`.
 *
 * @param sizes The prefix under which the page keeps sizes of its own, as in `data-sizes`.
 */
export function firstPaintScript(sizes: string): string {
  const facts = [preferencesAddress, besideThePage, defaultPreferences, sizes].map((fact) =>
    JSON.stringify(fact).replaceAll('<', '\\u003c'),
  );
  return `(${arrange.toString()})(${facts.join(', ')})`;
}

/** Runs in the page as text, so it can use nothing from outside. */
function arrange(address: string, beside: string, defaults: Preferences, sizes: string): void {
  // The reader may have changed by hand what was kept.
  let kept: Readonly<Record<string, unknown>> = { ...defaults };
  try {
    kept = { ...defaults, ...(JSON.parse(localStorage.getItem(address) ?? '{}') as object) };
  } catch {
    // The defaults apply.
  }
  const { dataset, style } = document.documentElement;
  dataset.workbench = matchMedia(beside).matches && kept.open !== false ? 'open' : 'closed';
  for (const name of ['width', 'height'] as const) {
    const size = kept[`${sizes}${name}`];
    if (typeof size === 'number' && size > 0) style.setProperty(`--workbench-${name}`, `${size}px`);
  }
}
