import type { XmlElement } from '#protocol/xml';
import { listOf, membersOf, model, type Member } from '../model/model.ts';
import { parseValue, type Structure, type Value } from './value.ts';

/**
 * Reads the structure of that name from an element, by running the SDK's serializer backwards. A required list that is
 * missing was empty.
 */
export function readStructure(element: XmlElement, structure: string): Structure {
  const required = model.structures[structure]?.required ?? [];
  const fields = membersOf(structure).flatMap((member): [string, Value][] => {
    const value = readMember(element, member);
    if (value !== undefined) return [[member.name, value]];
    return listOf(member.type) && required.includes(member.name) ? [[member.name, []]] : [];
  });
  return Object.fromEntries(fields);
}

function readMember(element: XmlElement, { place, type, wireName }: Member): Value | undefined {
  if (place === 'attribute') {
    const text = element.attributes[wireName.slice(wireName.indexOf(':') + 1)];
    return text === undefined ? undefined : parseValue(text, type);
  }
  const found = element.children.filter(({ name }) => name === wireName);
  const list = listOf(type);
  if (!list) return found[0] && readValue(found[0], type);
  const items =
    list.element === undefined ? found : found[0]?.children.filter(({ name }) => name === list.element);
  if (!items || (list.element === undefined && items.length === 0)) return undefined;
  return items.map((item) => readValue(item, list.item)).filter((value) => value !== undefined);
}

function readValue(element: XmlElement, type: string): Value | undefined {
  return model.structures[type] ? readStructure(element, type) : parseValue(element.text, type);
}
