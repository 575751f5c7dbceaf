/** A tag that opens or closes an element, or text between tags. Names are without prefix and in lower case. */
export type MarkupToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Names of the letters from U+00C0 to U+00FF, as HTML writes them. */
const LETTERS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const ENTITIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LETTERS.map((name, at) => [name, String.fromCharCode(0xc0 + at)])),
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
  minus: '−',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text without character references; entities that a document declares itself are left as they stand. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
        if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
        return ENTITIES[String(name ?? '')] ?? whole;
      })
    : text;

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The tags and texts of XML or HTML in order, in one pass: nothing is fetched, declared entities are not expanded, and nesting costs
 * nothing. Comments, declarations, instructions, scripts and styles are passed over. Attribute names are without prefix; those of HTML
 * in lower case where `isHtml`.
 */
export function* markupTokens(text: string, isHtml = false): Generator<MarkupToken> {
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at);
    if (open !== at) {
      yield { kind: 'text', text: unescaped(text.slice(at, open < 0 ? text.length : open)) };
      if (open < 0) return;
    }
    at = open;
    if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at);
      yield { kind: 'text', text: text.slice(at + 9, end - 3) };
      at = end;
    } else if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
    else if (text[at + 1] === '!') at = declarationEnd(text, at);
    else if (text[at + 1] === '?') at = after(text, '>', at);
    else {
      const end = tagEnd(text, at);
      const inner = text.slice(at + 1, end - 1);
      at = end;
      const name = local(/^\/?([^\s/>]*)/.exec(inner)?.[1] ?? '').toLowerCase();
      if (inner.startsWith('/')) {
        yield { kind: 'close', name };
        continue;
      }
      const attributes = new Map<string, string>();
      for (const [, key = '', double, single, bare] of inner.matchAll(ATTRIBUTE))
        attributes.set(isHtml ? key.toLowerCase() : local(key), unescaped(double ?? single ?? bare ?? ''));
      yield { kind: 'open', name, attributes };
      if (inner.endsWith('/') && !isHtml) yield { kind: 'close', name };
      if (isHtml && (name === 'script' || name === 'style')) {
        const rest = text.slice(at).search(new RegExp(`</${name}`, 'i'));
        at = rest < 0 ? text.length : at + rest;
      }
    }
  }
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at + sign.length;
}

/** The end of a document type, with what it declares in brackets. */
function declarationEnd(text: string, from: number): number {
  const [bracket, end] = [text.indexOf('[', from), text.indexOf('>', from)];
  return bracket >= 0 && bracket < end ? after(text, '>', after(text, ']', bracket) - 1) : after(text, '>', from);
}

/** The place after a tag; a `>` inside quotes ends none. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && text[at - 1] === '=') quote = sign;
  }
  return text.length;
}
