import { S3Error } from '#protocol/errors';
import { isXmlText } from './xml-text.ts';

/** An element of a request's XML, with what is needed to read a configuration from it. */
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
/** One piece of markup or text. DOCTYPE does not match, so that there are no entities to expand. */
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

/**
 * Reads a document that came with a request. Its root must be one of `roots`, if any are given. Throws MalformedXML for anything
 * else, for every DOCTYPE, and for characters that XML does not allow, as they are or as references: whatever is accepted has to
 * be written as XML again.
 */
export function parseXml(bytes: Uint8Array, ...roots: readonly string[]): XmlElement {
  const text = decodeText(bytes);
  if (!isXmlText(text)) throw new S3Error('MalformedXML');
  const root = parseText(text, isXmlText);
  if (roots.length > 0 && !roots.includes(root.name)) throw new S3Error('MalformedXML');
  return root;
}

/**
 * Reads a document from an answer; `undefined` if it is malformed. S3 writes control characters in keys as references, which XML
 * does not allow: they are read as S3 means them.
 */
export function readXml(text: string): XmlElement | undefined {
  try {
    return parseText(text, () => true);
  } catch {
    return undefined;
  }
}

/** The first child with this name. */
export function child(parent: XmlElement, childName: string): XmlElement | undefined {
  return parent.children.find((item) => item.name === childName);
}

/** The children with this name, in order. */
export function children(parent: XmlElement, childName: string): XmlElement[] {
  return parent.children.filter((item) => item.name === childName);
}

/** The text of the first child with this name. */
export function textOf(parent: XmlElement, childName: string): string | undefined {
  return child(parent, childName)?.text;
}

/** The same for an element that the schema requires. Throws MalformedXML if it is missing. */
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

/** @param isAllowed whether a character may be written as a reference */
function parseText(text: string, isAllowed: (char: string) => boolean): XmlElement {
  const document: OpenElement = { tag: '', name: '', text: '', attributes: {}, children: [] };
  const path = [document];
  let position = 0;
  while (position < text.length) {
    token.lastIndex = position;
    const groups = token.exec(text)?.groups;
    const parent = path.at(-1);
    if (!groups || !parent) throw new S3Error('MalformedXML');
    position = token.lastIndex;
    if (groups.open !== undefined) {
      const element = open(groups.open, groups.attributes ?? '', isAllowed);
      parent.children.push(element);
      if (groups.empty === '') path.push(element);
      if (path.length > maxDepth) throw new S3Error('MalformedXML');
    } else if (groups.close !== undefined) {
      if (parent === document || parent.tag !== groups.close) throw new S3Error('MalformedXML');
      path.pop();
    } else if (groups.text !== undefined) parent.text += unescapeXml(groups.text, isAllowed);
    else parent.text += groups.cdata ?? '';
  }
  const [root, another] = document.children;
  if (path.length > 1 || !root || another || document.text.trim() !== '') throw new S3Error('MalformedXML');
  return root;
}

function open(tag: string, attributeText: string, isAllowed: (char: string) => boolean): OpenElement {
  // Without a prototype, because `__proto__` is a name like any other here.
  const attributes = Object.create(null) as Record<string, string>;
  for (const [, key = '', quoted = ''] of attributeText.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (local(key) in attributes) throw new S3Error('MalformedXML');
    attributes[local(key)] = unescapeXml(quoted.slice(1, -1), isAllowed);
  }
  return { tag, name: local(tag), text: '', attributes, children: [] };
}

function local(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string, isAllowed: (char: string) => boolean): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi,
    (_, hex?: string, decimal?: string, entity?: string) => {
      if (entity !== undefined && Object.hasOwn(entities, entity)) return entities[entity] ?? '';
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
      // Half a surrogate pair is not a character.
      if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw new S3Error('MalformedXML');
      const char = String.fromCodePoint(code);
      if (!isAllowed(char)) throw new S3Error('MalformedXML');
      return char;
    },
  );
}
