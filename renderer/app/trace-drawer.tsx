import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formatNumber } from '#shared/core/format';
import { BY_HAND } from '#shared/engine/observations';
import type { TraceRow } from '#shared/engine/trace';
import { filledIn } from '#shared/engine/trace-text';
import { parseFormula, printFormula } from '#shared/framework/formula';
import { valueText } from '#shared/framework/value-text';
import { describeFailure, type Translator } from '#shared/i18n/translator';
import type { Workbench } from '#shared/workbench/workbench';
import { ORIGIN } from '../queries/engine-queries.ts';
import { useAnswer, useT, useWorkbench } from '../queries/hooks.ts';
import { CommentHere } from '../reviewing/comment-here.tsx';
import { type Traced, trace, useSession } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput } from '../ui/fields.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { TraceParts } from './trace-parts.tsx';
import { TraceRows } from './trace-rows.tsx';
import { TraceSources } from './trace-sources.tsx';
import { tracedName } from './traced-name.ts';

/** Rows shown; the count of all is always said. */
const SHOWN = 200;

/** Where a number comes from: how it is made, and the rows of the sources it is made of. */
export function TraceDrawer() {
  const traced = useSession((state) => state.traced);
  const [path, setPath] = useState<readonly Traced[]>([]);
  const close = () => {
    setPath([]);
    trace(null);
  };
  const walk = (next: Traced) => {
    if (traced) setPath([...path, traced]);
    trace(next);
  };
  const back = (place: number) => {
    trace(path[place] ?? null);
    setPath(path.slice(0, place));
  };
  return (
    <ModalOverlay
      className="drawer-overlay"
      isOpen={traced !== null}
      onOpenChange={(open) => !open && close()}
      isDismissable
    >
      <Modal className="drawer">
        <Dialog>
          {traced ? <Answer traced={traced} path={path} onWalk={walk} onBack={back} onClose={close} /> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface AnswerProps {
  readonly traced: Traced;
  /** The numbers asked before, on the way to this one. */
  readonly path: readonly Traced[];
  readonly onWalk: (next: Traced) => void;
  readonly onBack: (place: number) => void;
  readonly onClose: () => void;
}

function Answer({ traced, path, onWalk, onBack, onClose }: AnswerProps) {
  const t = useT();
  const workbench = useWorkbench();
  const { catalogue } = workbench;
  const { indicator: id, area, year, dims } = traced;
  const answer = useAnswer(ORIGIN, { indicator: id, area, year, dims });
  const indicator = catalogue.framework.indicators.find((one) => one.id === id);
  const found = answer.value;
  const filled = found ? filledIn(traced, found.value, found.parts, catalogue, t) : null;
  return (
    <div className="stack">
      <Heading slot="title">{t('shell.trace.title')}</Heading>
      {path.length > 0 ? (
        <nav className="trace-path" aria-label={t('origin.path')}>
          {path.map((one, place) => (
            <Button key={JSON.stringify(one)} variant="quiet" onPress={() => onBack(place)}>
              {`← ${tracedName(one, catalogue, t)} · ${one.year}`}
            </Button>
          ))}
        </nav>
      ) : null}
      <p>
        <strong>{tracedName(traced, catalogue, t)}</strong>
      </p>
      <div className="traced-year">
        <NumberInput
          label={t('charts.table.year')}
          grouping={false}
          value={year}
          onChange={(next) => next !== null && trace({ ...traced, year: next })}
        />
      </div>
      {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
      {answer.state === 'loading' ? <p role="status">{t('shell.loading')}</p> : null}
      {found && indicator ? (
        <>
          <p className="traced-value">
            {found.value === null ? t('shell.trace.none') : valueText(found.value, indicator.unit, t.language, 'full')}
          </p>
          {found.before === found.value ? null : (
            <p className="soft">
              {t('origin.before', {
                value:
                  found.before === null
                    ? t('origin.noneBefore')
                    : valueText(found.before, indicator.unit, t.language, 'full'),
              })}
            </p>
          )}
          {found.total > 0 ? (
            <>
              <p>{howMade(traced, workbench, found.rows, t)}</p>
              {filled ? (
                <p className="trace-filled">
                  <span className="visually-hidden">{t('origin.filled')} </span>
                  {filled}
                </p>
              ) : null}
              <TraceParts key={JSON.stringify(traced)} traced={traced} parts={found.parts} onWalk={onWalk} />
              <TraceSources rows={found.rows} workbench={workbench} />
              <h3>{t('origin.rows')}</h3>
              <p className="soft">
                {t('shell.trace.rows', { total: found.total, shown: Math.min(SHOWN, found.rows.length) })}
              </p>
              <TraceRows rows={found.rows.slice(0, SHOWN)} />
            </>
          ) : null}
        </>
      ) : null}
      {found && indicator && found.value !== null ? (
        <CommentHere
          place={{ on: 'point', ...traced }}
          name={`${tracedName(traced, catalogue, t)} · ${year}`}
          known={{ series: () => [[traced.year, found.value]] }}
        />
      ) : null}
      {found && indicator ? <CorrectionForm key={JSON.stringify(traced)} traced={traced} value={found.value} /> : null}
      <div className="actions">
        <Button onPress={onClose}>{t('shell.dismiss')}</Button>
      </div>
    </div>
  );
}

/** How the number is made of its rows, in words. */
function howMade(traced: Traced, { catalogue }: Workbench, rows: readonly TraceRow[], t: Translator): string {
  const { aggregation } = catalogue.framework.indicators.find(({ id }) => id === traced.indicator) ?? {};
  const areas = new Set(rows.map(({ area }) => area));
  const isDirect =
    areas.size === 1 && areas.has(traced.area) && rows.every(({ indicator }) => indicator === traced.indicator);
  if (isDirect && rows.every(({ source }) => source === BY_HAND)) return t('origin.byHand');
  if (isDirect || !aggregation || aggregation.kind === 'none')
    return t(rows.length === 1 ? 'shell.trace.published' : 'shell.trace.origins', { rows: rows.length });
  const nameOf = (id: string) =>
    catalogue.framework.indicators.find((indicator) => indicator.id === id)?.name[t.language] ?? id;
  if (aggregation.kind === 'ratio')
    return t('shell.trace.ratio', {
      factor: formatNumber(aggregation.factor, t.language),
      numerator: nameOf(aggregation.numerator),
      denominator: nameOf(aggregation.denominator),
      areas: areas.size,
    });
  if (aggregation.kind === 'formula') {
    const parsed = parseFormula(aggregation.formula);
    return t('shell.trace.formula', {
      formula: parsed.ok ? printFormula(parsed.value, (id) => `[${nameOf(id)}]`) : aggregation.formula,
    });
  }
  return t(`shell.trace.${aggregation.kind}`, { areas: areas.size });
}
