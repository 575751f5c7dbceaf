import { formatNumber } from '../../../core/format.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { isFlow } from '../../../pledges/flow.ts';
import { donorName, flowTitle } from '../../../pledges/organisation-in-language.ts';
import type { Pledge } from '../../../pledges/pledge.ts';
import { filterPledges, type PledgeFilter } from '../../../pledges/register.ts';
import type { Workbench } from '../../../workbench/workbench.ts';
import { placeNames, type ViewPicture } from '../view-picture.ts';
import { pictureWords, type ShownRegister } from './register-picture.ts';

/** The entries of a register in the areas of the lens that a filter keeps, a row each: pledges in the order of the register, flows the greatest first. */
export function entriesPicture(
  register: ShownRegister,
  filter: Omit<PledgeFilter, 'areas'>,
  { catalogue, lens }: Pick<Workbench, 'catalogue' | 'lens'>,
  t: Translator,
): ViewPicture {
  const group = catalogue.groups.find(({ code }) => code === lens.group);
  const areas = group && !(register.isFlows && group.kind === 'world') ? new Set(group.members) : null;
  const { nameOf } = placeNames(catalogue, t);
  const found = filterPledges(register.pledges ?? [], { ...filter, areas }, (pledge) =>
    isFlow(pledge) ? donorName(pledge, t.language, nameOf) : '',
  );
  const text = (label: string) => ({ label, kind: 'text' as const });
  const flows = found.filter(isFlow).toSorted((a, b) => (b.amountUsd ?? 0) - (a.amountUsd ?? 0));
  const table = register.isFlows
    ? {
        title: t('exhibits.flows', { count: found.length }),
        columns: [
          text(t('pledges.flow.donorToRecipient')),
          text(t('pledges.flow.plan')),
          text(t('pledges.flow.status')),
          { label: t('pledges.amount'), kind: 'value' as const },
        ],
        rows: flows.map((flow) => [
          flowTitle(flow, t.language, nameOf),
          flow.plan ?? t('pledges.flow.noPlan'),
          t(`pledges.flow.status.${flow.stageText}`),
          flow.amountUsd,
        ]),
      }
    : {
        title: t('pledges.list', { count: found.length }),
        columns: [
          text(t('pledges.id')),
          text(t('pledges.entity')),
          text(t('pledges.contribution')),
          text(t('pledges.stage')),
        ],
        rows: found.map((pledge) => [
          pledge.title || pledge.id,
          pledge.entity,
          contributionsOf(pledge, t),
          t(`pledges.stage.${pledge.stage}`),
        ]),
      };
  const without = found.filter(({ amountUsd }) => amountUsd === null).length;
  const words = pictureWords(
    register,
    {
      ...table,
      unit: register.isFlows ? 'usd' : 'pledges',
      notes:
        register.isFlows && without > 0 ? [t('exhibits.noAmount', { count: formatNumber(without, t.language) })] : [],
    },
    t,
  );
  return { ...words, kind: null };
}

const contributionsOf = ({ contributions }: Pledge, t: Translator): string =>
  contributions.map((kind) => t(`pledges.contribution.${kind}`)).join(', ');
