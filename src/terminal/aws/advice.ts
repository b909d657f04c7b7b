/** The services whose commands the CLI of a page has. */
const here = new Set(['s3', 's3api', 'sts', 'configure', 'help']);

/** What to say of a command that the CLI has refused, beside its own words; `undefined` where those are enough. */
export function adviceOn(
  args: readonly string[],
  status: number,
): readonly [what: string, hint: string] | undefined {
  if (status !== 2) return undefined;
  const [service = ''] = args;
  if (/^[a-z]/.test(service) && !here.has(service))
    return [
      `there is no ${service} here, but S3 alone`,
      'Use aws s3 or aws s3api; aws s3 help lists what they do. Other services want a CLI on your own computer.',
    ];
  const output = args[args.indexOf('--output') + 1] ?? '';
  if (args.includes('--output') && output.startsWith('yaml'))
    return ['yaml is an output of version 2 of the CLI, and this is version 1', 'Use --output json.'];
  return undefined;
}
