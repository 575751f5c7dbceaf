import { useEffect, useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import { formatNumber } from '#shared/core/format';
import { describeFailure, type Translator } from '#shared/i18n/translator';
import { type Draft, sourceNameOf } from '#shared/intake/draft';
import type { ReadingStage } from '#shared/intake/formats/file-table';
import { openMarks } from '#shared/intake/judge/decimal-marks';
import type { ColumnRole } from '#shared/intake/recipe';
import { isFootnotes, missingRole } from '#shared/intake/roles/layout';
import { registerColumns } from '#shared/pledges/recognise';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useForeseenLoss } from '../../../queries/use-foreseen-loss.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useUnmatchedAreas } from '../../../queries/use-unmatched-areas.ts';
import type { Arrival } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Tick } from '../../../ui/checkboxes.tsx';
import { useElapsed } from '../../../ui/elapsed.ts';
import { SelectField, TextInput } from '../../../ui/fields.tsx';
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
import { IntakeProfile } from '../profile/intake-profile.tsx';
import { FootnotesPanel } from './footnotes-panel.tsx';
import { ForeseenLoss } from './foreseen-loss.tsx';
import styles from './intake.module.css';
import { IntakeDetails } from './intake-details.tsx';
import { IntakeEnd } from './intake-end.tsx';
import { IntakeReading } from './intake-reading.tsx';
import { LostSteps } from './lost-steps.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RegisterIntake } from './register/register-intake.tsx';
import { RowsField, useRowsText } from './rows-field.tsx';
import { UnmatchedTable } from './unmatched-table.tsx';

/** Intake of one file: reading it, then what Jalon understood, open to correction, and loading. */
export function IntakePanel({ arrival }: { readonly arrival: Arrival }) {
  const t = useT();
  const { file } = arrival;
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [stage, setStage] = useState<ReadingStage | null>(null);
  const [since] = useState(() => performance.now());
  const [failed, setFailed] = useState<Failure | null>(null);
  const [reads, setReads] = useState<'pledges' | 'observations' | null>(arrival.as ?? null);
  const { sources } = useDocument('sources');
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
  if (failed || !incoming) {
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
  const { draft, bytes } = chosenOf(incoming);
  if (isFootnotes(draft.columns)) {
    return (
      <Panel title={t('data.intake', { name: file.name })}>
        <FootnotesPanel incoming={incoming} draft={draft} />
        <PreviewTable draft={draft} bytes={bytes} />
      </Panel>
    );
  }
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
  return (
    <Understood
      incoming={incoming}
      replaces={arrival.replaces}
      onIncoming={setIncoming}
      onPledges={() => setReads('pledges')}
    />
  );
}

type AppliedRecipe = RecipeApplication & { readonly name: string };

interface UnderstoodProps {
  readonly incoming: Incoming;
  /** The source that is read again; null for a new one. */
  readonly replaces: string | null;
  readonly onIncoming: (incoming: Incoming) => void;
  /** It is a register of pledges after all. */
  readonly onPledges: () => void;
}

/** What a file is read as, what it measures, and what will be lost: three answers in view, everything else folded. */
function Understood({ incoming, replaces, onIncoming, onPledges }: UnderstoodProps) {
  const t = useT();
  const { catalogue, sources } = useDocument('catalogue', 'sources');
  const { all: places } = usePlaces();
  const chosen = chosenOf(incoming);
  const { draft, bytes } = chosen;
  const unmatched = useUnmatchedAreas(chosen, catalogue.areas);
  const ahead = useForeseenLoss(chosen, catalogue.areas);
  const old = sources.find(({ id }) => id === replaces);
  const [settledFor, setSettledFor] = useState<readonly ColumnRole[] | null>(null);
  const [isWithout, setWithout] = useState(false);
  const [used, setUsed] = useState<AppliedRecipe | null>(null);
  // Until a name is typed it is that of the table in hand.
  const [typed, setName] = useState<string | null>(null);
  const [licence, setLicence] = useState(old?.licence ?? '');
  const name = typed ?? old?.name ?? sourceNameOf(incoming.name, draft, incoming.drafts);
  const setDraft = (next: Draft) => onIncoming(withDraft(incoming, next));
  const rows = useRowsText(draft, setDraft);
  const lost = used?.lost ?? [];
  const isSettled = settledFor === draft.columns || used !== null || replaces != null;
  const hasOpenMarks = openMarks(draft).length > 0;
  const isAsked =
    hasOpenMarks || (ahead.loss?.repeatedKeys !== undefined && !isSettled) || (lost.length > 0 && !isWithout);
  const use = async () => {
    const found = await applyRecipe(incoming);
    if (!found) return;
    onIncoming(found.incoming);
    setUsed(found);
    setWithout(false);
  };
  return (
    <Panel
      title={t('data.intake', { name: incoming.name })}
      actions={
        <div className="actions">
          {old ? null : <Button onPress={onPledges}>{t('register.asPledges')}</Button>}
          <Button onPress={() => void use()}>{t('recipe.use')}</Button>
        </div>
      }
    >
      <div className={styles.intake}>
        {lost.length > 0 ? <LostSteps lost={lost} /> : null}
        {used ? <p role="status">{usedText(used, t)}</p> : null}
        <section className={styles.part} aria-labelledby="intake-reading">
          <h3 id="intake-reading">{t('data.read')}</h3>
          {incoming.drafts.length > 1 ? (
            <SelectField
              label={t('data.table', { count: incoming.drafts.length })}
              items={incoming.drafts.map((one, place) => ({ id: String(place), name: one.draft.table.path }))}
              value={String(incoming.chosen)}
              onChange={(place) => onIncoming({ ...incoming, chosen: Number(place) })}
            />
          ) : null}
          <IntakeReading draft={draft} title={name} foresight={ahead.loss} />
          {draft.footnotes ? <p>{t('data.footnotes', { table: draft.footnotes.table })}</p> : null}
          <div className={styles.about}>
            <TextInput label={t('data.name')} value={name} onChange={setName} />
            <TextInput label={t('data.ownLicence')} value={licence} onChange={setLicence} />
          </div>
          <IntakeDetails
            draft={draft}
            bytes={bytes}
            places={places}
            isNeeded={missingRole(draft) !== null || hasOpenMarks || replaces !== null}
            onChange={setDraft}
            onDialect={(dialect) => onIncoming(readAgain(incoming, dialect))}
            rows={<RowsField {...rows} />}
          >
            <IntakeProfile incoming={incoming} />
          </IntakeDetails>
        </section>
        <MeasureFields draft={draft} title={name} onChange={setDraft} />
        <section className={styles.part} aria-labelledby="intake-ahead">
          <h3 id="intake-ahead">{t('data.ahead')}</h3>
          <ForeseenLoss
            draft={draft}
            {...ahead}
            isSettled={isSettled}
            onChange={setDraft}
            onSettle={() => setSettledFor(draft.columns)}
          />
          {unmatched.length > 0 ? (
            <UnmatchedTable
              unmatched={unmatched}
              matches={draft.matches}
              places={places}
              onChange={(matches) => setDraft({ ...draft, matches })}
            />
          ) : null}
          {lost.length > 0 ? <Tick label={t('recipe.lost.without')} value={isWithout} onChange={setWithout} /> : null}
        </section>
      </div>
      <IntakeEnd
        incoming={incoming}
        about={{ name, licence }}
        old={old}
        isHeld={isAsked || ahead.isLooking || ahead.refusal !== null || rows.failure !== null}
        isAsked={isAsked}
      />
    </Panel>
  );
}

function usedText({ name, newColumns, goneColumns }: AppliedRecipe, t: Translator): string {
  return [
    t('recipe.used', { name }),
    ...(newColumns.length > 0 ? [t('recipe.used.new', { columns: newColumns.join(', ') })] : []),
    ...(goneColumns.length > 0 ? [t('recipe.used.gone', { columns: goneColumns.join(', ') })] : []),
  ].join(' ');
}
