import awsCli from 'virtual:aws-cli';
import { downloadPart } from '#run/download-part';

let loading: Promise<Uint8Array> | undefined;

/**
 * Downloads the AWS CLI, once per page.
 *
 * @throws {Error} Where it cannot be had here; the message says why.
 */
export function loadPackages(): Promise<Uint8Array> {
  if (loading) return loading;
  loading = load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load(): Promise<Uint8Array> {
  if (!awsCli.url)
    throw new Error(
      `The AWS CLI is not here: this site was built without it, for ${awsCli.missing}. ` +
        'Who builds the site with Python 3, pip and a network has it.',
    );
  return new Uint8Array(await (await downloadPart(awsCli.url, () => undefined)).arrayBuffer());
}
