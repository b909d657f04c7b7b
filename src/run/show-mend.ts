import { element } from '#ui/dom';
import { clearMend, mendClass } from './clear-mend.ts';
import { resetAccount } from './reset-account.ts';
import type { Session } from './session.ts';

/** Says below a block's output that the account is in the way of its program, and offers to reset it. */
export function showMend(output: HTMLElement, session: Session): void {
  clearMend(output);
  const text = element(
    'span',
    {},
    'On a new account this program works. It fails on this one because of what earlier runs or the workbench left in it.',
  );
  const row = element('p', { class: mendClass, role: 'status' }, text);
  row.append(
    resetButton(session, 'Reset the account', () => {
      text.textContent = 'The account is as it was at first. Press Run to try again.';
    }),
  );
  output.parentElement?.append(row);
}

/** A button that resets the account, and then turns into one that brings back what was in it. */
export function resetButton(session: Session, label: string, onReset: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'block-button' }, label);
  let undo: (() => Promise<void>) | undefined;
  const press = async () => {
    button.disabled = true;
    try {
      if (undo) {
        await undo();
        button.remove();
        return;
      }
      undo = await resetAccount(session);
      button.textContent = 'Undo the reset';
      button.hidden = undo === undefined;
      onReset();
    } catch (error) {
      button.textContent = `That did not work: ${error instanceof Error ? error.message : String(error)} Try again`;
    } finally {
      button.disabled = false;
    }
  };
  button.addEventListener('click', () => void press());
  return button;
}
