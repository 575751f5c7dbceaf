import { strFromU8, unzipSync } from 'fflate';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The root of an XML document without comments, sections or entities of its own; throws where it is not well formed. */
export function parsedXml(xml: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not hold
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml))
    throw new Error('no XML character');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, declaration, end, name, given = '', empty, text] of xml.matchAll(
    /(<\?[^>]*\?>)|<(?:\/([\w:]+)|([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/)?)>|([^<]+)|</g,
  )) {
    const top = open.at(-1) ?? root;
    if (declaration) continue;
    if (end) {
      if (open.pop()?.name !== end) throw new Error(`</${end}>`);
    } else if (name) {
      const attributes = Object.fromEntries(
        [...given.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]),
      );
      const made: XmlElement = { name, attributes, children: [], text: '' };
      top.children.push(made);
      if (!empty) open.push(made);
    } else if (text !== undefined) {
      if (/&(?!lt;|gt;|amp;|quot;|apos;)/.test(text)) throw new Error('entity');
      top.text += decoded(text);
    } else throw new Error('stray <');
  }
  const [only] = root.children;
  if (!only || open.length !== 1) throw new Error('not well formed');
  return only;
}

/** Every element within `element`, in the order of the document, itself first. */
export const within = (element: XmlElement, name?: string): XmlElement[] => [
  ...(name === undefined || element.name === name ? [element] : []),
  ...element.children.flatMap((child) => within(child, name)),
];

export const wordTextOf = (element: XmlElement): string =>
  within(element, 'w:t')
    .map(({ text }) => text)
    .join('');

/** Parts of a package by path: XML parsed, everything else left out. */
export const xmlParts = (bytes: Uint8Array): ReadonlyMap<string, XmlElement> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, part]) => [path, parsedXml(strFromU8(part))]),
  );
