import { useState } from 'react';
import { dateText } from '#shared/charts/short-source';
import { joinedList } from '#shared/core/format';
import { blankIndicators } from '#shared/intake/loss/blank-indicators';
import type { RefreshedSource } from '#shared/share/load-source';
import { observationsIn, type Source } from '#shared/workbench/workbench';
import { INDICATOR_OBSERVATIONS, SOURCE_OBSERVATIONS, SOURCE_PRESENCE } from '../../../queries/engine-queries.ts';
import { useAnswer, useAnswers, useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { type Halted, refreshSource } from '../../../workflows/refresh.ts';
import { chooseRegister } from '../../../workflows/registers.ts';
import { RecipeDialog } from './recipe-dialog.tsx';
import { RefreshDialog } from './refresh-dialog.tsx';
import { SourceActions, SourceCard } from './source-card.tsx';
import styles from './sources.module.css';

/** Every source as a card; those of a person first, since they ask for a look. */
export function SourceCards() {
  const t = useT();
  const { sources, catalogue, publishers } = useDocument('sources', 'catalogue', 'publishers');
  const counts = useAnswer(SOURCE_OBSERVATIONS, 'all').value;
  const byIndicator = useAnswer(INDICATOR_OBSERVATIONS, 'all').value;
  const ordered = [...sources.filter(({ kind }) => kind === 'file'), ...sources.filter(({ kind }) => kind !== 'file')];
  const presences = useAnswers(
    SOURCE_PRESENCE,
    ordered.map(({ id, kind }) => (kind === 'bundled' ? publishers.map((one) => one.id) : [id])),
  );
  const [refresh, setRefresh] = useState<RefreshedSource | Halted | null>(null);
  const [shown, setShown] = useState<Source | null>(null);
  const remove = (source: Source) => {
    const own = catalogue.framework.indicators.filter(({ code }) => code === source.id);
    dispatch({
      type: 'all',
      commands: [
        { type: 'source/remove', id: source.id },
        ...own.map(({ id }) => ({ type: 'indicator/remove' as const, id })),
      ],
    });
  };
  /** Of the bundled data in the language of the window, else as it was given. */
  const inWords = ({ kind }: Source, part: 'publisher' | 'licence', given: string): string =>
    kind === 'bundled'
      ? joinedList([...new Set(publishers.map((publisher) => publisher[part][t.language]))], t.language)
      : given;
  const factsOf = (source: Source): readonly string[] => [
    ...[inWords(source, 'publisher', source.attribution)].filter(Boolean),
    [
      t('data.card.retrieved', { date: dateText(source.retrieved, t) }),
      t('data.card.licence', { licence: inWords(source, 'licence', source.licence) || t('data.unknown') }),
    ].join(' · '),
  ];
  const blankInOf = ({ id, loss }: Source): readonly string[] =>
    (loss ? blankIndicators(loss, byIndicator?.get(id) ?? new Map()) : []).map(
      (one) => catalogue.framework.indicators.find((indicator) => indicator.id === one)?.name[t.language] ?? one,
    );
  return (
    <>
      <div className={styles.cards}>
        {ordered.map((source, at) => (
          <SourceCard
            key={source.id}
            title={source.kind === 'bundled' ? t('data.bundled') : source.name}
            facts={factsOf(source)}
            observations={counts && observationsIn(source, publishers, counts)}
            loss={source.loss}
            register={source.register?.loss ?? null}
            blankIn={blankInOf(source)}
            presence={presences[at]?.value ?? null}
            actions={
              source.kind === 'file' ? (
                <SourceActions
                  name={source.name}
                  onRefresh={async () =>
                    source.register ? void chooseRegister(source) : setRefresh(await refreshSource(source))
                  }
                  onRecipe={source.register ? null : () => setShown(source)}
                  onRemove={() => remove(source)}
                />
              ) : null
            }
          />
        ))}
        {sources.some(({ kind }) => kind === 'file') ? null : <p className={styles.none}>{t('data.card.none')}</p>}
      </div>
      <RecipeDialog source={shown} onClose={() => setShown(null)} />
      <RefreshDialog refresh={refresh} onChange={setRefresh} />
    </>
  );
}
