import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atomicSave } from '../../../../electron/files/atomic-save.ts';
import { createJournals } from '../../../../electron/files/journals.ts';
import { randomFrom, SEED } from '../../../support/random.ts';

const SCHEDULES = 200;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-several-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A document as its window knows it. */
interface Open {
  readonly id: string;
  readonly window: number;
  readonly path: string;
  kept: string[];
  saved: string | null;
}

test(`two to five documents kept and saved in ${SCHEDULES} interleavings: each finds its own records and its own file`, async () => {
  const random = randomFrom(SEED + 27);
  const below = (count: number): number => Math.floor(random() * count);
  for (let schedule = 0; schedule < SCHEDULES; schedule++) {
    const place = await mkdtemp(join(folder, 's'));
    const journals = createJournals(place);
    const documents: Open[] = Array.from({ length: 2 + below(4) }, (_, at) => ({
      id: `document-${at}`,
      window: at,
      path: join(place, `${at}.jalon`),
      kept: [`${at} begins`],
      saved: null,
    }));
    // Nothing is waited for before the next call is made: what one window asks for lies between what others do.
    const asked: Promise<unknown>[] = documents.map(({ id, window, kept }) =>
      journals.begin(window, id, kept[0] ?? '', null),
    );
    await Promise.all(asked);
    for (let step = 0; step < 8; step++) {
      const document = documents[below(documents.length)] as Open;
      const said = `${document.id} step ${step}`;
      if (below(3) === 0) {
        document.saved = said;
        asked.push(atomicSave(document.path, new TextEncoder().encode(said)));
      } else {
        document.kept.push(said);
        asked.push(journals.append(document.window, document.id, [said]));
      }
      if (below(4) === 0) await Promise.all(asked);
    }
    const [first] = documents as [Open];
    await Promise.all(asked);
    // One of them is closed: the others are none the worse.
    await journals.discard(first.window, first.id);
    const again = createJournals(place);
    const left = await again.left();
    expect(left.map(({ id }) => id).sort()).toEqual(documents.slice(1).map(({ id }) => id));
    for (const { id, window, kept } of documents.slice(1)) {
      expect((await again.recover(window, id)).records, `schedule ${schedule}, ${id}`).toEqual(kept);
    }
    for (const { path, saved } of documents) if (saved !== null) expect(await readFile(path, 'utf8')).toBe(saved);
    const files = (await readdir(place)).filter((name) => name !== 'journals').sort();
    expect(files).toEqual(
      documents.filter(({ saved }) => saved !== null).map(({ path }) => path.slice(place.length + 1)),
    );
  }
}, 300_000);
