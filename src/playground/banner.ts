import { element } from '#ui/dom';
import type { PlaygroundParts } from './parts.ts';
import { isOwn as isOwnProgram, type OpenProgram } from './programs.ts';

/** Says above the code where it comes from and what can be done with it; nothing above the reader's own code. */
export function showBanner({ banner, bannerText, button }: PlaygroundParts, program: OpenProgram): void {
  const isLink = program.id === 'link';
  const isOwn = isOwnProgram(program);
  banner.hidden = isOwn;
  banner.dataset.tone = isLink ? 'warning' : 'info';
  button('take').hidden = !isLink;
  button('dismiss').hidden = true;
  button('back').hidden = isOwn;
  button('back').textContent = isLink ? 'Keep my own code' : 'Back to your code';
  if (isLink) {
    bannerText.replaceChildren(
      element('strong', {}, 'This code came from a link.'),
      ' Nothing has run. Read it before you press Run. Your own code is kept.',
    );
  } else if (program.lesson !== undefined) {
    const lesson = element('a', { href: program.lesson }, 'lesson');
    bannerText.replaceChildren('From a ', lesson, '. What you change here leaves the lesson as it is.');
  } else if (!isOwn) {
    bannerText.replaceChildren('An example. Change it as you like: your own code is kept.');
  }
}

/** Says above the code why a link could not be opened. */
export function showLinkProblem({ banner, bannerText, button }: PlaygroundParts, message: string): void {
  banner.hidden = false;
  banner.dataset.tone = 'danger';
  for (const action of ['take', 'back']) button(action).hidden = true;
  button('dismiss').hidden = false;
  bannerText.replaceChildren(message, ' You see your own code, as you left it.');
}
