import { useEffect, useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import { formatNumber } from '#shared/core/format';
import { describeFailure } from '#shared/i18n/translator';
import type { ReadingStage } from '#shared/intake/formats/file-table';
import { openMarks } from '#shared/intake/judge/decimal-marks';
import type { ColumnRole, Dialect, Role } from '#shared/intake/recipe';
import { isFootnotes } from '#shared/intake/roles/layout';
import { partsOf } from '#shared/intake/roles/parts';
import { registerColumns } from '#shared/pledges/recognise';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useForeseenLoss } from '../../../queries/use-foreseen-loss.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useUnmatchedAreas } from '../../../queries/use-unmatched-areas.ts';
import type { Arrival } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Tick } from '../../../ui/checkboxes.tsx';
import { useElapsed } from '../../../ui/elapsed.ts';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { dismissIncoming } from '../../../workflows/arrivals.ts';
import {
  applyRecipe,
  chosenOf,
  type Incoming,
  type RecipeApplication,
  readAgain,
  understand,
  withDraft,
} from '../../../workflows/intake.ts';
import styles from '../data.module.css';
import { IntakeProfile } from '../profile/intake-profile.tsx';
import { AreaCard } from './area-card.tsx';
import { DialectCard } from './dialect-card.tsx';
import { FootnotesPanel } from './footnotes-panel.tsx';
import { ForeseenLoss } from './foreseen-loss.tsx';
import { IntakeEnd } from './intake-end.tsx';
import { LayoutCard } from './layout-card.tsx';
import { LostSteps } from './lost-steps.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RegisterIntake } from './register/register-intake.tsx';
import { RoleTable } from './role-table.tsx';

/** Intake of one file: what Jalon understood, open to correction, then loading. */
export function IntakePanel({ arrival }: { readonly arrival: Arrival }) {
  const t = useT();
  const { file } = arrival;
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [stage, setStage] = useState<ReadingStage | null>(null);
  const [since] = useState(() => performance.now());
  const [failed, setFailed] = useState<Failure | null>(null);
  const [isWithout, setWithout] = useState(false);
  const [reads, setReads] = useState<'pledges' | 'observations' | null>(arrival.as ?? null);
  const [used, setUsed] = useState<(RecipeApplication & { readonly name: string }) | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    understand(arrival, signal, setStage).then(
      (made) => signal.aborted || setIncoming(made),
      (error: unknown) => signal.aborted || setFailed(toFailure(error)),
    );
    return () => controller.abort();
  }, [arrival]);
  const seconds = useElapsed(incoming || failed ? null : since);
  const { catalogue, sources } = useDocument('catalogue', 'sources');
  const { all: places } = usePlaces();
  const chosen = incoming ? chosenOf(incoming) : null;
  const unmatched = useUnmatchedAreas(chosen, catalogue.areas);
  const ahead = useForeseenLoss(chosen, catalogue.areas);
  const [settledFor, setSettledFor] = useState<readonly ColumnRole[] | null>(null);
  if (failed || !incoming || !chosen) {
    return (
      <Panel title={file.name}>
        <p role={failed ? 'alert' : 'status'}>
          {failed
            ? describeFailure(t, failed)
            : t(stage ? `data.reading.${stage}` : 'data.reading', { name: file.name })}
        </p>
        {failed ? null : (
          <p className="soft" aria-hidden="true">
            {t('shell.status.seconds', { seconds: formatNumber(seconds, t.language, { decimals: 0 }) })}
          </p>
        )}
        <Button onPress={dismissIncoming}>{t('shell.cancel')}</Button>
      </Panel>
    );
  }
  const { draft, bytes } = chosen;
  const old = sources.find(({ id }) => id === arrival.replaces);
  const looksLike = (): boolean =>
    arrival.replaces === null && registerColumns(file.name, draft.columns, draft.rows) !== null;
  if (reads === 'pledges' || (reads === null && looksLike()))
    return (
      <RegisterIntake
        incoming={incoming}
        onTable={(place) => setIncoming({ ...incoming, chosen: place })}
        follows={old ?? null}
        onObservations={old ? null : () => setReads('observations')}
      />
    );
  const setDraft = (next: typeof draft) => setIncoming(withDraft(incoming, next));
  const setDialect = (dialect: Dialect) => setIncoming(readAgain(incoming, dialect));
  const setRole = (position: number, role: Role) => {
    const columns = draft.columns.map((column) =>
      column.position === position ? { ...column, role, reason: 'by-hand' as const } : column,
    );
    setDraft({ ...draft, columns, parts: partsOf(columns) });
  };
  if (isFootnotes(draft.columns)) {
    return (
      <Panel title={t('data.intake', { name: file.name })}>
        <FootnotesPanel incoming={incoming} draft={draft} />
        <PreviewTable draft={draft} bytes={bytes} />
      </Panel>
    );
  }
  const lost = used?.lost ?? [];
  const isSettled = settledFor === draft.columns || used !== null || arrival.replaces != null;
  const isAsked = openMarks(draft).length > 0 || (ahead.loss?.repeatedKeys !== undefined && !isSettled);
  const areaColumn = draft.columns.find((column) => column.role === 'area');
  const hasArea = areaColumn !== undefined;
  const hasBlankArea = hasArea && draft.rows.some((row) => (row[areaColumn.position] ?? '').trim() === '');
  const use = async () => {
    const found = await applyRecipe(incoming);
    if (!found) return;
    setIncoming(found.incoming);
    setUsed(found);
    setWithout(false);
  };
  return (
    <Panel
      title={t('data.intake', { name: file.name })}
      actions={
        <div className="actions">
          {old ? null : <Button onPress={() => setReads('pledges')}>{t('register.asPledges')}</Button>}
          <Button onPress={() => void use()}>{t('recipe.use')}</Button>
        </div>
      }
    >
      {lost.length > 0 ? <LostSteps lost={lost} /> : null}
      {used ? <p role="status">{usedText(used)}</p> : null}
      {incoming.drafts.length > 1 ? (
        <SelectField
          label={t('data.table', { count: incoming.drafts.length })}
          items={incoming.drafts.map((one, place) => ({ id: String(place), name: one.draft.table.path }))}
          value={String(incoming.chosen)}
          onChange={(place) => setIncoming({ ...incoming, chosen: Number(place) })}
        />
      ) : null}
      <div className={styles.intake}>
        <div className="stack">
          <DialectCard draft={draft} onChange={setDialect} />
          <LayoutCard draft={draft} onChange={setDraft} />
        </div>
        <div className="stack">
          <RoleTable draft={draft} onRole={setRole} />
          {hasArea ? <AreaCard draft={draft} unmatched={unmatched} places={places} onChange={setDraft} /> : null}
          {hasArea && !hasBlankArea ? null : (
            <SelectField
              label={t(hasArea ? 'data.blankArea' : 'data.wholeArea')}
              items={[{ id: '', name: t(hasArea ? 'data.blankArea.none' : 'data.wholeArea.none') }, ...places]}
              value={draft.area ?? ''}
              onChange={(area) => setDraft({ ...draft, area: area || null })}
            />
          )}
          {draft.footnotes ? <p>{t('data.footnotes', { table: draft.footnotes.table })}</p> : null}
          <PreviewTable draft={draft} bytes={bytes} />
          <IntakeProfile incoming={incoming} />
        </div>
      </div>
      <IntakeEnd
        incoming={incoming}
        draft={draft}
        old={old}
        isHeld={isAsked || ahead.isLooking || ahead.refusal !== null || (lost.length > 0 && !isWithout)}
        onChange={setDraft}
      >
        <ForeseenLoss
          draft={draft}
          {...ahead}
          isSettled={isSettled}
          onChange={setDraft}
          onSettle={() => setSettledFor(draft.columns)}
        />
        {lost.length > 0 ? <Tick label={t('recipe.lost.without')} value={isWithout} onChange={setWithout} /> : null}
      </IntakeEnd>
    </Panel>
  );

  function usedText({ name, newColumns, goneColumns }: RecipeApplication & { readonly name: string }): string {
    return [
      t('recipe.used', { name }),
      ...(newColumns.length > 0 ? [t('recipe.used.new', { columns: newColumns.join(', ') })] : []),
      ...(goneColumns.length > 0 ? [t('recipe.used.gone', { columns: goneColumns.join(', ') })] : []),
    ].join(' ');
  }
}
