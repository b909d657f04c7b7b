import type { Check, CheckContext, Exchange } from '#lessons/check';
import { headerOf } from '../../judging/header-of.ts';

const bucket = 'my-social-app';
const key = 'users/101/settings.json';

const check: Check = async (context) => {
  const { account, requests, verify } = context;
  const object = await account.getObject(bucket, key);
  const settings = settingsIn(object?.body);
  const isThere = verify(
    settings !== undefined,
    'The settings are there.',
    object
      ? `What is under \`${key}\` is no longer an object of JSON.`
      : `There is no object under \`${key}\`.`,
    'Store one text of JSON, as before.',
  );
  if (!isThere || settings === undefined) return;

  const saves = requests
    .filter((one) => one.operation === 'PutObject' && one.key === key && isDone(one))
    .slice(1);
  const bare = saves.find((one) => headerOf(one, 'if-match') === undefined);
  const isSafe = verify(
    bare === undefined && saves.length > 0,
    'Each form is saved under a condition.',
    saves.length === 0
      ? 'Your program stored the first settings, and saved no form.'
      : 'Your program saves a form without a condition. What another device saved in the meantime is overwritten.',
    'Keep `IfMatch`. The question is which ETag belongs there.',
  );
  if (!isSafe) return;

  for (const [name, value] of Object.entries({ language: 'pt', theme: 'dark', news: 'weekly' })) {
    const isKept = verify(
      settings[name] === value,
      `\`${name}\` is \`${value}\`.`,
      `\`${name}\` is ${settings[name] === undefined ? '[[`undefined`|missing]]' : `\`${String(settings[name])}\``}, and should be \`${value}\`. ${whyLost(name)}`,
      'The ETag has to be the one of the settings that the form shows: it comes with them.',
    );
    if (!isKept) return;
  }

  const [previous, last] = saves.slice(-2);
  verify(
    previous !== undefined && last !== undefined && isReadBetween(previous, last, requests),
    'The second form was saved onto what was read again.',
    last === undefined
      ? 'The settings are right, but they were saved once, with both changes. There are two forms, on two devices, and each knows its own change alone.'
      : 'The settings are right, but nobody read them after the first form was saved. Your program knew what would be there.',
    'After a 412, read what is there now, and change that.',
  );
};

function whyLost(name: string): string {
  if (name === 'language')
    return 'The laptop saved all that its form showed, and that was older than what the phone had saved.';
  return name === 'theme'
    ? 'S3 refused to save the laptop’s form, and its change is lost.'
    : 'A form saved less than it had shown.';
}

function settingsIn(body: Uint8Array | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const isDone = ({ response }: Exchange): boolean => response !== undefined && response.status < 300;

/** Whether the settings were read between two saves. */
function isReadBetween(first: Exchange, second: Exchange, requests: CheckContext['requests']): boolean {
  return requests.some(
    ({ operation, key: read, index }) =>
      operation === 'GetObject' && read === key && index > first.index && index < second.index,
  );
}

export default check;
