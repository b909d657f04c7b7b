import { element, addStyles } from '#ui/dom';
import { active } from '#run/active';
import { backToSimulated } from './connect.ts';
import { showNames } from './show-names.ts';
import realFrameStyles from './real-frame.css?inline';

addStyles(realFrameStyles);

/** Shows on the whole page that requests go to the reader's own S3, as long as they do. */
export function showActive(which: HTMLElement): void {
  let bar: HTMLElement | undefined;
  active.subscribe((now) => {
    document.documentElement.dataset.connection = now?.connection.kind ?? 'simulated';
    which.textContent = now?.connection.name ?? 'Simulated';
    showNames(now);
    bar?.remove();
    if (!now) return;
    const back = element('button', { type: 'button', class: 'real-back' }, 'Back to simulated (Alt+0)');
    back.addEventListener('click', backToSimulated);
    bar = element(
      'div',
      { class: 'real-bar', role: 'status' },
      element('strong', {}, 'real'),
      element('span', {}, `${now.connection.name}: ${now.connection.buckets.join(', ')}`),
      back,
    );
    document.body.append(bar);
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.code !== 'Digit0' || !event.altKey || event.ctrlKey || event.metaKey || !active.peek())
        return;
      event.preventDefault();
      backToSimulated();
    },
    { capture: true },
  );
}
