import { describe, expect, it } from 'vitest';
import { messageFromText, messageToText } from './message-text.ts';

const back = (message: unknown) => messageFromText(messageToText(message));

describe('messageToText', () => {
  it('keeps bytes and times', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const message = {
      startedAt: new Date(1_700_000_000_000),
      exchanges: [{ body: all, key: undefined }],
      text: 'ä\u2028',
    };
    expect(back(message)).toEqual(message);
  });

  it('says of a long body where it is to be seen, within what storage holds', () => {
    const long = { body: new Uint8Array(5 * 1024 * 1024) };
    expect(messageToText(long).length).toBeLessThan(1_000);
    const { body } = back(long) as { body: Uint8Array };
    expect(new TextDecoder().decode(body)).toMatch(
      /^This body has 5,242,880 bytes\. It is shown in the window/,
    );
  });
});
