import { useContext } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { canonicalJson } from '#shared/core/canonical-json';
import { formatDate } from '#shared/core/format';
import { answersTo, personOf } from '#shared/review/threads';
import { FIGURE_VERDICTS, type FigureVerdict, type JudgedPlace, type Verdict } from '#shared/workbench/review';
import { useDocument, useT } from '../../queries/hooks.ts';
import { FigureNumbersContext } from '../../reviewing/figure-numbers.ts';
import { giveVerdict } from '../../reviewing/give.ts';
import { useBegun } from '../../store/begun.ts';
import { useReviewer } from '../../store/reviewer.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { type MarkTone, StatusMark } from '../../ui/status.tsx';
import { AnchorMark } from './anchor-mark.tsx';
import styles from './review.module.css';
import { Answer } from './thread.tsx';
import { useAnchorStates } from './use-anchor-states.ts';

const TONES = {
  agree: 'good',
  'agree-with-changes': 'moderate',
  disagree: 'bad',
  'not-reviewed': 'none',
} as const satisfies Record<FigureVerdict, MarkTone>;

interface VerdictChoiceProps {
  readonly place: JudgedPlace;
  readonly name: string;
  /** The verdict of each person that stands there. */
  readonly standing: readonly Verdict[];
}

/** The verdict of the person named on a place, with its reason, and what each other person found. */
export function VerdictChoice({ place, name, standing }: VerdictChoiceProps) {
  const t = useT();
  const author = useReviewer((state) => state.name).trim();
  const numbers = useContext(FigureNumbersContext);
  const states = useAnchorStates(standing);
  const own = standing.find((one) => personOf(one.author) === personOf(author))?.verdict ?? 'not-reviewed';
  const [begun, setBegun] = useBegun(`verdict ${canonicalJson(place)}`);
  const asked = begun?.verdict ?? null;
  const reason = begun?.text ?? '';
  const choose = (verdict: FigureVerdict) => {
    const needsReason = verdict !== 'agree' && verdict !== 'not-reviewed';
    if (!needsReason) void giveVerdict(place, verdict, '', { numbers });
    setBegun(needsReason ? { text: reason, verdict } : null);
  };
  const give = () => {
    if (asked) void giveVerdict(place, asked, reason, { numbers });
    setBegun(null);
  };
  return (
    <>
      <ToggleButtonGroup
        className="segments"
        aria-label={t('reviewing.verdict.of', { name })}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={!author}
        selectedKeys={[asked ?? own]}
        onSelectionChange={([chosen]) => chosen !== undefined && choose(chosen as FigureVerdict)}
      >
        {FIGURE_VERDICTS.map((verdict) => (
          <ToggleButton key={verdict} id={verdict} className="segment">
            {t(`reviewing.verdict.${verdict}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {asked ? (
        <div className={styles.form}>
          <TextInput
            label={t('reviewing.reason.why', { verdict: t(`reviewing.verdict.${asked}`), name })}
            value={reason}
            onChange={(text) => asked && setBegun({ text, verdict: asked })}
          />
          <Button variant="primary" onPress={give} isDisabled={!reason.trim()}>
            {t('reviewing.verdict.keep')}
          </Button>
        </div>
      ) : null}
      {standing.length > 0 ? (
        <ul className={styles.verdicts}>
          {standing.map((one) => (
            <li key={one.id}>
              <Found verdict={one} />
              <AnchorMark state={states.get(one.id)} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Found({ verdict: { id, author, at, verdict, reason } }: { readonly verdict: Verdict }) {
  const t = useT();
  const { comments } = useDocument('comments');
  return (
    <>
      <StatusMark
        tone={TONES[verdict]}
        label={t('reviewing.verdict.said', { author, verdict: t(`reviewing.verdict.${verdict}`) })}
      />{' '}
      <span className="soft">{formatDate(at, t.language, true)}</span>
      {reason ? (
        <p className={styles.said} dir="auto">
          {reason}
        </p>
      ) : null}
      {answersTo(id, comments).map((answer) => (
        <p key={answer.id} className={styles.said} dir="auto">
          <bdi>{answer.author}</bdi>
          {' · '}
          {answer.text}
        </p>
      ))}
      {reason ? <Answer to={id} /> : null}
    </>
  );
}
