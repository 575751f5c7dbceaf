import { CircleCheck, TriangleAlert } from 'lucide-react';
import { describeFailure } from '#shared/i18n/translator';
import type { Draft } from '#shared/intake/draft';
import { lossAlerts } from '#shared/intake/loss/loss-alerts';
import { REPEAT_RULES } from '#shared/intake/recipe';
import { useT } from '../../../queries/hooks.ts';
import type { Foreseen } from '../../../queries/use-foreseen-loss.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './intake.module.css';

interface ForeseenLossProps extends Foreseen {
  readonly draft: Draft;
  /** Whether a person has said what becomes of rows that repeat a key. */
  readonly isSettled: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onSettle: () => void;
}

/** What loading the file as it is read now would lose, before it is loaded, and the question what becomes of repeated keys. */
export function ForeseenLoss({ draft, loss, refusal, isLooking, isSettled, onChange, onSettle }: ForeseenLossProps) {
  const t = useT();
  if (refusal) return <p role="alert">{describeFailure(t, refusal)}</p>;
  if (!loss) return <p role="status">{t(isLooking ? 'data.ahead.counting' : 'data.ahead.open')}</p>;
  const alerts = lossAlerts(loss, t);
  if (alerts.length === 0)
    return (
      <p className={styles.nothing}>
        <CircleCheck size={16} aria-hidden="true" />
        {t('data.ahead.nothing')}
      </p>
    );
  const { repeatedKeys } = loss;
  const telling = draft.columns.find(({ label }) => label.trim() !== '' && label.trim() === repeatedKeys?.column);
  return (
    <div className={styles.foreseen}>
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <ul>
          {alerts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {repeatedKeys && !isSettled ? (
          <fieldset className={styles.ask}>
            <legend>{t('data.ahead.repeats')}</legend>
            {telling ? (
              <Button
                onPress={() =>
                  onChange({
                    ...draft,
                    columns: draft.columns.with(draft.columns.indexOf(telling), {
                      ...telling,
                      role: 'dimension',
                      reason: 'by-hand',
                    }),
                  })
                }
              >
                {t('data.ahead.tellApart', { column: telling.label.trim() })}
              </Button>
            ) : null}
            {REPEAT_RULES.map((repeated) => (
              <Button
                key={repeated}
                onPress={() => {
                  onChange({ ...draft, repeated });
                  onSettle();
                }}
              >
                {t(`data.repeated.${repeated}`)}
              </Button>
            ))}
          </fieldset>
        ) : null}
      </div>
    </div>
  );
}
