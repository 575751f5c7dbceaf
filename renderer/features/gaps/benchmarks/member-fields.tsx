import { type Benchmark, isDerived, isSharedOut, membersJudged } from '#shared/gaps/benchmarks/benchmark';
import { keyPartsOf, SHARED_BY, sharedBy, sharingKey } from '#shared/gaps/benchmarks/sharing-key';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { SelectField } from '../../../ui/fields.tsx';
import { KeyFields } from './benchmark-kind-fields.tsx';

interface MemberFieldsProps {
  readonly draft: Benchmark;
  readonly onChange: (part: Partial<Benchmark>) => void;
}

/** What a benchmark of a group means for the areas in it: nothing, the same target for each, or each its share. */
export function MemberFields({ draft, onChange }: MemberFieldsProps) {
  const t = useT();
  const { catalogue, fairShareKey } = useDocument('catalogue', 'fairShareKey');
  if (draft.scope.kind === 'area') return null;
  if (draft.scope.kind === 'all') return <p className="soft">{t('benchmarks.members.all')}</p>;
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const offered = isDerived(draft)
    ? []
    : SHARED_BY.filter(
        (by) => by === 'key' || sharingKey(by, undefined).every(({ indicator }) => known.has(indicator)),
      );
  const isShared = isSharedOut(draft);
  const members = membersJudged(draft);
  const chosen = isShared ? `shared-${sharedBy(draft.key)}` : members === 'whole' ? 'whole' : 'same';
  const inverse = fairShareKey ? keyPartsOf(fairShareKey).inverse : 0;
  const choose = (id: string) => {
    const by = offered.find((one) => id === `shared-${one}`);
    if (!by) return onChange({ members: id === 'whole' ? 'whole' : 'same' });
    const key = sharingKey(by, fairShareKey).filter(({ indicator }) => known.has(indicator));
    onChange({ members: 'shared', key });
  };
  return (
    <>
      <SelectField
        label={t('benchmarks.members')}
        items={[
          { id: 'whole', name: t('benchmarks.members.whole') },
          { id: 'same', name: t(isDerived(draft) ? 'benchmarks.members.each' : 'benchmarks.members.same') },
          ...offered.map((by) => ({ id: `shared-${by}`, name: t(`benchmarks.members.shared-${by}`) })),
        ]}
        value={chosen}
        onChange={choose}
      />
      {isShared ? <p className="soft">{t('benchmarks.members.sharedText')}</p> : null}
      {chosen === 'shared-key' ? (
        <>
          {inverse > 0 ? <p className="soft">{t('benchmarks.members.inverse', { count: inverse })}</p> : null}
          <KeyFields draft={draft} onChange={onChange} />
        </>
      ) : null}
    </>
  );
}
