import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import { projectScenario } from '#shared/projections/scenario-projection';
import type { ReportContext } from '#shared/report/context';
import { resolveReport } from '#shared/report/resolve-report';
import { REPORT_TEMPLATES, templateArea, templateBlocks } from '#shared/report/templates/templates';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { jalon } from '../support/cli.ts';
import { realReportFile, realReportWorkbench } from '../support/real-report.ts';

const workbench = realReportWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'jalon-templates-'));
const at = (...names: readonly string[]) => join(folder, ...names);
const hasPoppler = !spawnSync('pdfinfo', ['-v']).error;
if (!hasPoppler) console.warn('skipped: Poppler (pdfinfo) is not on this machine');

let engine: Engine;
let context: ReportContext;
beforeAll(async () => {
  engine = await openBundledEngine(workbench);
  context = {
    engine,
    pledges: [],
    today: '2026-11-27',
    project: async (question) => projectScenario(question.scenario, question.series, question),
  };
  writeFileSync(at('real.jalon'), await realReportFile());
}, 120_000);
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(REPORT_TEMPLATES)(
    '%s has nothing empty and nothing twice',
    async (template) => {
      const area = template === 'country' ? 'KEN' : templateArea(template, workbench);
      const blocks = await templateBlocks(template, area, workbench, engine);
      const document = await resolveReport(
        { ...workbench, report: { ...workbench.report, blocks } },
        context,
        language,
      );
      expect(document.findings).toEqual([]);
      const headings: string[] = [];
      for (const block of document.blocks) {
        if (block.kind === 'heading')
          headings.push(block.content.map((one) => ('text' in one ? one.text : '')).join(''));
        if (block.kind === 'box') expect(block.content, block.title).not.toEqual([]);
        if (block.kind === 'list') expect(block.items).not.toEqual([]);
        if (block.kind === 'table') expect(block.rows, block.caption).not.toEqual([]);
        if (block.kind === 'figure') {
          expect(block.data.rows, block.caption).not.toEqual([]);
          // A line needs two values.
          expect(block.chart?.kind === 'line' ? longest(block.chart.data) : 2, block.caption).toBeGreaterThan(1);
        }
        if (block.kind === 'figure' || block.kind === 'table') expect(block.caption).not.toMatch(/\) \(/);
      }
      expect(headings.filter((one, place) => one === '' || headings.indexOf(one) !== place)).toEqual([]);
      // A heading is above something: text, a figure or a heading of its own.
      document.blocks.forEach((block, place) => {
        if (block.kind !== 'heading') return;
        const next = document.blocks[place + 1];
        expect(next && (next.kind !== 'heading' || next.level > block.level), headings.join('\n')).toBe(true);
      });
    },
    120_000,
  );
});

/** Most values of one series. */
const longest = ({ series }: { readonly series: readonly { readonly y: readonly (number | null)[] }[] }): number =>
  Math.max(0, ...series.map(({ y }) => y.filter((value) => value !== null).length));

const pagesOf = (file: string): number =>
  Number(
    /^Pages:\s*(\d+)/m.exec(
      execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )?.[1],
  );

test.skipIf(!hasPoppler).each(['WLD', 'KEN', 'DEU', 'SYR', 'situation:dr-congo', 'region:mena'])(
  'the one-page brief of %s is one page in each language',
  async (area) => {
    const to = at(area.replace(':', '-'));
    const asked = ['--template', 'brief', '--area', area, '--format', 'pdf', '--lang', LANGUAGES.join(',')];
    expect(await jalon('report', at('real.jalon'), '--out', to, ...asked)).toMatchObject({ code: 0 });
    const made = readdirSync(to).filter((name) => name.endsWith('.pdf'));
    expect(made).toHaveLength(LANGUAGES.length);
    expect(made.map((name) => pagesOf(join(to, name)))).toEqual([1, 1] satisfies readonly number[]);
  },
  120_000,
);
