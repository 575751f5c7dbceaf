import { unzipSync, type Zippable, zipSync } from 'fflate';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The library writes the result of a field into the run of its separator, where LibreOffice does not look. */
const RESULT = '<w:fldChar w:fldCharType="separate"/><w:t';

/**
 * The package with nothing in it that differs from one writing to the next: its properties carry `date` (ISO), links are numbered in their
 * order, parts stand in a fixed order under that date. Results of fields stand in runs of their own, in the language `tag`.
 */
export function settledPackage(
  bytes: Uint8Array,
  { date, tag }: { readonly date: string; readonly tag: string },
): Uint8Array {
  const parts = unzipSync(bytes);
  const links = new Map<string, string>();
  for (const [path, part] of Object.entries(parts))
    if (path.endsWith('.rels'))
      for (const [, id = ''] of decode(part).matchAll(/ Id="(rId[0-9a-z_-]{21})"/g)) links.set(id, '');
  const names = Object.keys(parts).sort(inOrder);
  const out: Zippable = {};
  const modified = zipDate(date);
  for (const path of names) {
    const part = parts[path] ?? new Uint8Array();
    const level = path.endsWith('.png') ? 0 : 6;
    out[path] = [
      path.endsWith('.xml') || path.endsWith('.rels') ? encode(settled(path, decode(part))) : part,
      { level },
    ];
  }
  return zipSync(out, { mtime: modified });

  function settled(path: string, xml: string): string {
    if (path === 'docProps/core.xml')
      return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.slice(0, 10)}T00:00:00Z`);
    const parted = xml.replaceAll(
      RESULT,
      RESULT.replace('<w:t', `</w:r><w:r><w:rPr><w:lang w:val="${tag}"/></w:rPr><w:t`),
    );
    return links.size === 0
      ? parted
      : parted.replace(/rId[0-9a-z_-]{21}/g, (id) => {
          const known = links.get(id);
          if (known === undefined) return id;
          const name = known || `rIdLink${[...links.values()].filter(Boolean).length + 1}`;
          links.set(id, name);
          return name;
        });
  }
}

/** Content types and relations of the package first, then by path. */
function inOrder(one: string, other: string): number {
  const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

/** Midnight of the day on the clock of this place: what zip entries hold has no time zone. */
function zipDate(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day);
}
