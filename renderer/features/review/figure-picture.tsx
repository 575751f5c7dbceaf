import { useRef } from 'react';
import { blockToJudge, type JudgedFigure } from '#shared/review/figures';
import { ComposedContent, ExhibitContent } from '../../exhibits/exhibit-content.tsx';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { isComposed } from '../../queries/use-block-parts.ts';
import { useNear } from '../../ui/use-near.ts';
import styles from './review.module.css';

const NO_LABELS: readonly string[] = [];

/** What a verdict is about, as the report prints it; drawn only near what is seen. */
export function FigurePicture({ place }: Pick<JudgedFigure, 'place'>) {
  const frame = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(frame);
  return (
    <div
      ref={frame}
      className={isNear ? '' : styles.picture}
      style={isNear || height === 0 ? undefined : { minHeight: height }}
    >
      {isNear ? <Picture place={place} /> : null}
    </div>
  );
}

function Picture({ place }: Pick<JudgedFigure, 'place'>) {
  const { language } = useT();
  const workbench = useWorkbench();
  const block = blockToJudge(place, workbench);
  if (block?.kind === 'exhibit') return <ExhibitContent block={block} labels={NO_LABELS} language={language} />;
  return block && isComposed(block) ? <ComposedContent block={block} labels={NO_LABELS} language={language} /> : null;
}
