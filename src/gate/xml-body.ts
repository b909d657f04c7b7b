import { escapeXml, parseXml, type XmlElement } from '#protocol/xml';
import { bodyElements } from './body-elements.ts';
import { notUnderstood } from './not-understood.ts';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const ofInstances = 'http://www.w3.org/2001/XMLSchema-instance';

/** The XML declaration, with the one encoding that is read. */
const declaration =
  /^<\?xml version=["']1\.0["'](\s+encoding=["']utf-8["'])?(\s+standalone=["'](yes|no)["'])?\s*\?>/i;
const whole = /^[\t\n\r ]*<[^]*>[\t\n\r ]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the XML of a request to its last byte: one root, the elements that S3 knows below it, and text in the innermost ones.
 * Throws InvalidRequest for what XML allows but servers treat differently, such as comments, other encodings and namespace
 * prefixes; MalformedXML for what is not XML.
 */
export function readXmlBody(bytes: Uint8Array, root: string): XmlElement {
  const text = decode(bytes);
  const rest = text.replace(declaration, '');
  if (!whole.test(rest)) throw unclear('has something before or behind its one root');
  if (/<[!?]/.test(rest)) throw unclear('has a comment, a CDATA section or an instruction');
  if (/<\/?[^\s>/]*:/.test(rest)) throw unclear('has a prefix before the name of an element');
  const found = parseXml(new TextEncoder().encode(rest), root);
  const known = bodyElements(root);
  verifyAttributes(found, 'root');
  for (const element of inside(found)) {
    if (!known.has(element.name))
      throw unclear(`has the element "${element.name}", which is none of ${root}`);
    if (element !== found) verifyAttributes(element, 'inner');
  }
  verifyText(found);
  return found;
}

/** The XML, written again as the SDK writes it. */
export function writeXmlBody(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${write(root, ` xmlns="${namespace}"`)}`;
}

/** All elements below this one, in document order. */
export function* inside(element: XmlElement): Generator<XmlElement, void, undefined> {
  for (const child of element.children) {
    yield child;
    yield* inside(child);
  }
}

function write({ name, text, attributes, children }: XmlElement, own = ''): string {
  const type =
    attributes.type === undefined
      ? ''
      : ` xsi:type="${escapeXml(attributes.type)}" xmlns:xsi="${ofInstances}"`;
  const content = children.length > 0 ? children.map((child) => write(child)).join('') : escapeXml(text);
  return content === '' ? `<${name}${own}${type}/>` : `<${name}${own}${type}>${content}</${name}>`;
}

function decode(bytes: Uint8Array): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw unclear('is not in UTF-8');
  }
  if (text.startsWith('\ufeff')) throw unclear('begins with a mark of its byte order');
  return text;
}

function verifyAttributes({ name, attributes }: XmlElement, where: 'root' | 'inner'): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    const isOfRoot = where === 'root' && attribute === 'xmlns' && value === namespace;
    const isOfGrantee =
      name === 'Grantee' && (attribute === 'type' || (attribute === 'xsi' && value === ofInstances));
    if (!isOfRoot && !isOfGrantee) throw unclear(`has the attribute "${attribute}" in ${name}`);
  }
}

function verifyText(element: XmlElement): void {
  if (element.children.length > 0 && !/^[\t\n\r ]*$/.test(element.text)) {
    throw unclear(`has text between the elements of ${element.name}`);
  }
  element.children.forEach(verifyText);
}

function unclear(how: string) {
  return notUnderstood(`its body ${how}, and servers read that differently`, 'Write it as the AWS SDK does.');
}
