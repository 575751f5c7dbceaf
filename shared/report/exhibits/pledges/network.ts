import { networkChart } from '../../../charts/network/network-chart.ts';
import { formatNumber } from '../../../core/format.ts';
import type { Language } from '../../../core/language.ts';
import { atStart } from '../../../framework/with-article.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { drawnNetwork } from '../../../pledges/drawn-network.ts';
import { giverCode, giverOf } from '../../../pledges/giver.ts';
import {
  isOrganisationPlural,
  organisationAsSubject,
  organisationName,
} from '../../../pledges/organisation-in-language.ts';
import { partnerNetwork } from '../../../pledges/partner-network.ts';
import type { Pledge } from '../../../pledges/pledge.ts';
import { pictureWords, type ShownRegister } from './register-picture.ts';

/** Entities in the picture. */
const DRAWN = 30;

/** Whom an entry joins: the partners of a pledge; of a flow, its recipients. */
export const partnersOf = (
  pledge: Pledge & { readonly recipients?: readonly string[] },
  language: Language,
): readonly string[] => pledge.recipients?.map((name) => organisationName(name, language)) ?? pledge.partners ?? [];

/** Who gives: a State or the European Union, by whatever office; partners of pledges are named as written. */
export const partyIn =
  ({ isFlows }: Pick<ShownRegister, 'isFlows'>, nameOf: (code: string) => string, language: Language) =>
  (pledge: Pledge): string => {
    if (!isFlows) return pledge.entity;
    return giverCode(pledge) ? nameOf(giverOf(pledge)) : organisationName(pledge.entity, language);
  };

/** Who pledges, or gives, together with whom; null where nobody does. */
export function networkPicture(register: ShownRegister, nameOf: (code: string) => string, t: Translator) {
  const { kept, isFlows, isInvented } = register;
  const partyOf = partyIn(register, nameOf, t.language);
  const joined = kept.map((pledge) => ({ entity: partyOf(pledge), partners: partnersOf(pledge, t.language) }));
  const network = partnerNetwork(joined, DRAWN);
  if (network.joint === 0) return null;
  const { places, ties } = drawnNetwork(network, DRAWN);
  const givers = new Set(kept.map(partyOf));
  const recipient = network.entities.find(({ entity }) => !givers.has(entity));
  const number = (value: number) => formatNumber(value, t.language);
  const title = isInvented
    ? t('pledges.register.example')
    : isFlows && recipient
      ? t('pledges.support.network.titleFlows', {
          name: atStart(organisationAsSubject(recipient.entity, t.language)),
          many: isOrganisationPlural(recipient.entity, t.language),
          count: recipient.partners,
        })
      : t('pledges.support.network.title', { joint: number(network.joint), all: number(kept.length) });
  const unit = isFlows ? 'flows' : 'pledges';
  const words = pictureWords(
    register,
    {
      title,
      unit,
      notes: [t(`pledges.support.network.${isFlows ? 'note' : 'noteOwn'}`, { count: places.length })],
      columns: [
        { label: t('pledges.support.entity'), kind: 'text' },
        { label: t('pledges.support.partners'), kind: 'value' },
        { label: t(`pledges.unit.${unit}`), kind: 'value' },
        { label: t('pledges.support.joint'), kind: 'value' },
      ],
      rows: network.entities.map(({ entity, partners, pledges, joint }) => [entity, partners, pledges, joint]),
    },
    t,
  );
  const nodes = places.map((place) => {
    const { entity, pledges, partners } = network.entities[place]!;
    return { name: entity, size: pledges, partners, slot: !isFlows || givers.has(entity) ? 0 : 1 };
  });
  return { ...words, kind: networkChart({ nodes, ties }) };
}
