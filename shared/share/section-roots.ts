import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';
import { DOCUMENT, isResultName, PREVIEW } from './format.ts';

/**
 * What of a share file can change alone: its data, what is asked of them, the text of the report, what reviewers say, what figures showed,
 * and who changed what. That record grows with every change: apart from the rest, so that “only comments changed” can still be said.
 */
export const SHARE_SECTIONS = ['data', 'analyses', 'text', 'review', 'results', 'trail'] as const;
export type ShareSection = (typeof SHARE_SECTIONS)[number];
/** A file that keeps no results, or no trail, has no root of them. */
export type SectionRoots = Readonly<Record<Exclude<ShareSection, 'results' | 'trail'>, string>> & {
  readonly results?: string | undefined;
  readonly trail?: string | undefined;
};

/** Fields of the document by section; every other one belongs to the analyses. */
const FIELDS: Readonly<Record<string, ShareSection>> = {
  sources: 'data',
  corrections: 'data',
  pledgeEdits: 'data',
  editionDecisions: 'data',
  report: 'text',
  frozenReports: 'text',
  comments: 'review',
  verdicts: 'review',
  reviews: 'review',
  trail: 'trail',
};

interface HashedPart {
  readonly name: string;
  readonly sha256: string;
}

/** One hash per section of a document as its file holds it, and of its other parts; `document` may be anything JSON can be. */
export async function sectionRoots(document: unknown, parts: readonly HashedPart[]): Promise<SectionRoots> {
  const whole = typeof document === 'object' && document !== null ? Object.entries(document) : [];
  const listed = (isResult: boolean) =>
    parts
      .filter(({ name }) => name !== DOCUMENT && name !== PREVIEW && isResultName(name) === isResult)
      .map(({ name, sha256: hash }) => [name, hash]);
  const [tables, results] = [listed(false), listed(true)];
  const rootOf = (section: ShareSection): Promise<string> => {
    const fields = whole.filter(([field]) => (FIELDS[field] ?? 'analyses') === section);
    const content = [
      section,
      Object.fromEntries(fields),
      section === 'data' ? tables : section === 'results' ? results : [],
    ];
    return sha256(new TextEncoder().encode(canonicalJson(content)));
  };
  const [data, analyses, text, review] = await Promise.all([
    rootOf('data'),
    rootOf('analyses'),
    rootOf('text'),
    rootOf('review'),
  ]);
  return {
    ...{ data, analyses, text, review },
    ...(results.length > 0 && { results: await rootOf('results') }),
    ...(whole.some(([field]) => field === 'trail') && { trail: await rootOf('trail') }),
  };
}

/** The sections in which two files differ, in the order of `SHARE_SECTIONS`. */
export const changedSections = (one: SectionRoots, other: SectionRoots): readonly ShareSection[] =>
  SHARE_SECTIONS.filter((section) => one[section] !== other[section]);
