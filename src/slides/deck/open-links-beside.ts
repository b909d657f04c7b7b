/** Makes links of a deck open in a tab of their own, except those within the deck. They are of the deck, its workbench, or an output. */
export function openLinksBeside(deck: HTMLElement): void {
  const aim = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.href || link.hasAttribute('download') || isWithinPage(link)) return;
    link.target = '_blank';
  };
  // Before the browser or another listener follows it: by a click, and by a menu.
  for (const way of ['click', 'auxclick', 'contextmenu']) deck.addEventListener(way, aim, { capture: true });
}

function isWithinPage({ href, hash }: HTMLAnchorElement): boolean {
  return hash !== '' && href.replace(/#.*/, '') === location.href.replace(/#.*/, '');
}
