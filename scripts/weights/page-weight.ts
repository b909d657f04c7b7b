import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import type { Bytes } from './bytes.ts';

/** What a browser loads for a page before anything on it is touched, gzipped. */
export interface PageWeight {
  readonly html: Bytes;
  readonly js: Bytes;
  readonly css: Bytes;
}

/** A built site: its folder, and the base path that its addresses begin with. */
export interface BuiltSite {
  readonly dir: string;
  readonly base: string;
}

/** Types of script elements that contain no script, but for example JSON. */
const otherTypes = /\btype="(?!module"|text\/javascript")/;

/**
 * Weighs a built page: inline scripts and styles, and every file that it names or that these import
 * statically. What is imported later, by `import()`, is left out.
 */
export async function weighPage(site: BuiltSite, page: string): Promise<PageWeight> {
  const html = await readFile(join(site.dir, page), 'utf8');
  const addressed = (address: string) => address.slice(site.base.length);
  const scripts = new Set<string>();
  const inline: string[] = [];
  const inlineModules: string[] = [];
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)) {
    const source = attribute(attributes, 'src');
    if (source !== undefined) scripts.add(addressed(source));
    else if (!otherTypes.test(attributes)) inline.push(text);
    if (source === undefined && attributes.includes('type="module"')) inlineModules.push(text);
  }
  const styles: string[] = [];
  for (const [link] of html.matchAll(/<link\b[^>]*>/g)) {
    const address = attribute(link, 'href');
    if (address === undefined) continue;
    if (link.includes('rel="stylesheet"') && !link.includes('media="print"')) styles.push(addressed(address));
    if (link.includes('rel="modulepreload"')) scripts.add(addressed(address));
  }
  const inlineStyles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, text = '']) => text);

  await init();
  for (const text of inlineModules) for (const address of importsOf(text)) scripts.add(addressed(address));
  await addImports(site.dir, scripts);
  const read = (path: string) => readFile(join(site.dir, path), 'utf8');
  return {
    html: gzipped(html),
    js: total([...inline, ...(await Promise.all([...scripts].map(read)))]),
    css: total([...inlineStyles, ...(await Promise.all(styles.map(read)))]),
  };
}

/** The size of a text, gzipped. */
export function gzipped(text: string | Uint8Array): Bytes {
  return gzipSync(text, { level: 9 }).length;
}

/** Adds everything that the scripts import, directly or not: a set may grow while it is iterated over. */
async function addImports(dir: string, scripts: Set<string>): Promise<void> {
  for (const script of scripts) {
    for (const specifier of importsOf(await readFile(join(dir, script), 'utf8'))) {
      scripts.add(posix.join(posix.dirname(script), specifier));
    }
  }
}

function importsOf(code: string): string[] {
  const [imports] = parse(code);
  return imports.flatMap((found) =>
    found.type === 'static' || found.type === 'reexport-star' ? [found.specifier] : [],
  );
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}

function total(texts: readonly string[]): Bytes {
  return texts.reduce((sum, text) => sum + gzipped(text), 0);
}
