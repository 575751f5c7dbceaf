import type { Failure } from '#shared/core/errors';
import type { FailedIndicator } from '#shared/engine/answered-series';
import type { Indicator } from '#shared/framework/framework';
import { describeFailure, type Translator } from '#shared/i18n/translator';

/** Names said before the rest is counted. */
const NAMED = 3;

interface AnswerFailuresProps {
  readonly t: Translator;
  readonly answer: {
    readonly state: 'loading' | 'ready' | 'failed';
    readonly error?: Failure;
    readonly value: { readonly failed: readonly FailedIndicator[] } | null;
  };
  readonly indicators: readonly Pick<Indicator, 'id' | 'code'>[];
}

/** What of an answer failed, and why: all of it, or indicators by name. Nothing where nothing did. */
export function AnswerFailures({ t, answer, indicators }: AnswerFailuresProps) {
  if (answer.state === 'failed' && answer.error) return <p role="alert">{describeFailure(t, answer.error)}</p>;
  const failed = answer.value?.failed ?? [];
  const sentences = [...new Set(failed.map(({ failure }) => describeFailure(t, failure)))];
  return sentences.map((reason) => {
    const ids = failed
      .filter(({ failure }) => describeFailure(t, failure) === reason)
      .map(({ indicator }) => indicator);
    const codes = ids.slice(0, NAMED).map((id) => indicators.find((one) => one.id === id)?.code ?? id);
    return (
      <p role="alert" key={reason}>
        {t('shell.failedIndicators', {
          count: ids.length,
          names: codes.join(', '),
          more: ids.length - codes.length,
          reason,
        })}
      </p>
    );
  });
}
