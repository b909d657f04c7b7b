import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Where axe looks: the whole page, unless this says otherwise. */
interface Scope {
  /** Selectors of the only parts that axe looks at, and of those that it leaves out. */
  readonly include?: string;
  readonly exclude?: string;
}

/** The part of axe that is asked in the page itself. */
interface InPageAxe {
  run(part: string, options: object): Promise<Pick<AxeResults, 'violations' | 'passes'>>;
}
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Axe as a script, in the version that `@axe-core/playwright` brings. */
const { source: axeSource } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as {
  source: string;
};

/** The rules that depend on colours, and so on the theme. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds that breaks WCAG 2.2 AA or its own best practices, one line each: by all rules in the light theme, and by the
 * rules of colours in the dark one, where everything else is the same. The theme is light again afterwards.
 */
export async function faultsInBothThemes(page: Page, scope: Scope = {}): Promise<string[]> {
  // What would fade in is judged when it is fully there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    found.push(
      ...(await faultsOf(page, scope, theme === 'dark' ? colorRules : [])).map((line) => `${theme}: ${line}`),
    );
  }
  return found;
}

/** All slides of a deck below each other, each as large as the window, with all of their steps. */
const allSlides = `.deck-stage { position: static !important }
  .slide, .slide[hidden] { display: flex !important; position: relative !important; height: 100vh !important }
  html[data-page='deck'] body { height: auto; overflow: visible }
  .slide-body deck-step { visibility: visible !important }`;

/**
 * What on any slide of a deck has too little contrast in either theme, one line each. Axe looks at all slides at once, since it
 * takes as long to read a page as to judge it. The page cannot be presented after that.
 */
export async function contrastFaults(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: allSlides });
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: InPageAxe };
    for (const slide of document.querySelectorAll<HTMLElement>('.slide')) slide.hidden = slide.inert = false;
    const faults: string[] = [];
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      // Of what passed, one element is described.
      const { violations, passes } = await axe.run('.deck-stage', {
        runOnly: ['color-contrast'],
        resultTypes: ['violations'],
      });
      if (passes.length === 0) faults.push(`${theme}: axe has not seen the slides`);
      for (const { id, nodes } of violations)
        for (const { target, html } of nodes)
          faults.push(`${theme}: ${id}: ${target.join(' ')} ${html.slice(0, 200)}`);
    }
    return faults;
  });
}

async function faultsOf(page: Page, { include, exclude }: Scope, rules: string[]): Promise<string[]> {
  // What passed is not described: to name some thousand elements would take longer than to check them.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // To read frames, the other mode copies everything that it reads into a page of its own. Axe reads only visible frames, and
  // most pages have none: programs run in hidden ones.
  axe.setLegacyMode((await page.locator('iframe:visible').count()) === 0);
  if (include !== undefined) axe.include(include);
  if (exclude !== undefined) axe.exclude(exclude);
  if (rules.length > 0) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} (${target.join(' ')}) ${html.slice(0, 200)}`),
  );
}
