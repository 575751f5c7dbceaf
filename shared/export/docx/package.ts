import { fixedZip, packageParts, partText, textPart } from '../fixed-zip.ts';

/** The library writes the result of a field into the run of its separator, where LibreOffice does not look. */
const RESULT = '<w:fldChar w:fldCharType="separate"/><w:t';

/**
 * The package with nothing in it that differs from one writing to the next: its properties carry `date` (ISO), links are numbered in their
 * order, parts stand in a fixed order under that date. Levels of a list count within those above them. Results of fields stand in runs of their own, in the language `tag`.
 */
export function settledPackage(
  bytes: Uint8Array,
  { date, tag }: { readonly date: string; readonly tag: string },
): Uint8Array {
  const parts = packageParts(bytes);
  const links = new Map<string, string>();
  for (const [path, part] of Object.entries(parts))
    if (path.endsWith('.rels'))
      for (const [, id = ''] of partText(part).matchAll(/ Id="(rId[0-9a-z_-]{21})"/g)) links.set(id, '');
  const inOrder = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return fixedZip(
    Object.fromEntries(
      inOrder.map(([path, part]) => [
        path,
        /\.(?:xml|rels)$/.test(path) ? textPart(settled(path, partText(part))) : part,
      ]),
    ),
    date,
  );

  function settled(path: string, xml: string): string {
    if (path === 'docProps/core.xml')
      return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.slice(0, 10)}T00:00:00Z`);
    if (path === 'word/numbering.xml') return xml.replaceAll('"hybridMultilevel"', '"multilevel"');
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
