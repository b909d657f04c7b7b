import { expect, test } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';

/** A page that follows the system's theme, with a fault of each kind. */
const page = (more: string) => `<!doctype html><html lang="en"><head><title>Faults</title><style>
  html { background: #fff; color: #000 } html[data-theme=dark] { background: #000; color: #fff }
  html[data-theme=dark] .dim { color: #222 } html[data-theme=light] .pale { color: #ddd }
</style></head><body><main><h1>Faults</h1>
<p class="dim">Not to be read in the dark.</p><p class="pale">Not to be read in the light.</p>
<button></button>${more}</main><script>
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', follow);
  follow();
</script></body></html>`;

const found = [
  /^dark: color-contrast: .*\(\.dim\)/,
  /^light: button-name: /,
  /^light: color-contrast: .*\(\.pale\)/,
];

test('axe finds faults of each theme, and in frames', async ({ page: tab }) => {
  await tab.setContent(page(''));
  const faults = (await faultsInBothThemes(tab)).sort();
  expect(faults).toEqual(found.map((pattern) => expect.stringMatching(pattern)));
  expect(await faultsInBothThemes(tab, { include: '.dim' })).toHaveLength(1);
  expect(await faultsInBothThemes(tab, { exclude: 'main' })).toEqual([]);

  // A frame without an origin, like those that show what others have stored.
  const frame = `<iframe title="Inside" sandbox="allow-scripts" srcdoc="<html lang=en><title>x</title><img src=x>"></iframe>`;
  await tab.setContent(page(frame));
  await tab.frameLocator('iframe').getByRole('img').waitFor({ state: 'attached' });
  expect(await faultsInBothThemes(tab)).toContainEqual(
    expect.stringMatching(/^light: image-alt: .*\(iframe img\)/),
  );
});
