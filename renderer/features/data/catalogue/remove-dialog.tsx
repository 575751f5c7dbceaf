import { type CatalogueList, type Reference, referencesTo } from '#shared/framework/references';
import { removalFailure } from '#shared/framework/rules';
import { removeFromCatalogue } from '#shared/workbench/catalogue-commands';
import { OBSERVATION_COUNT } from '../../../queries/engine-queries.ts';
import { useAnswer, useT, useWorkbench } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { useSession } from '../../../store/session.ts';
import styles from '../data.module.css';
import { FormDialog } from './form-dialog.tsx';

/** Kinds of reference that stay as they are when what they name is removed. */
const STAYING: ReadonlySet<Reference['kind']> = new Set([
  'lenses',
  'benchmarks',
  'scenarios',
  'charts',
  'corrections',
  'sources',
  'pledges',
]);

interface RemoveDialogProps {
  readonly list: CatalogueList;
  /** Id or code of the item. */
  readonly item: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Says what refers to an item of the catalogue and what becomes of that, before the item is removed. */
export function RemoveDialog({ list, item, name, onClose }: RemoveDialogProps) {
  const t = useT();
  const workbench = useWorkbench();
  const pledges = useSession((state) => state.pledges);
  const column = list === 'indicator' ? 'indicator' : list === 'area' || list === 'group' ? 'area' : null;
  const observations = useAnswer(OBSERVATION_COUNT, column && { what: column, key: item });
  const isCounting = column !== null && observations.state === 'loading';
  const count = observations.value ?? 0;
  const references: readonly Reference[] = [
    ...referencesTo({ ...workbench, pledges }, list, item),
    ...(count > 0 ? [{ kind: 'observations' as const, count }] : []),
  ];
  const problem = removalFailure(workbench.catalogue, list, item);
  const text = ({ kind, count }: Reference): string =>
    kind === 'indicators'
      ? t(list === 'node' ? 'catalogue.ref.indicators.node' : 'catalogue.ref.indicators.term', { count })
      : t(`catalogue.ref.${kind}`, { count });
  return (
    <FormDialog
      title={t('catalogue.remove', { name })}
      problem={problem}
      canSave={!isCounting}
      save={t('catalogue.remove.confirm')}
      onSave={() => dispatch(removeFromCatalogue(workbench, list, item))}
      onClose={onClose}
    >
      {problem ? null : (
        <ul className={styles.loss}>
          {references.map((reference) => (
            <li key={reference.kind}>{text(reference)}</li>
          ))}
          {isCounting ? <li>{t('catalogue.remove.counting')}</li> : null}
          {references.length === 0 && !isCounting ? <li>{t('catalogue.remove.nothing')}</li> : null}
        </ul>
      )}
      {!problem && references.some(({ kind }) => STAYING.has(kind)) ? (
        <p className="soft">{t('catalogue.remove.stays')}</p>
      ) : null}
    </FormDialog>
  );
}
