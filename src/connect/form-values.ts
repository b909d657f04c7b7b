import { type Keys, type PastedKeys, providers, type RealSettings } from '#connections/real';

/** The values of the form. */
export interface FormValues {
  readonly provider: string;
  readonly endpoint: string;
  readonly region: string;
  readonly addressing: RealSettings['addressing'];
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly buckets: string;
  readonly expires?: Date | undefined;
}

/** The form with a provider's presets. Keys and buckets that the reader has typed stay. */
export function valuesFor(provider: string, before?: FormValues): FormValues {
  const preset = providers.find(({ id }) => id === provider);
  const region = preset?.region ?? 'us-east-1';
  return {
    accessKeyId: '',
    secretAccessKey: '',
    sessionToken: '',
    buckets: '',
    ...before,
    provider,
    region,
    endpoint: (preset?.endpoint ?? '').replace('{region}', region),
    addressing: preset?.addressing ?? 'path',
  };
}

/** The form with another region, also in the endpoint if that is still the provider's preset. */
export function withRegion(values: FormValues, region: string): FormValues {
  const preset = providers.find(({ id }) => id === values.provider);
  const isPreset = preset?.endpoint.replace('{region}', values.region) === values.endpoint;
  return {
    ...values,
    region,
    endpoint: isPreset ? preset.endpoint.replace('{region}', region) : values.endpoint,
  };
}

/** The form with what was read from a pasted text. What it lacks stays, except keys, token and expiry: they belong together. */
export function withPasted(values: FormValues, pasted: PastedKeys): FormValues {
  const provider = providers.find(({ name }) => name === pasted.provider);
  const { region, buckets, accessKeyId = '', secretAccessKey = '', sessionToken = '', expires } = pasted;
  const filled = {
    ...(provider ? valuesFor(provider.id, values) : values),
    accessKeyId,
    secretAccessKey,
    sessionToken,
    expires,
    buckets: buckets?.join(', ') ?? values.buckets,
  };
  return region === undefined ? filled : withRegion(filled, region);
}

/** What to connect with. Throws an error in words for the reader if something is missing or makes no sense. */
export function readValues(values: FormValues): { settings: RealSettings; keys: Keys } {
  const endpoint = values.endpoint.trim().replace(/\/+$/, '');
  if (!/^https?:\/\/[^/\s{}]+$/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error(
      'The endpoint is an address such as https://s3.eu-central-1.amazonaws.com, without a path or a bucket.',
    );
  }
  const buckets = values.buckets.split(/[\s,]+/).filter((name) => name !== '');
  if (buckets.length === 0)
    throw new Error('Name the buckets that this page may use. It cannot reach any other.');
  const wrong = buckets.find((name) => !/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(name));
  if (wrong !== undefined)
    throw new Error(`“${wrong}” cannot be the name of a bucket: 3 to 63 of a–z, 0–9, “.” and “-”.`);
  const [accessKeyId, secretAccessKey, sessionToken] = [
    values.accessKeyId,
    values.secretAccessKey,
    values.sessionToken,
  ].map((text) => text.trim());
  if (!accessKeyId || !secretAccessKey)
    throw new Error('An access key ID and its secret access key are needed.');
  return {
    settings: {
      provider: values.provider,
      endpoint,
      region: values.region.trim() || 'us-east-1',
      addressing: values.addressing,
      buckets,
    },
    keys: {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken && { sessionToken }),
      ...(values.expires && { expires: values.expires }),
    },
  };
}
