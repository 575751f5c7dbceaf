import { useMemo, useState } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import { sourceNameOf } from '#shared/intake/draft';
import { registerProblems } from '#shared/pledges/editions/register-problems';
import { answerTo } from '#shared/pledges/reading/answer-question';
import { draftRegister } from '#shared/pledges/reading/pledge-draft';
import { blockingQuestions } from '#shared/pledges/reading/pledge-loss';
import { pledgeLossLines, registerDifferenceLines } from '#shared/pledges/reading/pledge-loss-text';
import { type PledgeRecipe, withRole } from '#shared/pledges/reading/pledge-recipe';
import { type RegisterDifference, replayRegister } from '#shared/pledges/reading/replay-register';
import { parsePledgeRecipe } from '#shared/workbench/pledge-recipe-schema';
import type { Source } from '#shared/workbench/workbench';
import { useDocument, useT } from '../../../../queries/hooks.ts';
import { useSession } from '../../../../store/session.ts';
import { Button } from '../../../../ui/button.tsx';
import { SelectField, TextInput } from '../../../../ui/fields.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { dismissIncoming } from '../../../../workflows/arrivals.ts';
import { chosenOf, chosenRecipe, type Incoming, saveRecipe } from '../../../../workflows/intake.ts';
import { loadIncomingRegister } from '../../../../workflows/registers.ts';
import styles from '../../data.module.css';
import { PledgeRolesTable } from './pledge-roles-table.tsx';
import { QuestionsTable } from './questions-table.tsx';
import { StageWordsTable } from './stage-words-table.tsx';
import { useRegisterReading } from './use-register-reading.ts';

interface RegisterIntakeProps {
  readonly incoming: Incoming;
  /** Another table of the file is taken in hand. */
  readonly onTable: (place: number) => void;
  /** The register whose next edition this is. */
  readonly follows: Source | null;
  /** The file is no register after all; not given for the next edition of one. */
  readonly onObservations: (() => void) | null;
}

/** What Jalon understood of a register of pledges, open to correction, then loading. */
export function RegisterIntake(props: RegisterIntakeProps) {
  const t = useT();
  const { incoming, follows } = props;
  const { catalogue } = useDocument('catalogue');
  const { bytes, draft } = chosenOf(incoming);
  const drafted = useMemo(
    () => draftRegister({ path: draft.table.path, bytes, hints: draft.dialect }, catalogue),
    [draft, bytes, catalogue],
  );
  if (!drafted.ok)
    return (
      <Panel title={incoming.name}>
        <p role="alert">{describeFailure(t, drafted.error)}</p>
        <Button onPress={dismissIncoming}>{t('shell.cancel')}</Button>
      </Panel>
    );
  const kept = follows?.register?.recipe;
  const { recipe, differences } = kept
    ? replayRegister(kept, drafted.value)
    : { recipe: drafted.value, differences: [] };
  return <Understood key={incoming.chosen} {...props} first={recipe} differences={differences} />;
}

const EXAMPLES = 3;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string): boolean => ISO_DAY.test(text) && !Number.isNaN(Date.parse(text));

interface UnderstoodProps extends RegisterIntakeProps {
  readonly first: PledgeRecipe;
  readonly differences: readonly RegisterDifference[];
}

function Understood({ incoming, onTable, follows, onObservations, first, differences }: UnderstoodProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [recipe, setRecipe] = useState(first);
  const [applied, setApplied] = useState<{
    readonly name: string;
    readonly differences: readonly RegisterDifference[];
  } | null>(null);
  const { bytes, draft } = chosenOf(incoming);
  const { read, failure } = useRegisterReading(bytes, recipe, catalogue);
  const [title, setTitle] = useState(follows?.name ?? sourceNameOf(incoming.name, draft, incoming.drafts));
  const [licence, setLicence] = useState(follows?.licence ?? '');
  const [day, setDay] = useState(new Date().toISOString().slice(0, 10));
  const isBusy = useSession((state) => state.task !== null);
  const open = read ? blockingQuestions(read.loss).length : 0;
  const cycles = useMemo(
    () => (read ? registerProblems(read.pledges).flatMap((one) => (one.kind === 'matchCycle' ? [one.ids] : [])) : []),
    [read],
  );
  const load = async () => {
    const about = { title: title.trim(), licence: licence.trim(), day, follows };
    if (await loadIncomingRegister(incoming, recipe, about)) dismissIncoming();
  };
  const apply = async () => {
    const file = await chosenRecipe(parsePledgeRecipe);
    if (!file) return;
    const again = replayRegister(file.recipe, first);
    setRecipe(again.recipe);
    setApplied({ name: file.name, differences: again.differences });
  };
  const examplesOf = (position: number): string =>
    [...new Set(draft.rows.map((row) => row[position]?.trim() ?? '').filter(Boolean))].slice(0, EXAMPLES).join(' · ');
  return (
    <Panel
      title={t(follows ? 'register.intakeNext' : 'register.intake', { name: incoming.name, register: title })}
      actions={onObservations ? <Button onPress={onObservations}>{t('register.asObservations')}</Button> : null}
    >
      <div className={styles.registerIntake}>
        {incoming.drafts.length > 1 ? (
          <SelectField
            label={t('data.table', { count: incoming.drafts.length })}
            items={incoming.drafts.map((one, place) => ({ id: String(place), name: one.draft.table.path }))}
            value={String(incoming.chosen)}
            onChange={(place) => onTable(Number(place))}
          />
        ) : null}
        {failure ? <p role="alert">{describeFailure(t, failure)}</p> : null}
        <p role="status">
          {read
            ? t('register.foreseen', { pledges: read.loss.pledges, rows: read.loss.rowsRead, open })
            : t('data.reading', { name: incoming.name })}
        </p>
        {applied ? <p role="status">{t('recipe.used', { name: applied.name })}</p> : null}
        <Lines lines={registerDifferenceLines(applied?.differences ?? differences, t)} />
        {read && read.loss.questions.length > 0 ? (
          <QuestionsTable
            questions={read.loss.questions}
            onAnswer={(question, answer) => setRecipe((now) => answerTo(now, question, answer) ?? now)}
          />
        ) : null}
        <PledgeRolesTable
          columns={recipe.columns}
          examplesOf={examplesOf}
          onRole={(position, role) => setRecipe((now) => withRole(now, position, role))}
        />
        {read && read.loss.stages.length > 0 ? (
          <StageWordsTable
            words={read.loss.stages}
            onStage={(word, stage) => setRecipe((now) => ({ ...now, stages: { ...now.stages, [word]: stage } }))}
          />
        ) : null}
        {read ? (
          <details open>
            <summary>{t('register.loss')}</summary>
            <Lines
              lines={[
                ...pledgeLossLines(read.loss, t),
                ...cycles.map((ids) => t('register.problem.matchCycle', { ids: ids.join(', ') })),
              ]}
            />
          </details>
        ) : null}
        <div className={styles.registerAbout}>
          {follows ? null : <TextInput label={t('data.name')} value={title} onChange={setTitle} />}
          {follows ? null : <TextInput label={t('data.ownLicence')} value={licence} onChange={setLicence} />}
          <TextInput
            label={t('register.day')}
            value={day}
            onChange={setDay}
            error={isDay(day) ? null : t('register.day.wrong')}
          />
        </div>
        <div className="actions">
          <Button
            variant="primary"
            isDisabled={!read || open > 0 || read.pledges.length === 0 || isBusy || title.trim() === '' || !isDay(day)}
            onPress={() => void load()}
          >
            {t(follows ? 'register.loadNext' : 'register.load')}
          </Button>
          <Button onPress={() => void apply()}>{t('recipe.use')}</Button>
          <Button onPress={() => void saveRecipe({ name: title, recipe }, t('recipe.save'))}>{t('recipe.save')}</Button>
          <Button onPress={dismissIncoming}>{t('shell.cancel')}</Button>
        </div>
      </div>
    </Panel>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.loss}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
