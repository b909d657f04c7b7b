/** An element of a request's XML. Names are without their prefixes. */
export interface Element {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

interface OpenElement extends Element {
  text: string;
  readonly children: OpenElement[];
}

const piece =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<\/(?<close>[^>]+)>|<(?<open>[^\s/>]+)(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*?)(?<empty>\/?)>|(?<text>[^<]+)/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document's root; `undefined` for what is no XML. For copying requests that were sent: it judges nothing. */
export function readElement(text: string): Element | undefined {
  const document = open('', '');
  const path = [document];
  for (piece.lastIndex = 0; piece.lastIndex < text.length;) {
    const groups = piece.exec(text)?.groups;
    const parent = path.at(-1);
    if (!groups || !parent) return undefined;
    if (groups.open !== undefined) {
      const element = open(groups.open, groups.attributes ?? '');
      parent.children.push(element);
      if (groups.empty === '') path.push(element);
    } else if (groups.close !== undefined) path.pop();
    else parent.text += groups.cdata ?? unescapeXml(groups.text ?? '');
  }
  return path.length === 1 ? document.children[0] : undefined;
}

function open(tag: string, attributeText: string): OpenElement {
  const attributes = [...attributeText.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)].map(
    ([, name = '', quoted = '']) => [local(name), unescapeXml(quoted.slice(1, -1))] as const,
  );
  return { name: local(tag), text: '', attributes: Object.fromEntries(attributes), children: [] };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (hex === undefined && decimal === undefined) return entities[String(name)] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
