import { expect, test } from 'vitest';
import { toDocx } from '#shared/export/docx/docx';
import type { DocumentHeading, DocumentInline, ReportDocument } from '#shared/report/document';
import { parsedXml, within, wordTextOf, type XmlElement, xmlParts } from '../../../support/word-package.ts';
import { schemaBreaches } from '../../../support/word-schema.ts';

const said = (text: string): DocumentInline => ({ kind: 'text', text });
const heading = (level: 1 | 2 | 3, number: string | null, text: string): DocumentHeading => ({
  kind: 'heading',
  level,
  number,
  content: [said(text)],
  anchor: text.toLowerCase(),
});

const documentOf = (language: 'en' | 'fr', headings: readonly DocumentHeading[], to: readonly [string, string][]) =>
  ({
    title: 'Report',
    language,
    authors: '',
    date: '2026-11-27',
    code: 'ABCD-EFGH',
    isFrozen: false,
    findings: [],
    blocks: [
      { kind: 'paragraph', content: to.map(([text, anchor]) => ({ kind: 'reference', text, to: anchor }) as const) },
      ...headings,
    ],
  }) satisfies ReportDocument;

const written = async (document: ReportDocument) => xmlParts(await toDocx(document, new Map()));
type Parts = Awaited<ReturnType<typeof written>>;
const part = (parts: Parts, name: string): XmlElement => parts.get(`word/${name}.xml`) ?? parsedXml('<none/>');
const value = (element: XmlElement | undefined, name: string): string =>
  (element && within(element, name)[0]?.attributes['w:val']) ?? '';

/** What a reader of the format shows: paragraphs counted by their list or that of their style, and their text. */
function shown(parts: Parts): readonly string[] {
  const styles = new Map(
    within(part(parts, 'styles'), 'w:style').map((one) => [one.attributes['w:styleId'], within(one, 'w:numPr')[0]]),
  );
  const numbering = part(parts, 'numbering');
  const lists = new Map(
    within(numbering, 'w:num').map((one) => [one.attributes['w:numId'], value(one, 'w:abstractNumId')]),
  );
  const levels = new Map(
    within(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], within(one, 'w:lvl')]),
  );
  const counts = new Map<string, number[]>();
  return within(part(parts, 'document'), 'w:p').flatMap((paragraph) => {
    const style = value(paragraph, 'w:pStyle');
    if (!/^Heading\d$/.test(style)) return [];
    const properties = within(paragraph, 'w:numPr')[0] ?? styles.get(style);
    const list = value(properties, 'w:numId');
    const text = wordTextOf(paragraph).replace('\u2002', '|');
    if (list === '0' || !list) return [text];
    const id = lists.get(list) ?? '';
    const level = Number(value(properties, 'w:ilvl'));
    const count = counts.get(id) ?? [0, 0, 0];
    counts.set(id, [...count.slice(0, level), (count[level] ?? 0) + 1, 0, 0].slice(0, 3));
    const format = levels.get(id)?.map((one) => value(one, 'w:numFmt')) ?? [];
    const number = value(levels.get(id)?.[level], 'w:lvlText').replace(/%(\d)/g, (_, at: string) => {
      const n = counts.get(id)?.[Number(at) - 1] ?? 0;
      return format[Number(at) - 1] === 'upperLetter' ? String.fromCharCode(64 + n) : String(n);
    });
    return [`${number} ${text}`];
  });
}

const HEADINGS = [
  heading(1, '1', 'Solutions'),
  heading(2, '1.1', 'Returns'),
  heading(3, '1.1.1', 'Places'),
  heading(1, null, 'Foreword'),
  heading(1, '2', 'Burden'),
  heading(2, '2.1', 'Hosting'),
  heading(1, 'Annexe A', 'Sources'),
  heading(2, 'A.1', 'Data'),
  heading(1, 'Annexe B', 'Methods'),
  heading(2, 'B.1', 'Rates'),
  heading(1, '3', 'Afterword'),
];

test('headings are counted by lists of Word, linked to its heading styles, as the report counts them', async () => {
  const parts = await written(documentOf('fr', HEADINGS, []));
  expect(shown(parts)).toEqual(
    HEADINGS.map(({ number, content: [text] }) =>
      [number, text?.kind === 'text' ? text.text : ''].filter((one) => one !== null).join(' '),
    ),
  );
  const linked = within(part(parts, 'numbering'), 'w:lvl').map((one) => value(one, 'w:pStyle'));
  expect(linked.filter(Boolean)).toEqual(['Heading1', 'Heading2', 'Heading3']);
  for (const name of ['document', 'styles', 'numbering']) expect(schemaBreaches(part(parts, name))).toEqual([]);
});

test('a number that Word would not count to is text, and those after it are right', async () => {
  const odd = [
    heading(2, '1.1', 'Orphan'),
    heading(1, '1', 'First'),
    heading(1, '7', 'Seventh'),
    heading(1, '2', 'Next'),
    heading(1, 'Annex AA', 'Far'),
  ];
  expect(shown(await written(documentOf('en', odd, [])))).toEqual([
    '1.1|Orphan',
    '1 First',
    '7|Seventh',
    '2 Next',
    'Annex AA|Far',
  ]);
});

test('a reference to a heading is a field that shows its number', async () => {
  const to: readonly [string, string][] = [
    ['Section 1.1', 'returns'],
    ['Annexe B', 'methods'],
    ['Section 12', 'burden'],
    ['Avant-propos', 'foreword'],
  ];
  const parts = await written(documentOf('fr', HEADINGS, to));
  const fields = within(part(parts, 'document'), 'w:instrText').map(({ text }) => text);
  expect(fields).toEqual([
    expect.stringMatching(/^REF _Toc\d+ \\n \\h$/),
    expect.stringMatching(/^REF _Toc\d+ \\n \\h$/),
  ]);
  expect(wordTextOf(part(parts, 'document'))).toContain('Section 1.1Annexe BSection 12Avant-propos');
});
