import accountStyles from './account.css?inline';
import { useRef, useState } from 'preact/hooks';
import type { AccountUsage } from '#connections';
import type { WorkbenchState } from '../model/state.ts';
import { saveFile, addStyles } from '#ui/dom';
import { Dialog } from '#ui/dialog';
import { describeUsage } from './describe-usage.ts';
import { LoadDialog } from './load-dialog.tsx';
import { MenuButton } from '#ui/menu';
import { ResetDialog } from './reset-dialog.tsx';

addStyles(accountStyles);

/** What a dialog asks or tells. */
type Asked =
  | { readonly kind: 'reset' }
  | { readonly kind: 'load'; readonly file: File }
  | { readonly kind: 'failed'; readonly title: string; readonly message: string };

/** What can be done with the account as a whole. */
export function AccountMenu({ state }: { state: WorkbenchState }) {
  const { keeper } = state.session.connection;
  const [usage, setUsage] = useState<AccountUsage>();
  const [asked, setAsked] = useState<Asked>();
  const [said, say] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const measure = () => {
    keeper.usage().then(setUsage, () => setUsage(undefined));
  };
  const save = async () => {
    try {
      saveFile(fileName(keeper.accountName), await keeper.save());
      say('The account was saved to a file.');
      return true;
    } catch (error) {
      setAsked({ kind: 'failed', title: 'The account was not saved', message: messageOf(error) });
      return false;
    }
  };
  const close = () => setAsked(undefined);
  const done = (what: string) => {
    close();
    say(what);
  };

  return (
    <>
      <MenuButton
        label="Account"
        info={
          <>
            <p>The simulated account of this page holds</p>
            <p class="wb-menu-usage">{usage ? describeUsage(usage) : '…'}</p>
          </>
        }
        onOpen={measure}
        items={[
          { name: 'Save to a file', choose: () => void save() },
          { name: 'Load from a file…', choose: () => input.current?.click() },
          { name: 'Reset…', tone: 'danger', choose: () => setAsked({ kind: 'reset' }) },
        ]}
      />
      <input
        ref={input}
        type="file"
        accept=".zip"
        hidden
        aria-label="File with an account"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (file) setAsked({ kind: 'load', file });
        }}
      />
      <span class="wb-said" role="status">
        {said}
      </span>
      {asked?.kind === 'reset' && (
        <ResetDialog
          state={state}
          onSave={save}
          onClose={close}
          onDone={() => done('The account was reset.')}
        />
      )}
      {asked?.kind === 'load' && (
        <LoadDialog
          state={state}
          file={asked.file}
          onClose={close}
          onDone={() => done('The account was loaded.')}
        />
      )}
      {asked?.kind === 'failed' && (
        <Dialog
          title={asked.title}
          onClose={close}
          buttons={
            <button type="button" class="wb-button" onClick={close}>
              Close
            </button>
          }
        >
          <p>{asked.message}</p>
        </Dialog>
      )}
    </>
  );
}

/** `learn-s3-first-requests-2026-05-04.zip` */
function fileName(accountName: string): string {
  return `learn-s3-${accountName.replace(/^.*\//, '')}-${new Date().toISOString().slice(0, 10)}.zip`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
