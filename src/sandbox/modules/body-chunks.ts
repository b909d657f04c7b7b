/** The body of a response as the SDK's browser build has it. */
export type SdkBody = ReadableStream &
  Readonly<
    Record<
      'transformToByteArray' | 'transformToString' | 'transformToWebStream',
      (...args: never[]) => unknown
    >
  >;

/** The methods that the SDK puts on a body. */
const transforms = ['transformToByteArray', 'transformToString', 'transformToWebStream'] as const;

/** The methods of the SDK for a body, to be put on another object that stands for it. */
export function transformsOf(body: SdkBody): PropertyDescriptorMap {
  return Object.fromEntries(
    transforms.map((name) => [
      name,
      { value: (...args: never[]) => body[name](...args), writable: true, configurable: true },
    ]),
  );
}
