import { formatNumber } from '#shared/core/format';
import type { EditionStep } from '#shared/pledges/editions/history';
import { decisionId } from '#shared/pledges/editions/kept-decision';
import type { EditionMatch } from '#shared/pledges/editions/match-editions';
import type { Pledge } from '#shared/pledges/pledge';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { setReviewer, useReviewer } from '../../../store/reviewer.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import styles from '../pledges.module.css';
import { shareText } from '../share-text.ts';

/** Entries of two editions that may be one pledge: each pair with its score, to be joined or kept apart by a person. */
export function AskedPairs({ step: { earlier, later, matching } }: { readonly step: EditionStep }) {
  const t = useT();
  const author = useReviewer((state) => state.name);
  const { editionDecisions = [] } = useDocument('editionDecisions');
  const made = editionDecisions.filter(({ from, to }) => from === earlier.part && to === later.part);
  const asked = matching.matches.filter(({ band }) => band === 'asked');
  if (asked.length === 0 && made.length === 0) return null;
  const pairOf = (match: EditionMatch): readonly [Pledge | undefined, Pledge | undefined] => [
    earlier.pledges[match.earlier],
    later.pledges[match.later],
  ];
  const decide = (match: EditionMatch, isSame: boolean) => {
    const [one, two] = pairOf(match);
    if (!one || !two) return;
    const pair = { earlier: one.id, later: two.id };
    const id = decisionId(earlier.part, later.part, pair);
    const item = { id, from: earlier.part, to: later.part, ...pair, isSame, author: author.trim() };
    dispatch({ type: 'editionDecision/put', item: { ...item, at: new Date().toISOString() } });
  };
  const columns: readonly TableColumn<EditionMatch>[] = [
    { id: 'before', header: t('register.asked.before'), cell: (match) => <Entry pledge={pairOf(match)[0]} /> },
    { id: 'after', header: t('register.asked.after'), cell: (match) => <Entry pledge={pairOf(match)[1]} /> },
    {
      id: 'score',
      header: t('register.asked.score'),
      cell: ({ likeness, rival }) => (
        <>
          {shareText(likeness.score, t)}{' '}
          <span className="soft">
            {likeness.parts
              .map(({ part, value, points }) =>
                t('register.asked.part', {
                  part: t(`register.likeness.${part}`),
                  got: formatNumber(value * points, t.language, { decimals: 0 }),
                  points,
                }),
              )
              .join(', ')}
            {rival === null ? '' : ` · ${t('register.asked.rival', { score: shareText(rival, t) })}`}
          </span>
        </>
      ),
    },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: (match) => {
        const name = pairOf(match)[1]?.title || pairOf(match)[1]?.id || '';
        return (
          <div className="actions">
            <Button
              isDisabled={author.trim() === ''}
              onPress={() => decide(match, true)}
              label={t('register.asked.sameNamed', { name })}
            >
              {t('register.asked.same')}
            </Button>
            <Button
              isDisabled={author.trim() === ''}
              onPress={() => decide(match, false)}
              label={t('register.asked.differentNamed', { name })}
            >
              {t('register.asked.different')}
            </Button>
          </div>
        );
      },
    },
  ];
  return (
    <div className={styles.step}>
      <h3>{t('register.asked.title', { count: asked.length })}</h3>
      {made.length > 0 ? (
        <ul>
          {made.map((one) => (
            <li key={one.id}>
              {t('register.asked.decided', {
                earlier: one.earlier,
                later: one.later,
                is: one.isSame ? 'same' : 'different',
                author: one.author,
              })}{' '}
              <Button
                variant="quiet"
                onPress={() => dispatch({ type: 'editionDecision/remove', id: one.id })}
                label={t('register.asked.takeBack', { earlier: one.earlier, later: one.later })}
              >
                {t('register.takeBack')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {asked.length > 0 ? (
        <>
          <TextInput label={t('register.author')} value={author} onChange={setReviewer} />
          <DataTable
            t={t}
            caption={t('register.asked.title', { count: asked.length })}
            isCaptionHidden
            columns={columns}
            rows={asked}
            keyOf={({ earlier: one, later: two }) => `${one} ${two}`}
            first={20}
          />
        </>
      ) : null}
    </div>
  );
}

function Entry({ pledge }: { readonly pledge: Pledge | undefined }) {
  if (!pledge) return null;
  return (
    <>
      {pledge.title} <span className="soft">{[pledge.id, pledge.entity].filter(Boolean).join(' · ')}</span>
    </>
  );
}
