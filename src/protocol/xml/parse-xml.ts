import { S3Error } from '#protocol/errors';

/** An element of a request's XML, with what is needed to read a configuration out of it. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly text: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  text: string;
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
}

const maxDepth = 32;
const name = String.raw`[A-Za-z_\u0080-\uffff][\w.:\u0080-\uffff-]*`;
const attribute = String.raw`\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
/** One piece of markup or text. DOCTYPE is not among them, so that there are no entities to expand. */
const token = new RegExp(
  [
    String.raw`<\?[^?]*(?:\?(?!>)[^?]*)*\?>`,
    String.raw`<!--[^-]*(?:-(?!-)[^-]*)*-->`,
    String.raw`<!\[CDATA\[(?<cdata>[^\]]*(?:\](?!\]>)[^\]]*)*)\]\]>`,
    String.raw`<(?<open>${name})(?<attributes>(?:${attribute})*)\s*(?<empty>\/?)>`,
    String.raw`<\/(?<close>${name})\s*>`,
    String.raw`(?<text>[^<]+)`,
  ].join('|'),
  'y',
);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a document whose root must be one of `roots`, where there are any. Throws MalformedXML for anything else, and for every DOCTYPE. */
export function parseXml(bytes: Uint8Array, ...roots: readonly string[]): XmlElement {
  const root = parseText(decodeText(bytes));
  if (roots.length > 0 && !roots.includes(root.name)) throw new S3Error('MalformedXML');
  return root;
}

/** Reads a document for who need not refuse one; `undefined` for what is no XML, or stands there twice. */
export function readXml(text: string): XmlElement | undefined {
  try {
    return parseText(text);
  } catch {
    return undefined;
  }
}

/** The first child of that name. */
export function child(parent: XmlElement, childName: string): XmlElement | undefined {
  return parent.children.find((item) => item.name === childName);
}

/** The children of that name, in order. */
export function children(parent: XmlElement, childName: string): XmlElement[] {
  return parent.children.filter((item) => item.name === childName);
}

/** The text of the first child of that name. */
export function textOf(parent: XmlElement, childName: string): string | undefined {
  return child(parent, childName)?.text;
}

/** The same where the schema demands the element. Throws MalformedXML without it. */
export function requiredText(parent: XmlElement, childName: string): string {
  const text = textOf(parent, childName);
  if (text === undefined) throw new S3Error('MalformedXML');
  return text;
}

function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new S3Error('MalformedXML', { cause });
  }
}

function parseText(text: string): XmlElement {
  const document: OpenElement = open('', '');
  const path = [document];
  let position = 0;
  while (position < text.length) {
    token.lastIndex = position;
    const groups = token.exec(text)?.groups;
    const parent = path.at(-1);
    if (!groups || !parent) throw new S3Error('MalformedXML');
    position = token.lastIndex;
    if (groups.open !== undefined) {
      const element = open(groups.open, groups.attributes ?? '');
      parent.children.push(element);
      if (groups.empty === '') path.push(element);
      if (path.length > maxDepth) throw new S3Error('MalformedXML');
    } else if (groups.close !== undefined) {
      if (parent === document || parent.tag !== groups.close) throw new S3Error('MalformedXML');
      path.pop();
    } else if (groups.text !== undefined) parent.text += unescapeXml(groups.text);
    else parent.text += groups.cdata ?? '';
  }
  const [root, another] = document.children;
  if (path.length > 1 || !root || another || document.text.trim() !== '') throw new S3Error('MalformedXML');
  return root;
}

function open(tag: string, attributeText: string): OpenElement {
  const attributes: Record<string, string> = {};
  for (const [, key = '', quoted = ''] of attributeText.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    attributes[local(key)] = unescapeXml(quoted.slice(1, -1));
  }
  return { tag, name: local(tag), text: '', attributes, children: [] };
}

function local(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi,
    (_, hex?: string, decimal?: string, entity?: string) => {
      if (entity !== undefined && Object.hasOwn(entities, entity)) return entities[entity] ?? '';
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
      // Half a character is none.
      if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw new S3Error('MalformedXML');
      return String.fromCodePoint(code);
    },
  );
}
