/** What tests do in a page of WebKit, where there is no Playwright. Each is sent there as text, and uses nothing from outside itself. */

/** What a run has come to. */
interface Ran {
  readonly state: string | undefined;
  readonly output: string;
  /** What the page has complained of meanwhile. */
  readonly complaints: readonly string[];
}

/** Runs a block, with other code if there is some, and waits for its end, and until `last` is shown of what it prints. */
export async function runBlock(name: string, last: string, code?: string): Promise<Ran> {
  const complaints: string[] = [];
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const section = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  if (!section) throw new Error(`There is no block named ${name}.`);
  if (typeof code === 'string') {
    const data = section.parentElement?.querySelector('script[type="application/json"]')?.textContent;
    const { id } = JSON.parse(data ?? '{}') as { id: string };
    const newValue = JSON.stringify({ version: 1, code, original: '' });
    dispatchEvent(new StorageEvent('storage', { key: `learn-s3/code/${id}`, newValue }));
  }
  const button = [...section.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Run');
  // A short run may be over before anybody looks.
  let hasBegun = false;
  new MutationObserver(() => (hasBegun = true)).observe(section, { attributeFilter: ['data-run-state'] });
  button?.click();
  await until(() => hasBegun && section.dataset.runState !== 'running');
  const output = () => section.querySelector('[role=log]')?.textContent ?? '';
  await until(() => section.dataset.runState !== 'done' || output().includes(last));
  return { state: section.dataset.runState, output: output(), complaints };
}

/** Begins a program, stops it once it has printed `looping`, and answers how many milliseconds that has taken. */
export async function stopBlock(name: string, code: string): Promise<number> {
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const section = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  if (!section) throw new Error(`There is no block named ${name}.`);
  const data = section.parentElement?.querySelector('script[type="application/json"]')?.textContent;
  const { id } = JSON.parse(data ?? '{}') as { id: string };
  const newValue = JSON.stringify({ version: 1, code, original: '' });
  dispatchEvent(new StorageEvent('storage', { key: `learn-s3/code/${id}`, newValue }));
  const buttonNamed = (text: string) =>
    [...section.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
  buttonNamed('Run')?.click();
  await until(() => section.querySelector('[role=log]')?.textContent.includes('looping') === true);
  const pressed = performance.now();
  buttonNamed('Stop')?.click();
  await until(() => section.dataset.runState === 'stopped');
  return performance.now() - pressed;
}
