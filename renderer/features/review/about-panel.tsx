import { useMemo } from 'react';
import { formatDate } from '#shared/core/format';
import type { Translator } from '#shared/i18n/translator';
import { figuresToJudge } from '#shared/review/figures';
import { standingVerdicts } from '#shared/review/threads';
import type { Verdict } from '#shared/workbench/review';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { type FileStatement, useSession } from '../../store/session.ts';
import { Panel } from '../../ui/layout.tsx';
import styles from './review.module.css';
import { VerdictChoice } from './verdict-choice.tsx';

/** When, by whom and with which version the file was saved, as it says; empty where it says nothing. */
function savedWords(stated: FileStatement | undefined, t: Translator): string {
  if (!stated) return '';
  const { savedAt, savedBy: name, appVersion: version } = stated;
  if (savedAt === '') return t('seal.early');
  const date = formatDate(savedAt, t.language, true);
  return name === '' ? t('seal.savedUnnamed', { date, version }) : t('seal.saved', { date, name, version });
}

const NO_VERDICTS: readonly Verdict[] = [];

const WHOLE = { on: 'whole' } as const;

/** Who made the workbench, what it claims, what is asked of a reviewer, and the verdict on the whole. */
export function AboutPanel() {
  const t = useT();
  const workbench = useWorkbench();
  const file = useSession((state) => state.file.target?.name);
  const stated = useSession((state) => state.file.stated);
  const saved = savedWords(stated, t);
  const { report, scenarios, comments, corrections, title, verdicts = NO_VERDICTS } = workbench;
  const standing = useMemo(() => standingVerdicts(WHOLE, verdicts), [verdicts]);
  const facts: readonly (readonly [string, string])[] = [
    [t('reviewing.about.by'), report.authors?.trim() || t('reviewing.about.byUnknown')],
    [t('reviewing.about.file'), file ?? stated?.name ?? t('reviewing.about.unsaved')],
    [
      t('reviewing.about.claims'),
      t('reviewing.about.count', {
        figures: figuresToJudge(workbench, t).filter(({ place }) => place.on !== 'scenario').length,
        reports: report.blocks.length > 0 ? 1 : 0,
        scenarios: scenarios.length,
        comments: comments.length,
        corrections: corrections.length,
      }),
    ],
  ];
  return (
    <Panel title={t('reviewing.about')}>
      <p className={styles.named}>
        <bdi>{title}</bdi>
      </p>
      {saved ? <p>{saved}</p> : null}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('reviewing.about.do')}</p>
      <h3>{t('reviewing.about.whole')}</h3>
      <VerdictChoice place={WHOLE} name={t('reviewing.of.whole')} standing={standing} />
    </Panel>
  );
}
