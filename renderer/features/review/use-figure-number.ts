import { useEffect, useMemo } from 'react';
import { blockToJudge, type JudgedFigure } from '#shared/review/figures';
import type { FigureNumbers } from '#shared/review/shown';
import { samePlace } from '#shared/review/threads';
import type { ReportBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useBlockHashes } from '../../queries/use-block-hashes.ts';
import { useKnownBlocks, useReportBasis } from '../../queries/use-block-parts.ts';
import { IDLE_TURNS, useTurn } from '../../ui/quiet-turns.ts';

interface Wanted {
  /** It is seen: its numbers are worked out at once. */
  readonly isNear: boolean;
  /** Something hangs on its numbers: they are worked out when it is quiet. */
  readonly isSpokenOf: boolean;
}

const NONE: readonly ReportBlock[] = [];

/** What a figure says now, once that is worked out; of others it knows nothing. */
export function useFigureNumber(place: JudgedFigure['place'], { isNear, isSpokenOf }: Wanted): FigureNumbers {
  const { language } = useT();
  const document = useDocument('charts', 'scenarios', 'report');
  const [hasTurn, end] = useTurn(IDLE_TURNS, isSpokenOf && !isNear, useReportBasis(language));
  const block = useMemo(() => blockToJudge(place, document), [place, document]);
  const asked = useMemo(() => (block ? [block] : NONE), [block]);
  const known = useKnownBlocks(isNear || hasTurn ? asked : NONE, language);
  const isKnown = block !== null && known.has(block.id);
  useEffect(() => {
    if (isKnown) end();
  }, [isKnown, end]);
  const number = useBlockHashes(known, language).get(block?.id ?? '');
  return useMemo((): FigureNumbers => (one) => (samePlace(one, place) ? number : undefined), [place, number]);
}
