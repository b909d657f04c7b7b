/** The part of Pagefind's result that is shown. Excerpts are HTML in which Pagefind has escaped everything but `<mark>`. */
export interface PageResult {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** The part of Pagefind's module that is used: https://pagefind.app/docs/api/ */
export interface Pagefind {
  /** `null` when another search came after this one. */
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<PageResult> }[] } | null>;
}

const mostPages = 6;
const mostSections = 3;

/** The pages that match `query`, best first, or `null` when another search came after this one. */
export async function search(pagefind: Pagefind, query: string): Promise<PageResult[] | null> {
  const found = await pagefind.debouncedSearch(query);
  return found && Promise.all(found.results.slice(0, mostPages).map((result) => result.data()));
}

function link(className: string, url: string, title: string, excerpt?: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.className = className;
  const heading = document.createElement('strong');
  heading.textContent = title;
  anchor.append(heading);
  if (excerpt !== undefined) anchor.append(document.createRange().createContextualFragment(excerpt));
  return anchor;
}

/** The list item of a page: a link to it, and links to its matching sections, whose excerpts then replace that of the page. */
export function resultItem({ url, excerpt, meta, sub_results }: PageResult): HTMLLIElement {
  const item = document.createElement('li');
  const sections = sub_results.filter((section) => /#(?!_top$)/.test(section.url)).slice(0, mostSections);
  item.append(
    link('page', url, meta.title ?? url, sections.length === 0 ? excerpt : undefined),
    ...sections.map((section) => link('section', section.url, section.title, section.excerpt)),
  );
  return item;
}
