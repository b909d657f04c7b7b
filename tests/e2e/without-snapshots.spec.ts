import { expect, test } from '@playwright/test';

test('an expectation that waits does not describe the page at each attempt', async ({ page }) => {
  await page.setContent('<main><p>Here</p></main>');
  for (const text of ['Here', 'Not here']) {
    const failed: unknown = await expect(page.getByText(text, { exact: true }))
      .toHaveAttribute('title', 'none', { timeout: 300 })
      .catch((error: unknown) => error);
    expect(failed, text).toMatchObject({ matcherResult: { name: 'toHaveAttribute', pass: false } });
    expect(failed, text).not.toHaveProperty('matcherResult.ariaSnapshot', expect.any(String));
  }
});
