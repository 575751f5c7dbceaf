import type { AnchorState } from '#shared/review/anchor';
import { useT } from '../../queries/hooks.ts';
import { type MarkTone, StatusMark } from '../../ui/status.tsx';

const TONES = { here: 'none', moved: 'moderate', changed: 'poor', gone: 'bad' } as const satisfies Record<
  AnchorState,
  MarkTone
>;

/** Whether what a comment or verdict hangs on is as it was; nothing while it is, or while that is not known. */
export function AnchorMark({ state }: { readonly state: AnchorState | undefined }) {
  const t = useT();
  if (!state || state === 'here') return null;
  return <StatusMark tone={TONES[state]} label={t(`reviewing.anchor.${state}`)} />;
}
