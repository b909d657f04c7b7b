import { findPart } from '../deck/parts.ts';
import type { PlannedSection } from './plan.ts';

/** Marks the part of a workshop that is shown in its plan. What the room does by itself offers its minutes as a countdown. */
export function showPlan(view: HTMLElement, section: PlannedSection | undefined): void {
  for (const item of view.querySelectorAll<HTMLElement>('[data-plan]:is(li)')) {
    const isCurrent = item.dataset.plan === section?.id;
    if (isCurrent && item.ariaCurrent !== 'step') item.scrollIntoView({ block: 'nearest' });
    item.ariaCurrent = isCurrent ? 'step' : null;
  }
  if (section?.isExercise)
    findPart(view, 'input[name="minutes"]', HTMLInputElement).value = String(section.minutes);
}

/** Calls a listener with the first slide of a part that is pressed in the plan. */
export function onPlanPress(view: HTMLElement, listener: (id: string) => void): void {
  for (const button of view.querySelectorAll<HTMLElement>('[data-plan-go]'))
    button.addEventListener('click', () => listener(button.dataset.planGo ?? ''));
  const plan = view.querySelector('.presenter-plan');
  plan?.addEventListener('toggle', () =>
    plan.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }),
  );
}
