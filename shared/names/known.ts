/** An organisation of the reference list, with the spellings it is known under. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string };
  /** Code of a kind of actor. */
  readonly actor: string;
  /** Code of the area it belongs to, or blank. */
  readonly area: string;
  /** All names and acronyms, the English name first; none twice. */
  readonly spellings: readonly string[];
}

/** The reference list from the rows of `organisations.csv`. A missing French name is the English one. */
export function knownOrganisations(
  rows: readonly Readonly<Record<string, string | undefined>>[],
): readonly KnownOrganisation[] {
  const listed = (text = ''): readonly string[] => text.split(';').flatMap((one) => one.trim() || []);
  return rows.map(({ id = '', en = '', fr = '', es = '', acronyms, others, actor = '', area = '' }) => ({
    id,
    name: { en, fr: fr || en },
    actor,
    area,
    spellings: [...new Set([en, fr, es, ...listed(acronyms), ...listed(others)])].filter((one) => one !== ''),
  }));
}
