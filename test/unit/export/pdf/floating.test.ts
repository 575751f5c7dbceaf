import { expect, test } from 'vitest';
import { floatingAnchors } from '#shared/export/pdf/floating';
import type { DocumentBlock } from '#shared/report/document';
import { sampleDocument } from '../../../support/report-document.ts';

const { blocks } = sampleDocument('en');
const figure = (anchor: string, warnings: readonly string[] = []): DocumentBlock => {
  const one = blocks.find((block) => block.kind === 'figure');
  if (one?.kind !== 'figure') throw new Error('the sample has no figure');
  return { ...one, anchor, warnings };
};
const table = (anchor: string, rows: number): DocumentBlock => {
  const one = blocks.find((block) => block.kind === 'table');
  if (one?.kind !== 'table') throw new Error('the sample has no table');
  return { ...one, anchor, rows: Array.from({ length: rows }, () => [{ text: '' }]) };
};
const heading = (number: string): DocumentBlock => ({ kind: 'heading', level: 1, number, content: [], anchor: number });
const naming = (...anchors: readonly string[]): DocumentBlock => ({
  kind: 'paragraph',
  content: anchors.map((to) => ({ kind: 'reference', text: to, to })),
});
const floating = (...given: readonly DocumentBlock[]) => [...floatingAnchors(given)];

test('what the text names floats, what it does not name stays', () => {
  expect(floating(heading('1'), naming('a'), figure('a'), figure('b'))).toEqual(['a']);
});

test('a table floats where it fits on one page', () => {
  expect(floating(naming('short', 'long'), table('short', 12), table('long', 13))).toEqual(['short']);
});

test('no heading is left without what stands below it', () => {
  expect(floating(naming('a'), heading('1'), figure('a'))).toEqual([]);
});

test('a scenario stays with its box', () => {
  const box: DocumentBlock = { kind: 'box', tone: 'warning', title: '', content: [] };
  expect(floating(naming('a', 'b'), figure('a', ['No forecast.']), box, figure('b'), box)).toEqual(['b']);
});

test('nothing floats in the annexes', () => {
  expect(floating(naming('a', 'b'), figure('a'), heading('Annex A'), naming('b'), figure('b'))).toEqual(['a']);
});
