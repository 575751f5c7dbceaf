import { beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '#shared/charts/text-width';
import { toDocx } from '#shared/export/docx/docx';
import type { DocumentTable, ReportDocument } from '#shared/report/document';
import { drawnAs, sampleDocument, wideTable } from '../../../support/report-document.ts';
import { parsedXml, within, wordTextOf, type XmlElement, xmlParts } from '../../../support/word-package.ts';
import { schemaBreaches } from '../../../support/word-schema.ts';

type Parts = ReadonlyMap<string, XmlElement>;
const write = async (document: ReportDocument): Promise<Parts> => xmlParts(await toDocx(document, drawnAs(document)));
const body = (parts: Parts): XmlElement => {
  const found = parts.get('word/document.xml');
  if (!found) throw new Error('no document');
  return found;
};
const breaches = (parts: Parts): string[] =>
  [...parts]
    .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml') && !path.includes('theme'))
    .flatMap(([path, root]) => schemaBreaches(root).map((one) => `${path}: ${one}`));
const styleOf = (paragraph: XmlElement): string | undefined => within(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
const paragraphs = (parts: Parts, style: string): XmlElement[] =>
  within(body(parts), 'w:p').filter((one) => styleOf(one) === style);
const instructions = (element: XmlElement): string[] => within(element, 'w:instrText').map(({ text }) => text);

test('no word at the head of a table is broken, however long the texts of its other columns are', async () => {
  const labels = ['Indicateur', 'Unité', 'Première valeur', 'Année', 'Dernière valeur', 'Année', 'Depuis lors'];
  const texts = ['Proportion de réfugiés ayant accès à un travail décent, en droit', 'dollars É.-U.', '52 %', '2021'];
  const [table] = sampleDocument('fr').blocks.filter((block) => block.kind === 'table');
  if (!table) throw new Error('the sample has a table');
  const columns = labels.map((label) => ({ label, kind: 'text' as const }));
  const row = [...texts, '67 %', '2023', 'une seule année'].map((text) => ({ text }));
  const parts = await write({ ...sampleDocument('fr'), blocks: [{ ...table, columns, rows: [row, row] }] });
  const widths = within(body(parts), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']) / 20);
  expect(widths).toHaveLength(labels.length);
  const PADDING = 8;
  const broken = labels.filter((label, at) =>
    label.split(' ').some((word) => textWidth(word, 8.5, 'bold') > (widths[at] ?? 0) - PADDING),
  );
  expect(broken).toEqual([]);
});

test('the contents of a report with thousands of cells say which page is which', async () => {
  const sample = sampleDocument('en');
  const [contents] = sample.blocks.filter(({ kind }) => kind === 'contents');
  const long = sample.blocks.find((block): block is DocumentTable => block.kind === 'table' && block.rows.length > 100);
  const heading = sample.blocks.filter((block) => block.kind === 'heading' && block.number === '1');
  if (!contents || !long) throw new Error('the sample has contents and a long table');
  const tables = Array.from({ length: 9 }, (_, at) => ({
    ...long,
    anchor: `table-${at}`,
    rows: long.rows.slice(0, 99),
  }));
  const parts = await write({ ...sample, blocks: [contents, ...heading, ...tables] });
  expect(within(body(parts), 'w:p').length).toBeGreaterThan(3000);
  expect(paragraphs(parts, 'TOC1').map(wordTextOf)[0]).toMatch(/1 Who hosts\s*1$/);
  expect(within(parts.get('word/settings.xml') as XmlElement, 'w:updateFields')).toEqual([]);
}, 120_000);

test('where pages cannot be laid out Word is told to work out the contents on opening', async () => {
  const sample = sampleDocument('en');
  const word = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'x'.repeat(200) }] };
  const asked = async (document: ReportDocument) => {
    const parts = await write(document);
    expect(breaches(parts)).toEqual([]);
    return within(parts.get('word/settings.xml') as XmlElement, 'w:updateFields').length;
  };
  expect(await asked({ ...sample, blocks: [...sample.blocks, word] })).toBe(1);
  expect(await asked({ ...sample, blocks: [word] })).toBe(0);
}, 60_000);

test('a table wider than the page stands on pages held across, and what follows on upright ones', async () => {
  const sample = sampleDocument('en');
  const said = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'After it' }] };
  const document = { ...sample, blocks: [...sample.blocks, wideTable('A2', 10), said] };
  const parts = await write(document);
  expect(breaches(parts)).toEqual([]);
  const sizes = within(body(parts), 'w:pgSz').map(({ attributes }) => [
    attributes['w:orient'] ?? 'portrait',
    Number(attributes['w:w']) > Number(attributes['w:h']),
  ]);
  expect(sizes).toEqual([
    ['portrait', false],
    ['landscape', true],
    ['portrait', false],
  ]);
  expect(within(body(parts), 'w:titlePg').filter(({ attributes }) => attributes['w:val'] !== 'false')).toHaveLength(1);
  const table = within(body(parts), 'w:tbl').at(-1) as XmlElement;
  expect(within(table, 'w:gridCol')).toHaveLength(10);
  const width = within(table, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0);
  expect(width).toBeGreaterThan(13_000);
}, 60_000);

test.each([
  ['en', '(2 of 4)'],
  ['fr', '(2 sur 4)'],
] as const)(
  'in %s: each part of a table wider than a page across says %s, and Word counts it once',
  async (language, part) => {
    const one = wideTable('1', 40);
    const parts = await write({ ...sampleDocument(language), blocks: [one] });
    expect(breaches(parts)).toEqual([]);
    const captions = paragraphs(parts, 'Caption');
    expect(captions.map((caption) => wordTextOf(caption).startsWith('Table 1. '))).toEqual([true, true, true, true]);
    expect(wordTextOf(captions[1]!)).toContain(part);
    expect(captions.flatMap(instructions)).toHaveLength(1);
  },
  60_000,
);

test('a long table keeps its first three rows together, and its last two', async () => {
  const [table] = sampleDocument('en').blocks.filter((block) => block.kind === 'table');
  const rows = Array.from({ length: 30 }, (_, row) => [{ text: `Row ${row}` }, ...table!.rows[0]!.slice(1)]);
  const parts = await write({ ...sampleDocument('en'), blocks: [{ ...table!, rows }] });
  const kept = within(within(body(parts), 'w:tbl')[0]!, 'w:tr').map((row) =>
    within(row, 'w:keepNext').some(({ attributes }) => attributes['w:val'] !== 'false'),
  );
  expect(kept.flatMap((is, at) => (is ? [at] : []))).toEqual([0, 1, 2, 29, 30]);
}, 60_000);

describe('a sample report', () => {
  const document = sampleDocument('en');
  let bytes: Uint8Array;
  let parts: Parts;
  beforeAll(async () => {
    bytes = await toDocx(document, drawnAs(document));
    parts = xmlParts(bytes);
  }, 60_000);

  test('is the same bytes when written again', async () => {
    expect(Buffer.compare(bytes, await toDocx(document, drawnAs(document)))).toBe(0);
  }, 60_000);

  test('keeps the elements and their order of the schema in every part', () => {
    expect(breaches(parts)).toEqual([]);
  });

  test('uses only styles that it defines', () => {
    const styles = parts.get('word/styles.xml');
    const ids = within(styles as XmlElement, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...parts.values()]
      .flatMap((root) => within(root))
      .filter(({ name }) => /^w:([pr]|tbl)Style$/.test(name));
    expect(used.map(({ attributes }) => attributes['w:val']).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('captions are counted fields below pictures and above tables', () => {
    const captions = paragraphs(parts, 'Caption');
    expect(captions.map(wordTextOf).map((text) => text.replace(/\..*/, ''))).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((number) => `Figure ${number}`),
      'Table 1',
      'Table A1',
    ]);
    expect(captions.map((one) => instructions(one)[0])).toEqual([
      ...Array(6).fill('SEQ Figure \\* ARABIC'),
      'SEQ Table \\* ARABIC',
      'SEQ Table \\* ARABIC \\r 1',
    ]);
    expect(captions.every((one) => within(one, 'w:keepNext').length === 1)).toBe(true);
  });

  test('references and contents lead to bookmarks that are there, and need no update', () => {
    const names = within(body(parts), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[A-Za-z_]\w{0,39}$/.test(name))).toBe(true);
    const anchors = within(body(parts), 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    const referred = instructions(body(parts)).flatMap((text) => /^(?:REF|PAGEREF) (\w+)/.exec(text)?.[1] ?? []);
    expect([...anchors, ...referred].filter((name) => !names.includes(name))).toEqual([]);
    expect(instructions(body(parts)).filter((text) => text.startsWith('REF'))).toHaveLength(2);
    expect(instructions(body(parts)).filter((text) => text.startsWith('TOC'))).toEqual([
      'TOC \\o "1-3" \\h \\z \\u',
      'TOC \\h \\z \\c "Figure"',
    ]);
    expect(paragraphs(parts, 'TOC1').map(wordTextOf)).toEqual([
      expect.stringMatching(/^1 Who hosts2$/),
      expect.stringMatching(/^2 Tables\d$/),
    ]);
    expect(
      [...parts.values()]
        .flatMap((root) => within(root))
        .filter(({ name, attributes }) => name === 'w:updateFields' || attributes['w:dirty']),
    ).toEqual([]);
  });

  test('fields begin, part and end one within the other', () => {
    for (const root of parts.values()) {
      let depth = 0;
      for (const { attributes } of within(root, 'w:fldChar')) {
        depth += { begin: 1, separate: 0, end: -1 }[attributes['w:fldCharType'] ?? ''] ?? Number.NaN;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  test('tables repeat their head, keep rows whole and set numbers right', () => {
    const [, , , table] = within(body(parts), 'w:tbl');
    const rows = within(table as XmlElement, 'w:tr');
    expect(rows).toHaveLength(121);
    expect(within(rows[0] as XmlElement, 'w:tblHeader')).toHaveLength(1);
    expect(rows.every((row) => within(row, 'w:cantSplit').length === 1)).toBe(true);
    expect(within(rows[5] as XmlElement, 'w:jc').map(({ attributes }) => attributes['w:val'])).toEqual([
      'left',
      'right',
      'right',
      'right',
    ]);
  });

  test('pictures say what they show and are no wider than the text', () => {
    const pictures = within(body(parts), 'wp:docPr');
    expect(pictures.map(({ attributes }) => attributes.descr)).toEqual(
      document.blocks.flatMap((one) => (one.kind === 'figure' ? one.alt : [])),
    );
    expect(within(body(parts), 'asvg:svgBlip')).toHaveLength(6);
    for (const { attributes } of within(body(parts), 'wp:extent'))
      expect(Number(attributes.cx)).toBeLessThanOrEqual(160.2 * 36_000);
  });

  test('says its title, authors, date and language, and no other', () => {
    const core = parts.get('docProps/core.xml') as XmlElement;
    const said = (name: string) => within(core, name)[0]?.text;
    expect([said('dc:title'), said('dc:creator'), said('dcterms:created'), said('dcterms:modified')]).toEqual([
      'Who hosts',
      'UNHCR',
      '2026-11-27T00:00:00Z',
      '2026-11-27T00:00:00Z',
    ]);
    const runs = within(body(parts), 'w:r').filter((run) => within(run, 'w:t').length > 0);
    expect(runs.every((run) => within(run, 'w:lang')[0]?.attributes['w:val'] === 'en-GB')).toBe(true);
    expect(
      within(parts.get('word/styles.xml') as XmlElement, 'w:lang').map(({ attributes }) => attributes['w:val']),
    ).toContain('en-GB');
  });
});

const wide: DocumentTable = {
  kind: 'table',
  block: 'w',
  anchor: 'wide',
  label: { word: 'Table', number: '3.7' },
  caption: 'Wide',
  source: '',
  note: null,
  warnings: [],
  left: 4,
  name: 'wide',
  columns: Array.from({ length: 70 }, (_, at) => ({
    label: `Column ${at}`,
    kind: at ? ('value' as const) : ('text' as const),
  })),
  rows: [Array.from({ length: 70 }, (_, at) => ({ text: `cell-${at}` }))],
};

describe('what Word would not open', () => {
  test('30 figures and 30 tables have ids of their own', async () => {
    const { blocks, ...rest } = sampleDocument('fr');
    const figure = blocks.find((one) => one.kind === 'figure');
    const table = blocks.find((one) => one.kind === 'table');
    if (!figure || !table) throw new Error('no exhibits');
    const parts = await write({
      ...rest,
      blocks: Array.from({ length: 30 }, (_, at) => [
        { ...figure, anchor: `f-${at}`, label: { word: 'Figure', number: String(at + 1) } },
        { ...table, anchor: `t-${at}`, label: { word: 'Tableau', number: String(at + 1) } },
      ]).flat(),
    });
    for (const [name, key, count] of [
      ['wp:docPr', 'id', 30],
      ['w:bookmarkStart', 'w:id', 120],
    ] as const) {
      const ids = within(body(parts), name).map(({ attributes }) => attributes[key]);
      expect([ids.length, new Set(ids).size]).toEqual([count, count]);
    }
    const links = within(parts.get('word/_rels/document.xml.rels') as XmlElement, 'Relationship').map(
      ({ attributes }) => attributes.Id,
    );
    expect(new Set(links).size).toBe(links.length);
    expect(within(body(parts), 'a:blip').every(({ attributes }) => links.includes(attributes['r:embed']))).toBe(true);
    expect(breaches(parts)).toEqual([]);
    expect(instructions(body(parts)).filter((text) => text.includes('\\r'))).toEqual([]);
  }, 120_000);

  test('70 columns stand in parts, each after the first column, and nothing is lost', async () => {
    const parts = await write({ ...sampleDocument('en'), blocks: [wide] });
    const tables = within(body(parts), 'w:tbl');
    const widths = within(body(parts), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    // As wide as a twelfth of an upright page.
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(756);
    expect(within(body(parts), 'w:pgSz').at(-1)?.attributes['w:orient']).toBe('landscape');
    for (let at = 0; at < 70; at += 1) expect(wordTextOf(body(parts))).toContain(`cell-${at}`);
    expect(tables.every((table) => wordTextOf(table).includes('cell-0'))).toBe(true);
    expect(wordTextOf(body(parts))).toContain('Rows shown: 1 of 5.');
    expect(wordTextOf(body(parts))).toContain('Table 3.7. Wide');
  });
});

const HOSTILE = [
  '=cmd|"/c calc"!A1',
  '<w:p/>&amp;]]>"\'',
  '{bullets-0}{numbers-1}',
  '\u202eevil\u2066',
  'a\u0000\u0001\u001f\u007f',
  '\ud800lone\udc00',
  '\ufffe\uffff',
  '}{ INCLUDETEXT "c:\\\\x" }',
  '\\r 9 \\* MERGEFORMAT',
  'A\r\nB\tC',
  'x'.repeat(10_000),
];

test('hostile text is text in every field', async () => {
  const evil = HOSTILE.join(' ');
  const said = { kind: 'text', text: evil, href: 'javascript:alert(1)' } as const;
  const { blocks, ...rest } = sampleDocument('en');
  const table = blocks.find((one) => one.kind === 'table');
  const figure = blocks.find((one) => one.kind === 'figure');
  if (!table || !figure) throw new Error('no exhibits');
  const document: ReportDocument = {
    ...rest,
    title: evil,
    authors: evil,
    code: evil,
    blocks: [
      {
        kind: 'contents',
        of: 'headings',
        title: evil,
        entries: [
          { level: 1, text: evil, to: 'h' },
          { level: 2, text: evil, to: 'gone' },
        ],
      },
      { kind: 'heading', level: 1, number: evil, content: [said], anchor: 'h' },
      {
        kind: 'paragraph',
        content: [
          { ...said, href: 'https://exa mple.org/<"' },
          { ...said, href: `https://example.org/${evil}` },
          { ...said, href: 'https://example.org/a b' },
          { ...said, href: 'https://example.org/a"<>\ud800#x' },
          { kind: 'value', text: evil, origin: evil },
          { kind: 'reference', text: evil, to: 'gone' },
          { kind: 'footnote', number: 1, content: [said, { kind: 'footnote', number: 2, content: [said] }] },
        ],
      },
      {
        kind: 'list',
        isOrdered: true,
        items: [[], [{ kind: 'quote', content: [{ kind: 'paragraph', content: [said] }] }]],
      },
      { kind: 'box', tone: 'warning', title: evil, content: [] },
      {
        ...figure,
        label: { word: evil, number: evil },
        caption: evil,
        alt: evil,
        source: evil,
        note: evil,
        warnings: [evil],
        name: evil,
      },
      {
        ...table,
        label: { word: evil, number: evil },
        caption: evil,
        columns: [{ label: evil, kind: 'text' }],
        rows: [[{ text: evil }], []],
        source: evil,
        note: evil,
        warnings: [evil],
      },
    ],
  };
  const parts = await write(document);
  expect(breaches(parts)).toEqual([]);
  const text = wordTextOf(body(parts));
  for (const part of [
    '=cmd|"/c calc"!A1',
    '<w:p/>&amp;]]>"\'',
    '{bullets-0}{numbers-1}',
    '⟨U+202E⟩evil',
    '\ufffdlone\ufffd',
    'A B C',
  ])
    expect(text).toContain(part);
  expect(
    instructions(body(parts)).every((one) => /^(TOC \\o "1-3" \\h \\z \\u|(REF|PAGEREF) _\w+ \\h)$/.test(one)),
  ).toBe(true);
  const targets = [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, root]) => within(root, 'Relationship'))
    .filter(({ attributes }) => attributes.TargetMode === 'External')
    .map(({ attributes }) => attributes.Target);
  expect(targets).toEqual(['https://example.org/a%22%3C%3E%EF%BF%BD']);
}, 60_000);

test('the check of the schema finds what stands late or is unknown', () => {
  const found = (xml: string): number => schemaBreaches(parsedXml(xml)).length;
  expect(found('<w:pPr><w:pStyle/><w:keepNext/><w:jc/></w:pPr>')).toBe(0);
  expect(found('<w:pPr><w:jc/><w:keepNext/></w:pPr>')).toBe(1);
  expect(found('<w:tc><w:p/><w:tcPr/></w:tc>')).toBe(2);
  expect(found('<w:r><w:made/></w:r>')).toBe(1);
  expect(() => parsedXml('<w:p><w:r></w:p>')).toThrow();
});
