type BlobPart = string | ArrayBuffer | ArrayBufferView | Blob;

interface BlobPropertyBag {
  /** The media type, such as `image/jpeg`. */
  type?: string;
  endings?: 'native' | 'transparent';
}

/** Bytes with a media type, held as a whole. */
interface Blob {
  /** Bytes. */
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** A part of it: from byte `start` up to, not including, byte `end`. */
  slice(start?: number, end?: number, type?: string): Blob;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** The bytes as UTF-8 text. */
  text(): Promise<string>;
}
declare var Blob: { prototype: Blob; new (parts?: Iterable<BlobPart>, options?: BlobPropertyBag): Blob };

/** A blob with a name. */
interface File extends Blob {
  readonly name: string;
  /** Milliseconds since 1 January 1970. */
  readonly lastModified: number;
}
declare var File: {
  prototype: File;
  new (parts: Iterable<BlobPart>, name: string, options?: BlobPropertyBag & { lastModified?: number }): File;
};

type FormDataEntryValue = File | string;
/** The fields of a form, such as the one that `createPresignedPost` prepares. */
interface FormData {
  append(name: string, value: string | Blob, fileName?: string): void;
  delete(name: string): void;
  get(name: string): FormDataEntryValue | null;
  getAll(name: string): FormDataEntryValue[];
  has(name: string): boolean;
  set(name: string, value: string | Blob, fileName?: string): void;
  forEach(callback: (value: FormDataEntryValue, name: string, parent: FormData) => void): void;
  entries(): ArrayIterator<[string, FormDataEntryValue]>;
  keys(): ArrayIterator<string>;
  values(): ArrayIterator<FormDataEntryValue>;
  [Symbol.iterator](): ArrayIterator<[string, FormDataEntryValue]>;
}
declare var FormData: { prototype: FormData; new (): FormData };
