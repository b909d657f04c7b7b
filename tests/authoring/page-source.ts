import Slugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';

/** A component on a page. */
interface PageComponent {
  readonly name: string;
  readonly line: number;
  /** The values that are written as text; `''` for an attribute without a value, `undefined` for one that is computed. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly inside: readonly PageComponent[];
  /** All of its text and code, without markup. */
  readonly text: string;
}

interface Place {
  readonly line: number;
}

/** The parts of a page of MDX, each with its line. */
export interface PageParts {
  readonly headings: readonly (Place & {
    readonly text: string;
    readonly id: string;
    readonly depth: number;
  })[];
  /** All components, including those inside others. */
  readonly components: readonly PageComponent[];
  readonly links: readonly (Place & { readonly url: string })[];
  readonly images: readonly (Place & { readonly alt: string })[];
  /** The names that the page imports. */
  readonly imported: ReadonlySet<string>;
}

/**
 * Reads a page of MDX with the parser that builds the site, and gives its headings the same ids as the site does. Throws the
 * parser's errors, whose messages begin with line and column: `7:1: Expected a closing tag …`.
 */
export function readPage(mdx: string): PageParts {
  const slugger = new Slugger();
  const headings: PageParts['headings'][number][] = [];
  const components: PageComponent[] = [];
  const links: PageParts['links'][number][] = [];
  const images: PageParts['images'][number][] = [];
  const imported = new Set<string>();

  /** Reads a node and everything in it; answers the components directly below it. */
  const read = (node: MdastNode): PageComponent[] => {
    const line = node.position?.start.line ?? 1;
    const below = 'children' in node ? node.children.flatMap((child) => read(child)) : [];
    if (node.type === 'heading') {
      const text = textOf(node);
      headings.push({ line, text, id: slugger.slug(text), depth: node.depth });
    }
    if (node.type === 'link') links.push({ line, url: node.url });
    if (node.type === 'image') images.push({ line, alt: node.alt ?? '' });
    if (node.type === 'mdxjsEsm') for (const name of importedBy(node.value)) imported.add(name);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return below;
    const attributes = new Map<string, string | undefined>();
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue;
      const { name, value } = attribute;
      attributes.set(name, value === null ? '' : typeof value === 'string' ? value : undefined);
    }
    const component = { name: node.name ?? '', line, attributes, inside: below, text: textOf(node) };
    const href = attributes.get('href');
    if (component.name === 'a' && href !== undefined) links.push({ line, url: href });
    if (component.name === 'img') images.push({ line, alt: attributes.get('alt') ?? '' });
    if (/^[A-Z]/.test(component.name)) components.push(component);
    return [component];
  };
  read(mdxToMdast(mdx));
  return { headings, components, links, images, imported };
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
}

/** The names that some code imports, with empty texts among them. */
function importedBy(code: string): string[] {
  return [...code.matchAll(/^import\s+([^'"]+?)\s+from/gm)].flatMap(([, names = '']) =>
    names.split(/[{},]/).map((name) => name.replace(/^.*\sas\s/, '').trim()),
  );
}
