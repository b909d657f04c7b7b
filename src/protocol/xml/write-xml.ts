/** What an element contains: text or further elements. For a list, the element is repeated for each item. */
export type XmlValue = string | number | boolean | undefined | WrittenXml | XmlObject | readonly XmlValue[];

/** Child elements by name, in order. A name that begins with `@` is an attribute; `''` holds elements already written. */
export interface XmlObject {
  readonly [name: string]: XmlValue;
}

/** The content of an element, already written: several times as fast for what a document has by the thousand. */
export class WrittenXml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** An XML document as S3 writes it, with S3's namespace on its root. */
export function xmlDocument(root: string, value: XmlObject): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, { '@xmlns': namespace, ...value })}`;
}

/**
 * The same without a namespace, as S3 writes its errors. What they quote from a request is for people: a control character in
 * it, which XML cannot contain, must not keep a client from reading the rest.
 */
export function plainXmlDocument(root: string, value: XmlObject): string {
  const text = element(root, value).replace(/&#x(?!d;|7f;)[0-9a-f]+;/g, '\ufffd');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}

/** One element, or several with this name. */
export function element(name: string, value: XmlValue): string {
  if (typeof value === 'string') return textElement(name, value);
  if (value === undefined) return '';
  if (typeof value !== 'object') return `<${name}>${value}</${name}>`;
  if (value instanceof WrittenXml) return name === '' ? value.text : `<${name}>${value.text}</${name}>`;
  if (isList(value)) {
    let items = '';
    for (const item of value) items += element(name, item);
    return items;
  }
  let attributes = '';
  let children = '';
  for (const child in value) {
    if (child.startsWith('@')) attributes += ` ${child.slice(1)}="${attributeText(value[child])}"`;
    else children += element(child, value[child]);
  }
  return children === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${children}</${name}>`;
}

/** An element that contains text; `''` if the text is `undefined`. */
export function textElement(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

function attributeText(value: XmlValue): string {
  return typeof value === 'string' ? escapeXml(value) : '';
}

function isList(value: XmlObject | readonly XmlValue[]): value is readonly XmlValue[] {
  return Array.isArray(value);
}

// Control characters are the point: S3 writes those that XML cannot hold as references.
const special = /[&<>"\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/;
const everySpecial = /[&<>"\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text escaped for XML or HTML. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(everySpecial, (char) => entities[char] ?? `&#x${char.charCodeAt(0).toString(16)};`);
}
