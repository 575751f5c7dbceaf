/** What names a column of a register, folded to lower case without accents. */
const PLEDGE = /\b(pledges?|pledged|promises?|engagements?|promesses?|commitments?)\b/;
const IDENTIFIER = /^(.*\b(id|ids|no|number|ref|reference|identifier|numero|identifiant)|id\b.*|pledge|engagement)$/;
const RECORD =
  /\b(title|titre|description|intitule|summary|resume|stage|status|statut|etape|etat|progress|avancement|implementation|fulfil\w*)\b/;
const PARTY =
  /\b(entity|entite|submitter|submitted|organi[sz]ation|organisation|actor|acteur|donor|bailleur|pledging|made|partners?|auteur)\b/;

const folded = (text: string): string =>
  text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[_.-]+/g, ' ')
    .trim();

/** A cell that is longer is prose, which may speak of anything. */
const SHORT = 40;

/**
 * The columns that tell a register of pledges, one promise a row, from a table of observations: an identifier of each row, who promises,
 * what or how far, and the word itself in a label, the file's name or a cell. Null for any other table.
 * @param columns those that are read, with their place in `rows`
 * @param rows some of its first rows, cell by cell
 */
export function registerColumns(
  name: string,
  columns: readonly { readonly label: string; readonly position: number }[],
  rows: readonly (readonly string[])[],
): readonly string[] | null {
  const cellsOf = (position: number): readonly string[] => rows.flatMap((row) => row[position]?.trim() || []);
  const isOfRows = (position: number): boolean => {
    const cells = cellsOf(position);
    return cells.length > 0 && new Set(cells).size === cells.length;
  };
  const isSaid =
    [name, ...columns.map(({ label }) => label)].some((text) => PLEDGE.test(folded(text))) ||
    columns.some(({ position }) => cellsOf(position).some((cell) => cell.length < SHORT && PLEDGE.test(folded(cell))));
  const found = [
    columns.find(({ label, position }) => IDENTIFIER.test(folded(label)) && isOfRows(position)),
    columns.find(({ label }) => PARTY.test(folded(label))),
    columns.find(({ label }) => RECORD.test(folded(label))),
  ].flatMap((column) => column?.label ?? []);
  return isSaid && found.length === 3 ? [...new Set(found)] : null;
}
