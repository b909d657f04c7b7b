import { besideThePage } from './beside.ts';
import { defaultPreferences, preferencesAddress, type Preferences } from './preferences.ts';

/**
 * The script that arranges the workbench before the first paint, so that nothing moves later. It stands in the page, and can
 * import nothing: it is made of what `preferences.ts` and `beside.ts` say.
 *
 * @param sizes By which the page keeps sizes of its own, as in `data-sizes`.
 */
export function firstPaintScript(sizes: string): string {
  const facts = [preferencesAddress, besideThePage, defaultPreferences, sizes].map((fact) =>
    JSON.stringify(fact).replaceAll('<', '\\u003c'),
  );
  return `(${arrange.toString()})(${facts.join(', ')})`;
}

/** Runs in the page by its text alone. */
function arrange(address: string, beside: string, defaults: Preferences, sizes: string): void {
  // What was kept may have been changed by hand.
  let kept: Readonly<Record<string, unknown>> = { ...defaults };
  try {
    kept = { ...defaults, ...(JSON.parse(localStorage.getItem(address) ?? '{}') as object) };
  } catch {
    // The defaults hold.
  }
  const { dataset, style } = document.documentElement;
  dataset.workbench = matchMedia(beside).matches && kept.open !== false ? 'open' : 'closed';
  for (const name of ['width', 'height'] as const) {
    const size = kept[`${sizes}${name}`];
    if (typeof size === 'number' && size > 0) style.setProperty(`--workbench-${name}`, `${size}px`);
  }
}
