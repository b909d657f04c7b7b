import type { RunnableBlockElement } from '#lesson/block-element';
import type { PlaygroundElement } from '#playground/element';
import type { Program } from '#room/wire';
import { deckOfPage } from './pages.ts';

/** The program that somebody means who says “my program” on this page: the playground's, the slide's, or the one they were in last. */
export function programOfPage(): Program | undefined {
  const playground = document.querySelector<PlaygroundElement>('learn-playground');
  if (playground) return playground.program;
  const deck = deckOfPage();
  if (deck) return programIn(deck.deck?.slide);
  const blocks = [...document.querySelectorAll<RunnableBlockElement>('runnable-block')];
  const seen = blocks.find((block) => block.checkVisibility() && block.getBoundingClientRect().bottom > 100);
  return programOf(blocks.find((block) => block === last && block.checkVisibility()) ?? seen);
}

let last: RunnableBlockElement | undefined;

/** Remembers which program was last touched. */
export function watchPrograms(): void {
  const touched = ({ target }: Event) => {
    if (target instanceof Element) last = target.closest<RunnableBlockElement>('runnable-block') ?? last;
  };
  for (const sign of ['click', 'focusin']) document.addEventListener(sign, touched);
}

/** The program on a slide, as it is written now. */
export function programIn(slide: ParentNode | undefined): Program | undefined {
  const blocks = [...(slide?.querySelectorAll<RunnableBlockElement>('runnable-block') ?? [])];
  // Of tabs of tools, the chosen one.
  return programOf(blocks.find((block) => block.checkVisibility()) ?? blocks[0]);
}

function programOf(element: RunnableBlockElement | undefined): Program | undefined {
  const block = element?.block;
  if (!block) return undefined;
  const { parts, data, area } = block;
  return {
    title: parts.section.ariaLabel ?? data.fileName,
    files: [{ name: data.fileName, code: area.code }],
  };
}
