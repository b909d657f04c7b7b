import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Where axe looks: all of the page, unless said otherwise. */
interface Scope {
  /** Selectors of what is looked at alone, and of what is left out. */
  readonly include?: string;
  readonly exclude?: string;
}

/** The rules that depend on colours, and so on the theme. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 AA and its own best practices, as lines to read: by all rules in the light theme, and by those
 * of colours in the dark one, where all else is the same. The theme is light again afterwards.
 */
export async function faultsInBothThemes(page: Page, scope: Scope = {}): Promise<string[]> {
  // What fades in is judged when it is there.
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

async function faultsOf(page: Page, { include, exclude }: Scope, rules: string[]): Promise<string[]> {
  // What passed is not described: with a name for each of some thousand elements, that takes longer than the looking.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // The other mode copies all that it reads into a page of its own, for what frames hold. Axe reads those that are seen, and most pages
  // have none: programs run in hidden ones.
  axe.setLegacyMode((await page.locator('iframe:visible').count()) === 0);
  if (include !== undefined) axe.include(include);
  if (exclude !== undefined) axe.exclude(exclude);
  if (rules.length > 0) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} (${target.join(' ')}) ${html.slice(0, 200)}`),
  );
}
