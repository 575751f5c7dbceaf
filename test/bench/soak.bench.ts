import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { test } from 'vitest';
import { go } from '../support/look.ts';
import { hasFigures, openWeb } from '../support/web.ts';

/** Minutes to run for: JALON_BENCH_SOAK=1 asks for the usual ten, any other number for that many. */
const asked = process.env.JALON_BENCH_SOAK;
const minutes = asked === '1' ? 10 : Number(asked ?? 0);
if (!minutes) console.log('soak: skipped; JALON_BENCH_SOAK=1 runs it for 10 minutes, another number for that many');

const VIEWS = ['Data', 'Explore', 'Gaps', 'Scenarios', 'Pledges', 'Report', 'Review', 'Overview'] as const;

interface Sample {
  readonly minute: number;
  readonly rounds: number;
  readonly heapMB: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds after a collection of garbage. */
async function sampled(session: CDPSession): Promise<Pick<Sample, 'heapMB' | 'nodes' | 'listeners'>> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heapMB: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Gives the page a file as if dropped: a chooser would be held by the driver and counted as the page's. */
const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ([named, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], named));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );

async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('banner').getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  await download.delete();
  return bytes;
}

async function round(page: Page, at: number, file: Uint8Array): Promise<void> {
  await drop(page, `round-${at}.jalon`, file);
  await page.getByText(`Opening round-${at}.jalon`).waitFor({ state: 'detached', timeout: 60_000 });
  const title = page.getByLabel('Title of the workbench');
  await title.fill(`Round ${at}`);
  await title.press('Enter');
  for (const view of VIEWS) await go(page, view);
  await hasFigures(page);
  const step = (name: string) => page.getByRole('banner').getByRole('button', { name: new RegExp(`^${name}`) });
  await step('Undo').click();
  await step('Redo').click();
  await save(page);
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor();
}

/** Growth a minute by least squares. */
function slope(samples: readonly Sample[], of: (sample: Sample) => number): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ minute }) => minute)), mean(samples.map(of))];
  const across = samples.reduce((sum, sample) => sum + (sample.minute - x) * (of(sample) - y), 0);
  return across / samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}

test.skipIf(!minutes)(
  'soak: open, edit, switch, undo, save for minutes on end (goal: heap and nodes flat)',
  async () => {
    const web = await openWeb();
    const { page } = web;
    await hasFigures(page);
    const file = await save(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const began = performance.now();
    const minute = () => (performance.now() - began) / 60_000;
    const samples: Sample[] = [];
    let rounds = 0;
    while (minute() < minutes) {
      rounds += 1;
      await round(page, rounds, file);
      if (minute() >= ((samples.length + 1) * minutes) / 20)
        samples.push({ minute: minute(), rounds, ...(await sampled(session)) });
    }
    // What is made once, such as code and caches, is made in the first third.
    const later = samples.filter((sample) => sample.minute > minutes / 3);
    const perRound = (of: (sample: Sample) => number) => (slope(later, of) * minutes) / Math.max(1, rounds);
    console.log(`\nSoak (Chromium): ${rounds} rounds in ${minutes} minutes; after garbage was collected`);
    console.table(
      samples.map((sample) => ({
        ...sample,
        minute: Number(sample.minute.toFixed(1)),
        heapMB: Number(sample.heapMB.toFixed(1)),
      })),
    );
    console.table({
      'growth a round, after the first third': {
        'heap, kB': Math.round(perRound(({ heapMB }) => heapMB) * 1024),
        nodes: Number(perRound(({ nodes }) => nodes).toFixed(1)),
        listeners: Number(perRound(({ listeners }) => listeners).toFixed(1)),
      },
    });
    console.log(
      'Of the nodes, two a round are text Chromium keeps to undo typing itself, up to its limit of 1,000 steps.',
    );
    console.log(`errors: ${JSON.stringify(web.errors)}, foreign requests: ${web.foreign.length}`);
    await web.close();
  },
  (minutes + 2) * 60_000,
);
