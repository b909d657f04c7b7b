import { styleText } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { presenterFragment, presenterPage } from '#room/wire';

/** What the terminal shows of a workshop. */
export interface Announced {
  /** Where others reach it, the likeliest address first. */
  readonly addresses: readonly string[];
  /** Where this machine reaches it. */
  readonly here: string;
  readonly key: string;
  /** Of the certificate; `undefined` over plain HTTP. */
  readonly fingerprint: string | undefined;
  /** The file that is written; `undefined` for none. */
  readonly record: string | undefined;
}

/** What is shown once, when the workshop is ready. The presenter's key stands nowhere else. */
export function announce({ addresses, here, key, fingerprint, record }: Announced): string {
  const [first, ...others] = addresses;
  const lines = [
    first === undefined
      ? `The workshop is open on ${here}, for this machine only: it is on no network. Connect it, and start again.`
      : `The workshop is open on ${first}`,
    ...(first === undefined ? [] : ['', qrCode(first), '']),
    ...(others.length === 0 ? [] : [`Also: ${others.join('  ')}`]),
    ...(fingerprint === undefined
      ? []
      : [
          'Browsers warn of the certificate, since this machine made it itself. Its SHA-256 fingerprint is',
          fingerprint,
        ]),
    ...(record === undefined ? [] : [`What happens is written to ${record}. The pages say so.`]),
    `To present, open this here, and show it to nobody: ${here}${presenterPage}${presenterFragment}${key}`,
  ];
  return lines.join('\n');
}

/** A QR code in characters, dark on light whatever the colours of the terminal are. */
function qrCode(text: string): string {
  const lines = renderUnicodeCompact(text, { border: 2 }).split('\n');
  return lines.map((line) => styleText(['whiteBright', 'bgBlack'], line)).join('\n');
}
