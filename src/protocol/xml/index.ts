export { child, children, parseXml, readXml, requiredText, textOf, type XmlElement } from './parse-xml.ts';
export {
  element,
  escapeXml,
  plainXmlDocument,
  textElement,
  WrittenXml,
  xmlDocument,
  type XmlObject,
  type XmlValue,
} from './write-xml.ts';
export { isXmlText } from './xml-text.ts';
