import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import type { useMatching } from '../../../queries/use-matching.ts';
import { Button } from '../../../ui/button.tsx';

/** What is said while pledges are compared, and how to stop it or start it again. */
export function MatchingProgress({
  failure,
  isRunning,
  cancel,
  start,
}: Pick<ReturnType<typeof useMatching>, 'failure' | 'isRunning' | 'cancel' | 'start'>) {
  const t = useT();
  if (failure) return <p role="alert">{describeFailure(t, failure)}</p>;
  return (
    <>
      <p role="status">{t(isRunning ? 'matching.running' : 'matching.cancelled')}</p>
      <Button onPress={isRunning ? cancel : start}>{t(isRunning ? 'matching.cancel' : 'matching.start')}</Button>
    </>
  );
}
