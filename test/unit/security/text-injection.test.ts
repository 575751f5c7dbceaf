import { Window } from 'happy-dom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { FigureKind } from '#shared/charts/figure-parts';
import type { ChartData } from '#shared/charts/spec';
import { visibleText } from '#shared/charts/text';
import { kept } from '#shared/core/kept';
import { toDocx } from '#shared/export/docx/docx';
import { toReportHtml } from '#shared/export/html/report-html';
import { previewDocument } from '#shared/export/preview/preview-page';
import { translator } from '#shared/i18n/translator';
import type { ReportContext } from '#shared/report/context';
import { windowTitle } from '../../../renderer/app/window-title.ts';
import { Thread } from '../../../renderer/features/review/thread.tsx';
import { DataTable } from '../../../renderer/ui/data-table.tsx';
import { drawnAs, sampleDocument } from '../../support/report-document.ts';
import { stubEngine } from '../../support/stub-engine.ts';
import { within, wordTextOf, xmlParts } from '../../support/word-package.ts';
import { freshWorkbench } from '../../support/workbench.ts';
import { chart, observed, PAYLOADS } from '../charts/sample.ts';

/** What came of a text in one place: elements with the names of their attributes, in order, and what is read there. */
interface Shown {
  readonly structure: readonly string[];
  readonly text: string;
}
type Sink = (words: string) => Shown | Promise<Shown>;

const { document } = new Window();
/** Attributes that hold words for people: their values may differ, their names not. */
const WORDED = /^(alt|title|aria-label|id|href|content)$/;

function parsed(markup: string): Shown {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.innerHTML = markup.replace(/^<!doctype html>\s*/i, '');
  const structure = [...page.querySelectorAll('*')].map((one) => {
    const attributes = [...one.attributes].map(({ name, value }) => (WORDED.test(name) ? name : `${name}=${value}`));
    return [one.localName, ...attributes].join(' ');
  });
  return { structure, text: page.documentElement.textContent ?? '' };
}

const strings = (of: unknown): string[] =>
  typeof of === 'string' ? [of] : of && typeof of === 'object' ? Object.values(of).flatMap(strings) : [];

/** Every text Plotly is handed, read as the markup it makes of it. Line breaks are those of a text broken to fit. */
function drawn(kind: FigureKind, data: ChartData): Shown {
  const figure = figureOf({ kind }, data, { language: 'en', theme: 'light', size: { width: 1200, height: 700 } });
  const all = [...strings(figure.data), ...strings(figure.layout)].map((text) => parsed(`<body>${text}</body>`));
  const structure = all.flatMap(({ structure: own }) =>
    own.filter((one) => !/^(html|head|body|br|b|title)$/.test(one)),
  );
  return { structure, text: all.map(({ text }) => text).join('\n') };
}

const series = (name: string) => [observed(name, [2016, 2018], [1, 5]), observed('Kenya', [2016, 2018], [2, 3])];
const page = (words: string): string => {
  const sample = sampleDocument('en', words);
  return toReportHtml(sample, drawnAs(sample));
};
const at = '2026-01-01T00:00:00Z';

const SINKS: Readonly<Record<string, Sink>> = {
  'title of a chart': (words) => drawn('line', chart(series('Uganda'), { title: words })),
  'axis of a chart': (words) =>
    drawn('scatter', {
      ...chart(series('Uganda').map((one) => ({ ...one, across: [1, 2] }))),
      unit: { label: { en: words, fr: words }, percent: false },
      acrossMeasure: { name: words, unit: { label: { en: words, fr: words }, percent: false } },
    }),
  'ticks of a chart': (words) => drawn('ranked-bar', chart(series(words))),
  'legend of a chart': (words) => drawn('stacked-area', chart(series(words))),
  'what a chart says under the pointer': (words) => drawn('bump', chart(series(words))),
  'annotation of a chart': (words) =>
    drawn('line', chart(series('Uganda'), { look: { annotations: [{ kind: 'text', x: 2017, y: 2, text: words }] } })),
  'cell of a table': (words) =>
    parsed(
      renderToStaticMarkup(
        createElement(DataTable<string>, {
          t: translator('en'),
          caption: 'Places',
          columns: [{ id: 'name', header: 'Area', cell: (row) => visibleText(row) }],
          rows: [words],
          keyOf: (_, place) => String(place),
        }),
      ),
    ),
  'comment and its author': (words) => {
    const comment = { id: 'c', author: words, at, text: words };
    const thread = { comment, answers: [{ ...comment, id: 'a', answers: 'c' }], isResolved: false } as never;
    return parsed(renderToStaticMarkup(createElement(Thread, { thread, about: '', state: undefined })));
  },
  'name in the title bar': (words) => {
    const made = document.implementation.createHTMLDocument();
    made.title = windowTitle(words, true);
    return { ...parsed(made.documentElement.outerHTML), text: made.title };
  },
  'Word document': async (words) => {
    const sample = sampleDocument('en', words);
    const parts = [...xmlParts(await toDocx(sample, drawnAs(sample)))];
    const structure = parts.flatMap(([path, root]) =>
      [root, ...within(root)].map(({ name, attributes }) => [path, name, ...Object.keys(attributes)].join(' ')),
    );
    return { structure, text: parts.map(([, root]) => wordTextOf(root)).join('\n') };
  },
  'page to read without Jalon': async (words) => {
    const fresh = freshWorkbench();
    const sources = fresh.sources.map((one) => ({ ...one, name: words, attribution: words }));
    const comments = [{ id: 'c', author: words, at, text: words }];
    const workbench = { ...fresh, title: words, sources, comments, charts: [], scenarios: [] };
    const { engine } = stubEngine();
    const context = { engine, pledges: [], today: '2026-01-02' } as unknown as ReportContext;
    const made = await previewDocument(workbench, context);
    return parsed(toReportHtml(made, new Map() as never) + page(words).replace(/^[\s\S]*?<main>/, '<main>'));
  },
};

/** Letters and signs alone: a text broken to fit has other spaces. */
const signs = (text: string): string => text.replaceAll(/\s/g, '');

/** Places where a long text ends in “…”. */
const SHORTENED: ReadonlySet<string> = new Set(['annotation of a chart']);

describe.each(Object.entries(SINKS))('%s', (name, sink) => {
  const ordinary = kept(async () => sink('Kenya'));
  test.each(PAYLOADS)('%j adds no element and no attribute, and is read as it stands', async (words) => {
    const [harmless, hostile] = [await ordinary(), await sink(words)];
    expect(hostile.structure).toEqual(harmless.structure);
    const expected = signs(visibleText(words));
    expect(signs(hostile.text)).toContain(SHORTENED.has(name) ? expected.slice(0, 16) : expected);
    expect(hostile.text).not.toContain('\u202e');
  });
});

test('12 payloads in 11 places', () => {
  expect([PAYLOADS.length, Object.keys(SINKS).length]).toEqual([12, 11]);
});
