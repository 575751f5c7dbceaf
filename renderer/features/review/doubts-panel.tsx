import { valueText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';
import { judgedFigures } from '#shared/review/figures';
import { seriesName } from '#shared/review/place-names';
import type { DoubtItem } from '#shared/review/worklist';
import type { Workbench } from '#shared/workbench/workbench';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { type Destination, show, useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/layout.tsx';
import styles from './review.module.css';
import { useDoubts } from './use-doubts.ts';

/** What a reviewer should look at first, each with the way there. */
export function DoubtsPanel() {
  const t = useT();
  const workbench = useWorkbench();
  const doubts = useDoubts();
  return (
    <Panel title={t('reviewing.doubts')}>
      {doubts.length === 0 ? <p>{t('reviewing.doubts.none')}</p> : null}
      <ol className={styles.doubts}>
        {doubts.slice(0, 200).map((item) => (
          <li key={`${item.doubt} ${item.id}`}>
            <span dir="auto">{doubtText(item, workbench, t)}</span>
            <Button
              variant="quiet"
              onPress={() => lead(item)}
              label={`${t('reviewing.show')}: ${doubtText(item, workbench, t)}`}
            >
              {t('reviewing.show')}
            </Button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function doubtText(item: DoubtItem, workbench: Workbench, t: Translator): string {
  if (item.doubt === 'correction')
    return t('reviewing.doubt.correction', { name: item.name, what: seriesName(item, workbench, t) });
  if (item.doubt === 'sentence') {
    const { reference, now } = item;
    const unit = workbench.catalogue.framework.indicators.find(({ id }) => id === reference.indicator)?.unit;
    const written = (value: number | null) =>
      value === null || !unit ? '–' : valueText(value, unit, t.language, 'full');
    return t('reviewing.doubt.sentence', {
      seen: written(reference.seen),
      now: written(now),
      what: seriesName(reference, workbench, t),
    });
  }
  const figure =
    item.doubt === 'invented' &&
    judgedFigures(workbench, t).find(({ place }) => place.on === 'figure' && place.block === item.id);
  return t(`reviewing.doubt.${item.doubt}`, { name: figure ? figure.name : item.name, count: item.count });
}

const WAYS: Readonly<Record<Exclude<DoubtItem['doubt'], 'correction'>, Destination>> = {
  sentence: { view: 'report' },
  invented: { view: 'report' },
  'no-skill': { view: 'scenarios' },
  dropped: { view: 'data' },
  cells: { view: 'data' },
  areas: { view: 'data' },
  licence: { view: 'data' },
  assumption: { view: 'scenarios' },
  benchmark: { view: 'gaps' },
};

function lead(item: DoubtItem): void {
  if (item.doubt === 'correction') {
    const { indicator, area, year, dims } = item;
    useSession.setState({ traced: { indicator, area, year, dims } });
  } else if (item.doubt === 'no-skill' || item.doubt === 'assumption') show({ view: 'scenarios', scenario: item.id });
  else show(WAYS[item.doubt]);
}
