import { type ReactNode, useId } from 'react';
import { whyNotLog } from '#shared/charts/drawable';
import { type ChartData, type ChartSpec, TRANSFORMS } from '#shared/charts/spec';
import type { MessageKey } from '#shared/i18n/translator';
import { useDocument, useT } from '../../queries/hooks.ts';
import { refusedTransforms, withLook } from './chart-choices.ts';
import styles from './explore.module.css';

const NONE = 'none';

interface ShownAsProps {
  readonly draft: ChartSpec;
  readonly data: ChartData | null;
  readonly onChange: (part: Partial<ChartSpec>) => void;
}

/** What is shown in place of the values, and on which scale; what makes no sense says why. */
export function ShownAs({ draft, data, onChange }: ShownAsProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const name = useId();
  const refused = refusedTransforms(draft, catalogue);
  const chosen = TRANSFORMS.find((one) => one === draft.transform) ?? NONE;
  const isLog = draft.look?.scale === 'log';
  const logRefusal = whyNotLog(draft.kind, data ?? { series: [] });
  return (
    <>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {t('explore.transform')}
        </span>
        <div className={styles.choices} role="radiogroup" aria-label={t('explore.transform')}>
          {[NONE, ...TRANSFORMS].map((id) => {
            const transform = TRANSFORMS.find((one) => one === id) ?? null;
            const refusal = transform ? refused[transform] : undefined;
            return (
              <Choice key={id} refusal={refusal}>
                {(about) => (
                  <>
                    <input
                      type="radio"
                      name={name}
                      checked={id === chosen}
                      {...about}
                      onChange={() => refusal === undefined && onChange({ transform })}
                    />
                    {t(`explore.transform.${id as 'none'}`)}
                  </>
                )}
              </Choice>
            );
          })}
        </div>
      </div>
      <div className={`${styles.choices} ${styles.log}`}>
        <Choice refusal={isLog ? undefined : (logRefusal ?? undefined)}>
          {(about) => (
            <>
              <input
                type="checkbox"
                aria-label={t('explore.log.about')}
                checked={isLog}
                {...about}
                onChange={() =>
                  (isLog || logRefusal === null) &&
                  onChange({ look: withLook(draft, { scale: isLog ? undefined : 'log' }) })
                }
              />
              {t('explore.log')}
            </>
          )}
        </Choice>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly refusal: MessageKey | undefined;
  readonly children: (about: { 'aria-disabled'?: true; 'aria-describedby'?: string }) => ReactNode;
}

/** One choice; refused it can still be reached, so that its reason is read. */
function Choice({ refusal, children }: ChoiceProps) {
  const t = useT();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className={styles.choice} data-refused={refusal !== undefined || undefined}>
      {children(refusal === undefined ? {} : { 'aria-disabled': true, 'aria-describedby': id })}
      {refusal === undefined ? null : (
        <span id={id} className={styles.reason} role="tooltip">
          {t(refusal)}
        </span>
      )}
    </label>
  );
}
