import { useMemo } from 'react';
import { blockToJudge, type JudgedFigure } from '#shared/review/figures';
import { ComposedContent, ExhibitContent } from '../../exhibits/exhibit-content.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { isComposed } from '../../queries/use-block-parts.ts';

const NO_LABELS: readonly string[] = [];

/** What a verdict is about, as the report prints it. */
export function FigurePicture({ place }: Pick<JudgedFigure, 'place'>) {
  const { language } = useT();
  const document = useDocument('charts', 'scenarios', 'report');
  const block = useMemo(() => blockToJudge(place, document), [place, document]);
  if (block?.kind === 'exhibit') return <ExhibitContent block={block} labels={NO_LABELS} language={language} />;
  return block && isComposed(block) ? <ComposedContent block={block} labels={NO_LABELS} language={language} /> : null;
}
