/** A file of the built site. */
export interface SiteFile {
  /** Its address below the site's base path, as a request has it: `lessons/what-is-s3/` for that page. */
  readonly path: string;
  /** The beginning of the SHA-256 of its bytes, in base64url. */
  readonly hash: string;
  readonly size: number;
}

/** All files of a version of the site that a browser can keep. */
export interface FileList {
  /** Differs where any file does. */
  readonly version: string;
  readonly files: readonly SiteFile[];
}

/** Bytes of a SHA-256 that are kept: enough to tell damaged files and other versions, and they make half of the list. */
const hashBytes = 9;

/** The hash of a body, as {@link SiteFile} has it. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, hashBytes);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Writes a list as text: a line has the hash and the size of a file, and its path. */
export function writeFileList(files: readonly SiteFile[]): string {
  return files.map(({ hash, size, path }) => `${hash} ${size} ${path}`).join('\n');
}

/** Reads what {@link writeFileList} has written. */
export function readFileList(text: string): readonly SiteFile[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [hash = '', size = '', path = ''] = line.split(' ');
      return { hash, size: Number(size), path };
    });
}
