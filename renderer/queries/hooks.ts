import { useSyncExternalStore } from 'react';
import { completeness } from '#shared/i18n/catalogues';
import { type Translator, translator } from '#shared/i18n/translator';
import { useSession } from '../store/session.ts';

export { useDocument, useReport, useWorkbench } from '../store/document.ts';
export { type Loaded, useAnswer, useAnswers } from './answer.ts';

const onWhole = (tell: () => void): (() => void) => {
  if (!completeness.isWhole) void completeness.whole.then(tell);
  return () => undefined;
};

const isWhole = (): boolean => completeness.isWhole;

/** The words of the language of the window; who asks before all of them are there is told when they are. */
export function useT(): Translator {
  useSyncExternalStore(onWhole, isWhole, isWhole);
  return translator(useSession((state) => state.language));
}
