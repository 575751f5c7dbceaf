/** Why `xml` is not well formed, or null: tags that do not match, bare signs, characters XML has no place for. */
export function xmlFault(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 has no place for
  if (/\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(xml)) return 'a character';
  const open: string[] = [];
  let last = 0;
  for (const tag of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\?[^>]*\?>/g,
  )) {
    const between = xml.slice(last, tag.index) + (tag[3] ?? '');
    if (xml.slice(last, tag.index).includes('<')) return `a sign before ${tag[0]}`;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(between)) return `an ampersand before ${tag[0]}`;
    const names = [...(tag[3] ?? '').matchAll(/([\w:.-]+)\s*=/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) return `twice an attribute in ${tag[0]}`;
    last = tag.index + tag[0].length;
    if (!tag[2]) continue;
    if (tag[1]) {
      if (open.pop() !== tag[2]) return tag[0];
    } else if (!tag[4]) open.push(tag[2]);
  }
  if (xml.slice(last).trim()) return 'text after the end';
  return open.at(-1) ?? null;
}
