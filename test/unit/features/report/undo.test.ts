import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '#shared/core/language';
import type { Report, ReportBlock } from '#shared/workbench/report';
import { richOf } from '#shared/workbench/rich-text';
import {
  changeBlock,
  insertBlocks,
  markAsRead,
  moveBlock,
  noteHashes,
  placeBlocks,
  putBlock,
  removeBlock,
  setReport,
  setReportTitle,
} from '../../../../renderer/features/report/edit.ts';
import { endStep, redo, undo } from '../../../../renderer/store/history.ts';
import { NO_DOCUMENT, useSession } from '../../../../renderer/store/session.ts';
import '../../../support/property-seed.ts';
import { chartBlock, headingBlock, textBlock } from '../../../support/report-blocks.ts';
import { freshWorkbench } from '../../../support/workbench.ts';

const fresh = freshWorkbench();
const base = {
  ...fresh,
  report: {
    ...fresh.report,
    blocks: [headingBlock('h', 1, 'Who hosts?'), textBlock('t', richOf('Most.')), chartBlock('c'), chartBlock('d')],
  },
};
const report = (): Report => useSession.getState().workbench?.report as Report;
const steps = () => useSession.getState();
/** A block of those there are, by a number drawn. */
const at = (drawn: number): ReportBlock | undefined => report().blocks[drawn % Math.max(1, report().blocks.length)];

let made = 0;
const place = fc.nat(40);
const words = fc.string({ maxLength: 8 });
const language = fc.constantFrom<Language>('en', 'fr');
const edit = fc.oneof(
  fc.tuple(place, fc.boolean(), words).map(([after, isPair, text]) => () => {
    const blocks = [headingBlock(`n${++made}`, 2, text), chartBlock(`m${made}`)];
    insertBlocks(isPair ? blocks : blocks.slice(0, 1), at(after)?.id ?? null);
  }),
  place.map((one) => () => void removeBlock(at(one)?.id ?? '')),
  fc.tuple(place, fc.integer({ min: -3, max: 3 })).map(
    ([one, by]) =>
      () =>
        moveBlock(at(one)?.id ?? '', by),
  ),
  fc.tuple(fc.array(place, { maxLength: 4 }), place, fc.constantFrom('before' as const, 'after' as const)).map(
    ([moved, target, where]) =>
      () =>
        placeBlocks(new Set(moved.flatMap((one) => at(one)?.id ?? [])), at(target)?.id ?? '', where),
  ),
  fc.tuple(place, words).map(([one, text]) => () => {
    const id = at(one)?.id ?? '';
    changeBlock(id, 'heading', (block) => ({ ...block, text: { ...block.text, fr: text } }));
    changeBlock(id, 'text', (block) => ({ ...block, text: { ...block.text, en: richOf(text) } }));
    changeBlock(id, 'exhibit', (block) => ({ ...block, caption: { en: text, fr: '' }, widthMm: 80 }));
  }),
  fc.tuple(place, words).map(([one, hash]) => () => {
    const block = at(one);
    if (block) noteHashes(new Map([[block.id, hash]]));
    markAsRead();
  }),
  fc.tuple(language, words).map(
    ([one, text]) =>
      () =>
        setReportTitle(one, text),
  ),
  language.map((one) => () => setReport({ language: one })),
  place.map((one) => () => {
    const block = at(one);
    if (block) putBlock({ ...block });
  }),
);

const begin = () => useSession.setState({ ...NO_DOCUMENT, workbench: base });

test('any edits of the report undone leave it as it was, and done again as they left it', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      begin();
      for (const one of edits) one();
      const end = report();
      while (steps().past.length > 0) undo();
      expect(report()).toEqual(base.report);
      while (steps().future.length > 0) redo();
      expect(report()).toEqual(end);
    }),
  );
});

test('however one goes back and forth, each state is the one it was', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 15 }), fc.array(fc.boolean(), { maxLength: 30 }), (edits, walk) => {
      begin();
      const states = new Map([[0, report()]]);
      for (const one of edits) {
        endStep();
        one();
        states.set(steps().past.length, report());
      }
      for (const isBack of walk) {
        if (isBack) undo();
        else redo();
        expect(report()).toEqual(states.get(steps().past.length));
      }
    }),
  );
});
