import { formatNumber } from '../../../core/format.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { compareReviews } from '../../../pledges/editions/reviewed-stage.ts';
import { obstaclesOf } from '../../../pledges/obstacles.ts';
import { countByStage } from '../../../pledges/register.ts';
import type { ViewPicture } from '../view-picture.ts';
import { barsIn, pictureWords, type ShownRegister } from './register-picture.ts';

/** Obstacles in a picture; the table has all. */
const SHOWN = 20;

/** The share fulfilled of each base that a published rate may be of, as declared and as reviewed, and all stages beside them. */
export function ratesPicture(register: ShownRegister, t: Translator): ViewPicture {
  const both = register.kept.map(({ stage, reviewed = null }) => ({ stage, reviewed }));
  const { declared, reviewed } = compareReviews(both);
  const isReviewed = both.some((one) => one.reviewed !== null);
  const said = [
    { by: 'declared', rates: declared },
    { by: 'reviewed', rates: isReviewed ? reviewed : [] },
  ] as const;
  const rates = said.flatMap(({ by, rates: own }) =>
    own.flatMap(({ base, of, kept, share }) =>
      of > 0 && share !== null && (isReviewed || base !== 'judgeable')
        ? [
            {
              name: [isReviewed ? t(`pledges.rates.${by}`) : '', t(`pledges.rates.${base}`)].filter(Boolean).join(' '),
              kept,
              of,
              share,
            },
          ]
        : [],
    ),
  );
  const [first] = rates;
  const percent = (share: number, decimals: number) => formatNumber(share, t.language, { percent: true, decimals });
  const stages = countByStage(register.kept);
  const words = pictureWords(
    register,
    {
      title:
        register.isInvented || !first
          ? t('pledges.rates.title')
          : t('exhibits.rates', { share: percent(first.share, 0), count: first.kept, of: first.of }),
      subtitle: first ? t('pledges.rates.title') : '',
      unit: 'share',
      notes: isReviewed ? [] : [t('pledges.rates.same')],
      columns: [
        { label: t('exhibits.rateOf'), kind: 'text' },
        { label: t('exhibits.counted'), kind: 'text' },
        { label: t('exhibits.base'), kind: 'text' },
        { label: t('pledges.unit.share'), kind: 'value' },
      ],
      rows: [
        ...rates.map(({ name, kept, of, share }) => [
          name,
          formatNumber(kept, t.language),
          formatNumber(of, t.language),
          100 * share,
        ]),
        ...stages.map(({ stage, pledges, ofAll }) => [
          t('fields.line', { label: t('pledges.stage'), value: t(`pledges.stage.${stage}`) }),
          formatNumber(pledges, t.language),
          formatNumber(register.kept.length, t.language),
          ofAll === null ? null : 100 * ofAll,
        ]),
      ],
    },
    t,
  );
  const bars = barsIn(
    register,
    rates.map(({ name, share }) => ({ name, value: 100 * share })),
  );
  return { ...words, kind: rates.length === 0 ? null : 'ranked-bar', data: { ...words.data, ...bars } };
}

/** Obstacles by how many pledges name them, the most frequent first. */
export function obstaclesPicture(register: ShownRegister, t: Translator): ViewPicture {
  const { obstacles, naming } = obstaclesOf(register.kept);
  const number = (value: number) => formatNumber(value, t.language);
  const [first] = obstacles;
  const words = pictureWords(
    register,
    {
      title:
        register.isInvented || !first
          ? t('pledges.obstacles.title')
          : t('exhibits.obstacles', { obstacle: first.obstacle, count: first.pledges.length, naming }),
      subtitle: t('pledges.obstacles.title'),
      unit: 'pledges',
      notes: [t('pledges.obstacles.note', { with: number(naming), all: number(register.kept.length) })],
      columns: [
        { label: t('exhibits.obstacle'), kind: 'text' },
        { label: t('pledges.unit.pledges'), kind: 'value' },
      ],
      rows: obstacles.map(({ obstacle, pledges }) => [obstacle, pledges.length]),
    },
    t,
  );
  const bars = barsIn(
    register,
    obstacles.slice(0, SHOWN).map(({ obstacle, pledges }) => ({ name: obstacle, value: pledges.length })),
  );
  return { ...words, kind: obstacles.length === 0 ? null : 'ranked-bar', data: { ...words.data, ...bars } };
}
