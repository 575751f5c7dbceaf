import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNumber } from '#shared/core/format';
import type { Engine } from '#shared/engine/port';
import { seriesOf } from '#shared/engine/series';
import { EVERY_PLEDGE } from '#shared/pledges/register';
import { pledgeOfRow } from '#shared/pledges/rows';
import { projectScenario } from '#shared/projections/scenario-projection';
import { annexPreview } from '#shared/report/annex-preview';
import type { ReportContext } from '#shared/report/context';
import type { DocumentBlock, DocumentInline, ReportDocument } from '#shared/report/document';
import { resolveReport } from '#shared/report/resolve-report';
import { REPORT_TEMPLATES, templateArea, templateBlocks, templatePages } from '#shared/report/templates/templates';
import { newScenario } from '#shared/workbench/drafts';
import type { ReportBlock } from '#shared/workbench/report';
import { tableBlock } from '#shared/workbench/report';
import { parseTemplate } from '#shared/workbench/schema';
import type { Workbench } from '#shared/workbench/workbench';
import { openBundledEngine } from '../support/bundled-engine.ts';
import {
  chartBlock,
  headingBlock,
  paragraph,
  referenceTo,
  SAMPLE_BLOCKS,
  textBlock,
  valueInline,
} from '../support/report-blocks.ts';
import { bundled, freshWorkbench } from '../support/workbench.ts';

let engine: Engine;
let context: ReportContext;
const fresh = freshWorkbench();

beforeAll(async () => {
  engine = await openBundledEngine(fresh);
  context = {
    engine,
    pledges: [],
    today: '2026-11-27',
    project: async (question) => projectScenario(question.scenario, question.series, question),
  };
});
afterAll(() => engine?.close());

const withBlocks = (blocks: readonly ReportBlock[]): Workbench => ({ ...fresh, report: { ...fresh.report, blocks } });
const resolved = (blocks: readonly ReportBlock[], language: 'en' | 'fr' = 'en') =>
  resolveReport(withBlocks(blocks), context, language);
const only = <K extends DocumentBlock['kind']>(document: ReportDocument, kind: K) =>
  document.blocks.filter((block): block is Extract<DocumentBlock, { kind: K }> => block.kind === kind);
const inlinesIn = (document: ReportDocument): readonly DocumentInline[] =>
  document.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));

describe('a report of every block', () => {
  test.each(['en', 'fr'] as const)('in %s: labels, references, footnotes and values', async (language) => {
    const document = await resolved(SAMPLE_BLOCKS, language);
    expect(only(document, 'figure').map(({ label }) => label)).toEqual([
      { word: 'Figure', number: '1' },
      { word: 'Figure', number: '2' },
    ]);
    expect(only(document, 'table').map(({ label }) => label.number)).toEqual(expect.arrayContaining(['1', '2', 'A1']));
    const inlines = inlinesIn(document);
    expect(inlines).toContainEqual({ kind: 'reference', text: 'Figure\u00a01', to: 'figure-1' });
    expect(inlines.flatMap((one) => (one.kind === 'footnote' ? [one.number] : []))).toEqual([1]);
    const [series] = await seriesOf(
      engine,
      { indicators: ['gcr-3.1.1'], areas: ['WLD'], years: [2023, 2023] },
      fresh.catalogue,
    );
    const value = inlines.find((one) => one.kind === 'value');
    expect(value?.text).toBe(formatNumber(series!.points[0]!.value, language));
    expect(value?.origin).toContain('3.1.1');
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|⟨/);
    const anchors = document.blocks.flatMap((block) => ('anchor' in block ? [block.anchor] : []));
    expect(new Set(anchors).size).toBe(anchors.length);
    const leads = only(document, 'contents').flatMap(({ entries }) => entries.map(({ to }) => to));
    expect(leads.length).toBeGreaterThan(4);
    expect(leads.filter((to) => !anchors.includes(to))).toEqual([]);
  });

  test('in French the typography is that of printers, and what lacks a translation is told', async () => {
    const document = await resolved(SAMPLE_BLOCKS, 'fr');
    const [heading] = only(document, 'heading');
    expect(heading?.content).toEqual([{ kind: 'text', text: 'Qui accueille\u202f?' }]);
    const inlines = inlinesIn(document);
    expect(inlines.find((one) => one.kind === 'text' && one.text.includes(':'))).toMatchObject({ text: '\u00a0: ' });
    expect(inlines).toContainEqual(expect.objectContaining({ text: '\u202f!' }));
    expect(document.findings).toContainEqual(expect.objectContaining({ kind: 'untranslated', block: 'call' }));
    for (const figure of only(document, 'figure')) expect(figure.caption).not.toMatch(/ [;:!?](?:\s|$)/);
  });

  test('chosen columns and rows, how many are left, and the annex with all', async () => {
    const document = await resolved(SAMPLE_BLOCKS);
    const tables = only(document, 'table');
    const chosen = tables.find(({ block }) => block === 'tab');
    expect(chosen?.columns).toHaveLength(2);
    expect(chosen?.rows).toHaveLength(3);
    expect(chosen?.left).toBe(8);
    const annexed = tables.find(({ label }) => label.number === 'A1');
    const [figure] = only(document, 'figure');
    expect(annexed?.rows).toEqual(figure?.data.rows);
    expect(figure?.note).toContain('Table\u00a0A1');
    expect(annexed?.caption).toContain('Figure\u00a01');
  });

  test('a picture does not repeat what its caption says', async () => {
    const document = await resolved(SAMPLE_BLOCKS);
    for (const { figure, caption, source } of only(document, 'figure')) {
      const drawn = JSON.stringify(figure.layout.annotations);
      expect(caption.length).toBeGreaterThan(20);
      expect(drawn).not.toContain(caption.slice(0, 20));
      expect(drawn).not.toContain(source.slice(0, 20));
    }
  });
});

describe('blocks that are composed', () => {
  const scenario = {
    ...newScenario('gcr-3.1.1', 'WLD'),
    id: 's',
    name: 'Half as many again',
    levers: [{ kind: 'step', percent: 50, start: 2027, ramp: 1, indicator: null, scope: { kind: 'all' } }] as const,
  };
  const workbench: Workbench = {
    ...withBlocks([
      { id: 'sc', kind: 'scenario', scenario: 's', widthMm: 160, caption: null, seen: null },
      { id: 'me', kind: 'method', method: 'linear', indicator: 'gcr-3.1.1', area: 'WLD', dims: '', benchmark: 'b' },
      { id: 'co', kind: 'country', area: 'KEN' },
      {
        id: 'si',
        kind: 'situation',
        situation: fresh.catalogue.groups.find(({ kind }) => kind === 'situation')?.code ?? '',
      },
      textBlock('t', paragraph(referenceTo('sc'))),
      { id: 'annex', kind: 'annex', parts: ['tables', 'sources', 'methods', 'data-gaps', 'losses', 'glossary'] },
    ]),
    scenarios: [scenario],
    benchmarks: [
      {
        id: 'b',
        name: 'A million places',
        indicator: 'gcr-3.1.1',
        kind: 'target',
        scope: { kind: 'area', area: 'WLD' },
        target: 1_000_000,
        targetYear: 2030,
        baseYear: 2016,
        limit: null,
        source: 'made up for this test',
        sourceYear: null,
      },
    ],
  };

  test.each(['en', 'fr'] as const)(
    'scenario, method, country and situation in %s',
    async (language) => {
      const document = await resolveReport(workbench, context, language);
      expect(document.findings).toEqual([]);
      const [scenarioBox, methodBox] = only(document, 'box');
      const [fan] = only(document, 'figure');
      // What it supposes is said once: with the figure, which goes nowhere without it.
      const assumed = language === 'en' ? '+50%' : '+50';
      const assumptions = fan?.warnings.filter((one) => one.includes(assumed)) ?? [];
      expect(assumptions).toHaveLength(1);
      expect(fan?.note).not.toContain(assumed);
      expect(JSON.stringify(scenarioBox)).not.toContain(assumptions[0]);
      expect(JSON.stringify(methodBox?.content[2])).toContain(language === 'en' ? 'Judgement' : 'Appréciation');
      expect(JSON.stringify(methodBox)).toMatch(language === 'en' ? /1,000,000/ : /1.000.000/);
      expect(methodBox?.tone).toBe('method');
      const prepared = language === 'en' ? /made ready by its build script/g : /préparées? par son script/g;
      const [, sources = ''] = JSON.stringify(document.blocks).split(/"Annexe? B"/);
      expect(sources.split(/"Annexe? C"/)[0]?.match(prepared)).toHaveLength(1);
      const blocks = new Set(only(document, 'figure').map(({ block }) => block));
      expect([...blocks]).toEqual(['sc', 'co', 'si']);
      expect(only(document, 'heading').map(({ number }) => number)).toEqual(
        expect.arrayContaining(language === 'en' ? ['Annex A', 'C.1', 'Annex F'] : ['Annexe A', 'C.1', 'Annexe F']),
      );
      expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|⟨/);
      if (process.env.JALON_PRINT) console.log(outline(document));
    },
    120_000,
  );
});

describe('templates', () => {
  test.each(REPORT_TEMPLATES)(
    '%s: every block shows something, in both languages',
    async (template) => {
      const area = template === 'country' ? 'KEN' : templateArea(template, fresh);
      const blocks = await templateBlocks(template, area, fresh, engine);
      const file = { jalonTemplate: 1, name: template, area, blocks };
      expect(parseTemplate(JSON.stringify(file))).toEqual({ ok: true, value: file });
      const document = await resolved(blocks, 'fr');
      expect(document.findings).toEqual([]);
      expect(only(document, 'figure').length).toBeGreaterThan(0);
      if (process.env.JALON_PRINT) console.log(outline(document));
    },
    120_000,
  );

  test('pages for several areas are each of what is known there: none of their blocks comes to nothing', async () => {
    const blocks = await templatePages('brief', ['WLD', 'UGA', 'DEU'], fresh, engine);
    expect(blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
    expect((await resolved(blocks, 'fr')).findings).toEqual([]);
  }, 120_000);

  test('what is no template is refused in words', () => {
    for (const text of ['', '{', '{}', '{"jalonTemplate":1,"name":"x","area":"KEN","blocks":[{"kind":"script"}]}'])
      expect(parseTemplate(text)).toMatchObject({ ok: false, error: { code: 'report/template' } });
  });
});

/** A document in lines, to look at. */
function outline(document: ReportDocument): string {
  const words = (content: readonly DocumentInline[]): string =>
    content.map((one) => ('text' in one ? one.text : one.kind === 'footnote' ? `[${one.number}]` : '/')).join('');
  const lines = (blocks: readonly DocumentBlock[], indent = ''): string[] =>
    blocks.flatMap((block) => {
      switch (block.kind) {
        case 'heading':
          return [`${indent}# ${block.number} ${words(block.content)}`];
        case 'paragraph':
          return [indent + words(block.content)];
        case 'list':
          return block.items.flatMap((item) => lines(item, `${indent}- `));
        case 'box':
          return [`${indent}[${block.tone}] ${block.title}`, ...lines(block.content, `${indent}| `)];
        case 'figure':
          return [
            `${indent}${block.label.word} ${block.label.number}. ${block.caption} {${block.source}} {${block.note}} ${block.widthMm}x${block.heightMm} ${block.name}`,
          ];
        case 'table':
          return [
            `${indent}${block.label.word} ${block.label.number}. ${block.caption} (${block.rows.length}+${block.left}) {${block.note}}`,
            `${indent}   ${block.columns.map(({ label }) => label).join(' | ')}`,
            ...block.rows.slice(0, 3).map((row) => `${indent}   ${row.map(({ text }) => text).join(' | ')}`),
          ];
        default:
          return [indent + block.kind];
      }
    });
  return lines(document.blocks).join('\n');
}

describe('what is not there', () => {
  test('one bad block never ends the report', async () => {
    const failing: Engine = {
      ...engine,
      query: () => Promise.reject(new Error('worn out')),
    };
    const document = await resolveReport(
      withBlocks([headingBlock('h', 1, 'One'), chartBlock('f'), headingBlock('i', 1, 'Two')]),
      { ...context, engine: failing },
      'en',
    );
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'box', 'heading']);
    expect(document.findings).toContainEqual(expect.objectContaining({ kind: 'failed', block: 'f' }));
  });

  test('what is invented is a finding of its block, of that alone', async () => {
    const { areas: _, ...filter } = EVERY_PLEDGE;
    const listOf = (register: 'example' | 'own') => ({ of: 'pledge-list', register, filter }) as const;
    const invented = bundled().pledges.map(pledgeOfRow);
    const made = invented.map((pledge) => ({ ...pledge, illustrative: false }));
    const document = await resolveReport(
      withBlocks([tableBlock('invented', listOf('example')), tableBlock('made', listOf('own'))]),
      {
        ...context,
        pledges: made,
        registers: { flows: () => Promise.reject(new Error('not asked')), example: async () => invented },
      },
      'en',
    );
    expect(document.findings.map(({ kind, block }) => `${kind} ${block}`)).toEqual(['illustrative invented']);
  });

  test('a reference to nothing, a value without data and an unknown indicator are told and say so', async () => {
    const document = await resolved([
      textBlock('t', paragraph(referenceTo('no'), valueInline({ year: 1800 }), valueInline({ indicator: 'no-such' }))),
      chartBlock('f', { years: [1900, 1901] }),
    ]);
    const kinds = document.findings.map(({ kind, block }) => `${kind} ${block}`);
    expect(kinds).toEqual(expect.arrayContaining(['gone t', 'empty t', 'empty f']));
    expect(only(document, 'box')).toHaveLength(1);
  });

  test('a value that changed since its sentence was written is told', async () => {
    const document = await resolved([textBlock('t', paragraph(valueInline({ year: 2023, seen: 5 })))]);
    expect(document.findings).toContainEqual(expect.objectContaining({ kind: 'changed', block: 't' }));
  });

  test('who cancels gets no half document', async () => {
    const signal = AbortSignal.abort();
    await expect(resolveReport(withBlocks(SAMPLE_BLOCKS), { ...context, signal }, 'en')).rejects.toThrow();
  });
});

test('an annex before its time says what it says at the end of the report, with its letter', async () => {
  const blocks: readonly ReportBlock[] = [
    headingBlock('h', 1, 'Hosting'),
    { id: 'a', kind: 'annex', parts: ['sources'] },
    { id: 'b', kind: 'annex', parts: ['tables', 'sources'] },
    chartBlock('f'),
  ];
  const shown = await annexPreview(withBlocks(blocks), 'b', context, 'en');
  const whole = await resolved([blocks[0]!, blocks[3]!, blocks[1]!, blocks[2]!]);
  expect(shown).toEqual(whole.blocks.slice(-shown.length));
  expect(shown.flatMap((one) => (one.kind === 'heading' && one.level === 1 ? one.number : []))).toEqual([
    'Annex B',
    'Annex C',
  ]);
  expect(await annexPreview(withBlocks(blocks), 'gone', context, 'en')).toEqual([]);
});
