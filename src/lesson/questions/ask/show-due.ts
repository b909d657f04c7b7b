import { onProgress, readProgress } from '../../progress/progress.ts';
import { dueExercises, dueQuestions } from '../memory/schedule.ts';
import { onMemory, readMemory } from '../memory/store.ts';

const listOf = (text = '') => text.split(' ').filter((name) => name !== '');

/** Shows how many questions and exercises are due, wherever the page has a place for it (`data-due`). */
export function showDue(): void {
  const show = () => {
    const now = new Date();
    const memory = readMemory();
    const exercises = dueExercises(readProgress(), now);
    for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) {
      const known = listOf(mark.dataset.exercises);
      const count =
        dueQuestions(memory, listOf(mark.dataset.questions), now).length +
        exercises.filter((exercise) => known.includes(exercise)).length;
      mark.hidden = count === 0;
      for (const text of mark.querySelectorAll('[data-count]')) text.textContent = String(count);
    }
    for (const item of document.querySelectorAll<HTMLElement>('[data-due-exercise]'))
      item.hidden = !exercises.includes(item.dataset.dueExercise ?? '');
    for (const list of document.querySelectorAll<HTMLElement>('[data-due-exercises]'))
      list.hidden = !list.querySelector('[data-due-exercise]:not([hidden])');
  };
  onMemory(show);
  onProgress(show);
}
