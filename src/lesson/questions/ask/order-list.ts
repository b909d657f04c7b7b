/** Lets the items of a list be moved by their buttons, and says where each item has been moved to. */
export function letMove(form: HTMLFormElement, isSettled: () => boolean): void {
  const list = form.querySelector<HTMLElement>('.question-order');
  const status = form.querySelector<HTMLElement>('[data-order-status]');
  list?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    const item = button?.closest('li');
    if (!button || !item || isSettled()) return;
    if (button.dataset.move === 'up') item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    // The button lost the focus when its item was moved in the page.
    button.focus();
    const place = [...list.children].indexOf(item) + 1;
    if (status)
      status.textContent = `${item.querySelector('span')?.textContent}: place ${place} of ${list.children.length}`;
  });
}
