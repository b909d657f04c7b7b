import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { build } from 'esbuild';

/** Somebody else's server, and the requests that it received. */
let elsewhere: { readonly url: string; readonly asked: string[]; readonly server: Server };
let code: string;

test.beforeAll(async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server };
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './sealed-html.ts'; export * from './walled.ts';`,
      resolveDir: 'src/workbench/preview',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'preview',
  });
  code = outputFiles[0]?.text ?? '';
});
test.afterAll(() => elsewhere.server.close());

/** HTML that parsers and sanitisers have read differently, each with a link or a script at its end. */
const mutations = (url: string): readonly string[] => {
  const link = `<a href="${url}/link">go</a>`;
  const image = `<img src="${url}/image" onerror="top.attacks++">`;
  return [
    link,
    `<a href="javascript:top.attacks++">go</a>`,
    `<svg><a xlink:href="${url}/svg"><text y="20">go</text></a></svg>`,
    `<svg><a><animate attributeName="href" values="${url}/animate"/><text y="20">go</text></a></svg>`,
    `<math><maction actiontype="statusline" xlink:href="${url}/math">go</maction></math>`,
    `<form><math><mtext></form><form><mglyph><style></math>${link}${image}`,
    `<math><mtext><table><mglyph><style><!--</style>${link}--&gt;${image}`,
    `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style>${link}${image}">`,
    `<math><mtext><mglyph><style><math title="</style>${link}${image}">`,
    `<svg></p><style><a id="</style>${link}${image}">`,
    `<svg><style><!--</style>${link}--></svg>`,
    `<svg><desc><style><a title="</style>${link}">`,
    `<svg><foreignObject><math><mi><svg><title><style>${link}</style>`,
    `<noscript><p title="</noscript>${link}${image}">`,
    `<noembed><p title="</noembed>${link}">`,
    `<xmp><p title="</xmp>${link}">`,
    `<textarea><p title="</textarea>${link}">`,
    `<title><p title="</title>${link}">`,
    `<template><a href="${url}/template">go</a></template>`,
    `<template shadowrootmode="open"><a href="${url}/shadow">go</a></template>`,
    `<div><template shadowrootmode="open"><form action="${url}/shadow-form"><button>go</button></form></template></div>`,
    `<!--><a href="${url}/comment">go</a>-->`,
    `<!--a--!><a href="${url}/comment">go</a>-->`,
    `<?x ><a href="${url}/pi">go</a>?>`,
    `<![CDATA[><a href="${url}/cdata">go</a>]]>`,
    `<svg><![CDATA[</svg><a href="${url}/cdata">go</a>]]>`,
    `<form action="${url}/form"><button>go</button></form>`,
    `<form id="f"></form><button form="f" formaction="${url}/formaction">go</button>`,
    `<input type="image" src="${url}/input" formaction="${url}/input">`,
    `<form><input name="attributes"><input name="parentNode">${link}</form>`,
    `<form><input name="childNodes"><input name="removeAttribute"><a href="${url}/clobbered">go</a></form>`,
    `<map name="m"><area shape="rect" coords="0,0,99,99" href="${url}/area"></map><img usemap="#m" width="99" height="99" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">`,
    `<table><td background="${url}/background">go</td></table>`,
    `<object data="${url}/object"></object><embed src="${url}/embed"><iframe src="${url}/iframe"></iframe><frameset><frame src="${url}/frame"></frameset>`,
    `<iframe srcdoc="<a href='${url}/srcdoc'>go</a>"></iframe>`,
    `<link rel="stylesheet" href="${url}/style"><link rel="prefetch" href="${url}/prefetch">`,
    `<meta http-equiv="refresh" content="0;url=${url}/refresh"><base href="${url}/base/"><a href="relative">go</a>`,
    `<style>@import url("${url}/import"); body { background: url(${url}/css) }</style><p style="background: url(${url}/style-attribute)">go</p>`,
    `<video src="${url}/video" poster="${url}/poster" autoplay></video><audio src="${url}/audio" autoplay></audio>`,
    `<picture><source srcset="${url}/source"><img src="${url}/img" srcset="${url}/srcset 2x"></picture>`,
    `<body onload="top.attacks++" onclick="location='${url}/onclick'"><p>go</p>`,
    `<button popovertarget="p">go</button><div id="p" popover ontoggle="top.attacks++">${link}</div>`,
    `<details open ontoggle="top.attacks++"><summary>go</summary>${link}</details>`,
    `</iframe></body></html>"></iframe>${link}`,
    `" srcdoc="${link}`,
    `&quot;&gt;&lt;a href=&quot;${url}/escaped&quot;&gt;go`,
    `${'<div>'.repeat(600)}<math><mtext><mglyph><style></math>${link}`,
  ];
};

/** Opens an empty page, with the code that makes previews. */
async function openEmpty(page: Page): Promise<void> {
  await page.goto(`${elsewhere.url}/empty`);
  await page.addScriptTag({ content: code });
  elsewhere.asked.length = 0;
}

/** Shows a document in a frame of the page, as a preview does, and answers the frame within. */
async function show(page: Page, document: string): Promise<Frame> {
  await page.evaluate(async (srcdoc) => {
    window.document.querySelector('iframe')?.remove();
    const frame = window.document.createElement('iframe');
    frame.sandbox.value = '';
    frame.srcdoc = srcdoc;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      window.document.body.append(frame);
    });
  }, document);
  // Found by its element, since frames of the last document may still be in the page's list.
  const outer = await (await page.locator('iframe').elementHandle()).contentFrame();
  await expect.poll(() => outer?.childFrames().length).toBe(1);
  await expect.poll(() => page.frames().length).toBe(3);
  const [inner] = outer?.childFrames() ?? [];
  if (!inner) throw new Error('There is no frame within.');
  await inner.waitForLoadState();
  return inner;
}

/** Everything that leads somewhere or does something, also in shadow trees and templates. */
function leads(): string[] {
  const found: string[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName;
      if (/^(script|iframe|frame|object|embed|base|link|form|area|svg|math|template)$/.test(name))
        found.push(name);
      for (const { name: attribute, value } of element.attributes) {
        const isOn = attribute.startsWith('on');
        const isAddress = /^(.*href|.*action|src|srcset|srcdoc|data|poster|background|ping|target)$/.test(
          attribute,
        );
        if (isOn || (isAddress && !value.startsWith('data:image/'))) found.push(`${name} ${attribute}`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}

test('nothing is left of a page that leads or does anything, however it is nested @firefox', async ({
  page,
}) => {
  const complaints: string[] = [];
  // The browser says that a frame runs no script when the test itself looks into it.
  page.on('console', (message) => {
    if (!message.text().startsWith('Blocked script execution')) complaints.push(message.text());
  });
  await openEmpty(page);
  await page.evaluate(() => Object.assign(window, { attacks: 0 }));
  for (const html of mutations(elsewhere.url)) {
    const sealed = await page.evaluate(
      (text) =>
        (window as unknown as { preview: { sealedHtml(html: string): Promise<string> } }).preview.sealedHtml(
          text,
        ),
      html,
    );
    const inner = await show(page, sealed);
    expect([html, ...(await inner.evaluate(leads))]).toEqual([html]);
    expect(page.frames(), html).toHaveLength(3);
    const target = inner.getByText('go').first();
    if ((await target.count()) > 0) await target.dispatchEvent('click');
    expect(inner.url(), html).toBe('about:srcdoc');
  }
  const sealed = await page.evaluate(() =>
    (window as unknown as { preview: { sealedHtml(html: string): Promise<string> } }).preview.sealedHtml(
      '<title>t</title><style>h1 { color: rgb(1, 2, 3) }</style><h1 style="margin: 3px">Title</h1><table><tr><td>cell</td></tr></table>',
    ),
  );
  const inner = await show(page, sealed);
  await expect(inner.getByRole('heading', { name: 'Title' })).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(inner.getByRole('heading', { name: 'Title' })).toHaveCSS('margin', '3px');
  expect(await page.evaluate(() => (window as unknown as { attacks: number }).attacks)).toBe(0);
  expect(elsewhere.asked).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a link that were left would not lead out of the frame', async ({ page }) => {
  await openEmpty(page);
  for (const html of [
    `<a href="${elsewhere.url}/self">go</a>`,
    `<a target="_top" href="${elsewhere.url}/top">go</a>`,
    `<a target="_blank" href="${elsewhere.url}/blank">go</a>`,
    `<a target="_parent" href="${elsewhere.url}/parent">go</a>`,
    `<a href="data:text/html,<h1>data</h1>">go</a>`,
    `<meta http-equiv="refresh" content="0;url=${elsewhere.url}/refresh"><p>go</p>`,
    `<form action="${elsewhere.url}/form"><button>go</button></form>`,
    `<img src="${elsewhere.url}/image"><p>go</p>`,
  ]) {
    const walled = await page.evaluate(
      (text) => (window as unknown as { preview: { walled(html: string): string } }).preview.walled(text),
      html,
    );
    const inner = await show(page, walled);
    // When the later request is answered, the click would already have led somewhere, if it could.
    await inner
      .getByText('go')
      .first()
      // oxlint-disable-next-line typescript/no-deprecated -- a click waits for where it leads, until Playwright's default is another
      .click({ noWaitAfter: true, timeout: 5_000 })
      .catch(() => undefined);
    await page.evaluate(async (url) => (await fetch(`${url}/after`)).ok, elsewhere.url);
    expect(page.url(), html).toMatch(/\/empty$/);
    expect(page.context().pages(), html).toHaveLength(1);
  }
  expect(elsewhere.asked.filter((url) => url !== '/after')).toEqual([]);
});
