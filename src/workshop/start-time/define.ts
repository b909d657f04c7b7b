import { wasChanged } from '#ui/dom';
import { PageElement } from '#ui/element';
import { keepStart, keptStart, onStartElsewhere, showTimes } from './kept-start.ts';

/** What is in it has times of a workshop, and perhaps a field for the time at which it begins. */
class WorkshopTimesElement extends PageElement {
  protected override wake(): void {
    const { slug = '', starts = '' } = this.dataset;
    const field = this.querySelector<HTMLInputElement>('input[type="time"]');
    const show = () => {
      const start = keptStart(slug, starts);
      if (field) field.value = start;
      showTimes(this, start);
    };
    const keep = () => {
      // A field that was emptied asks for the time that the author has planned.
      const given = field?.value ?? '';
      keepStart(slug, given === '' ? starts : given);
      show();
    };
    if (field && wasChanged(field)) keep();
    else show();
    onStartElsewhere(slug, show);
    field?.addEventListener('change', keep);
  }
}

customElements.define('workshop-times', WorkshopTimesElement);
