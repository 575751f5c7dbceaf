import {
  CONTRIBUTION_WEIGHTS,
  ENTITIES,
  FORUMS,
  FULFILLED_BY,
  JOBS_2023,
  MONEY,
  SCHOLARSHIPS,
  SITUATION_WEIGHTS,
  STAGES,
  SUDAN,
  THEME_OBJECTIVES,
  THEME_WEIGHTS,
} from '../hand/pledge-totals.mjs';
import { TERMS } from '../hand/terms.mjs';
import { byText } from './files.mjs';
import { random } from './random.mjs';

export const PLEDGE_COLUMNS = [
  'id',
  'title',
  'description',
  'entity',
  'actor',
  'entityArea',
  'forum',
  'contributions',
  'themes',
  'objectives',
  'situations',
  'areas',
  'stage',
  'stageDate',
  'start',
  'end',
  'amountUsd',
  'places',
  'illustrative',
];

const DESCRIPTION = 'Invented for demonstration; only the totals of the register follow published figures.';
const KIND = {
  financial: 'funding',
  material: 'material support',
  technical: 'technical support',
  places: 'places',
  policy: 'policy',
};
const themeName = new Map(TERMS.themes.map(({ code, name }) => [code, name.en.toLowerCase()]));

/**
 * The illustrative register: seeded, so the same on every machine. Totals and shares as in `hand/pledge-totals.mjs`.
 * `hosts`: host countries by situation; `areaNames`: English names by code.
 */
export function pledgeRegister(hosts, areaNames) {
  const dice = random(20191217);
  const hostCodes = [...new Set([...hosts.values()].flat())].sort(byText);
  const entity = entityDealer(dice);
  const pledges = FORUMS.flatMap((forum) => forumPledges(forum, { dice, hosts, hostCodes, entity }));
  giveStages(pledges, dice);
  return pledges.map((pledge, index) => {
    const id = `GRF-${String(index + 1).padStart(5, '0')}`;
    const where =
      pledge.areas.length === 0
        ? 'worldwide'
        : pledge.areas.length === 1
          ? `in ${areaNames.get(pledge.areas[0])}`
          : `in ${pledge.areas.length} countries`;
    const what = KIND[pledge.contributions[0]];
    const on = { policy: 'on', places: 'for' }[pledge.contributions[0]] ?? 'to';
    return {
      ...pledge,
      id,
      title: `Illustrative pledge ${id}: ${what} ${on} ${themeName.get(pledge.themes[0])} ${where}`,
      description: DESCRIPTION,
      contributions: pledge.contributions.join(';'),
      themes: pledge.themes.join(';'),
      objectives: pledge.objectives.join(';'),
      situations: pledge.situations.join(';'),
      areas: pledge.areas.join(';'),
      illustrative: 'true',
    };
  });
}

/** Names entities so that each occurs before any occurs twice: the number of distinct ones is the published one. */
function entityDealer(dice) {
  const dealt = new Map();
  const weights = ENTITIES.map(({ actor, weight }) => [actor, weight]);
  return (actor = dice.weighted(weights)) => {
    const kind = ENTITIES.find((candidate) => candidate.actor === actor);
    const next = (dealt.get(actor) ?? 0) + 1;
    dealt.set(actor, next);
    const number = next <= kind.count ? next : 1 + dice.below(kind.count);
    return { actor, entity: `${kind.label} ${number} (illustrative)` };
  };
}

function forumPledges(forum, tools) {
  const { dice, entity } = tools;
  const special = forum.code === 'grf-2019' ? sudanPledges(forum, tools) : [];
  const rest = Array.from({ length: forum.pledges - special.length }, (_, index) => {
    const theme =
      forum.code === 'hls-2019'
        ? 'statelessness'
        : forum.code === 'grf-2023' && index < JOBS_2023
          ? 'jobs-livelihoods'
          : dice.weighted(
              forum.code === 'grf-2023' ? THEME_WEIGHTS.filter(([code]) => code !== 'jobs-livelihoods') : THEME_WEIGHTS,
            );
    const themes = [theme];
    if (theme !== 'statelessness' && dice.chance(0.15)) {
      const second = dice.weighted(THEME_WEIGHTS.filter(([code]) => code !== 'jobs-livelihoods'));
      if (second !== theme) themes.push(second);
    }
    const { situations, areas } = place(forum, tools);
    const who = forum.code === 'hls-2019' ? entity('states') : entity();
    const contribution = forum.code === 'hls-2019' ? 'policy' : dice.weighted(allowedContributions(who.actor, themes));
    return draft(forum, dice, { ...who, contributions: [contribution], themes, situations, areas });
  });
  const pledges = dice.shuffled([...special, ...rest]);
  giveMoney(
    pledges.filter((pledge) => !special.includes(pledge)),
    MONEY[forum.code],
    dice,
  );
  givePlaces(pledges, forum.code, dice);
  return pledges;
}

/** Places are offered by States, universities and communities that sponsor, and only as solutions. */
function allowedContributions(actor, themes) {
  const offersPlaces =
    themes.includes('solutions') && ['states', 'academics', 'civil-society', 'faith-based'].includes(actor);
  return CONTRIBUTION_WEIGHTS.filter(([kind]) => kind !== 'places' || offersPlaces).map(([kind, weight]) => [
    kind,
    kind === 'places' ? weight * 5 : kind === 'policy' && actor !== 'states' ? weight / 4 : weight,
  ]);
}

function draft(forum, dice, rest) {
  const start = dice.date(forum.from, forum.to);
  return {
    entityArea: '',
    forum: forum.code,
    objectives: [...new Set(rest.themes.flatMap((theme) => THEME_OBJECTIVES[theme]))].sort(byText),
    stage: 'no_update',
    stageDate: '',
    start,
    end: dice.chance(0.7) ? `${Number(start.slice(0, 4)) + 1 + dice.below(5)}-12-31` : '',
    amountUsd: '',
    places: '',
    ...rest,
  };
}

/** Where a pledge is carried out: tied to a situation, to one or a few hosts, or worldwide. Sudan 2019 has its own. */
function place(forum, { dice, hosts, hostCodes }) {
  const weights = SITUATION_WEIGHTS[forum.code === 'grf-2023' || forum.code === 'pr-2025' ? 'grf-2023' : 'grf-2019'];
  const open = (codes) => (forum.code === 'grf-2019' ? codes.filter((code) => code !== 'SDN') : codes);
  if (forum.code !== 'hls-2019' && dice.chance(0.35)) {
    const situation = dice.weighted(Object.entries(weights));
    return { situations: [`situation:${situation}`], areas: dice.some(open(hosts.get(situation)), 1 + dice.below(3)) };
  }
  const areas = dice.chance(0.3) ? [] : dice.some(open(hostCodes), dice.chance(0.8) ? 1 : 2 + dice.below(3));
  return { situations: [], areas };
}

function sudanPledges(forum, { dice, entity }) {
  const each = (split, make) =>
    Object.entries(split).flatMap(([theme, count]) => Array.from({ length: count }, () => make(theme)));
  const shared = (theme) => ({ themes: [theme], situations: [], areas: ['SDN'] });
  const government = { entity: 'Government of Sudan', actor: 'states', entityArea: 'SDN', contributions: ['policy'] };
  return [
    ...each(SUDAN.government, (theme) => draft(forum, dice, { ...shared(theme), ...government })),
    ...each(SUDAN.others, (theme) =>
      draft(forum, dice, {
        ...shared(theme),
        ...entity(
          dice.weighted([
            ['organizations', 5],
            ['development-actors', 4],
            ['civil-society', 6],
            ['businesses', 2],
          ]),
        ),
        contributions: [
          dice.weighted([
            ['material', 1],
            ['technical', 2],
          ]),
        ],
      }),
    ),
  ];
}

/** Makes some pledges financial; amounts are skewed, rounded to USD 10,000, and add up to the total. */
function giveMoney(pledges, money, dice) {
  if (!money) return;
  const payers = ['states', 'development-actors', 'foundations', 'businesses', 'organizations'];
  const candidates = pledges.filter(
    ({ actor, contributions }) => payers.includes(actor) && contributions[0] !== 'places',
  );
  const chosen = dice.shuffled(candidates).slice(0, money.pledges);
  const step = 10_000;
  const steps = money.totalUsd / step;
  const weights = chosen.map(() => Math.exp(5 * dice.next()));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const amounts = weights.map((weight) => Math.max(1, Math.floor((steps * weight) / sum)));
  amounts[0] += steps - amounts.reduce((total, amount) => total + amount, 0);
  chosen.forEach((pledge, index) => {
    pledge.contributions =
      pledge.contributions[0] === 'policy' ? ['financial'] : ['financial', pledge.contributions[0]];
    pledge.amountUsd = amounts[index] * step;
  });
}

/** Resettlement and pathway places (invented), and the scholarships of 2023, which add up to the published total. */
function givePlaces(pledges, forum, dice) {
  for (const pledge of pledges) {
    if (pledge.contributions.includes('places'))
      pledge.places = 10 * (1 + dice.below(pledge.actor === 'states' ? 120 : 12));
  }
  if (forum !== 'grf-2023') return;
  const scholars = pledges
    .filter(({ actor, themes, places }) => actor === 'academics' && themes[0] === 'education' && places === '')
    .slice(0, SCHOLARSHIPS.pledges);
  if (scholars.length < SCHOLARSHIPS.pledges) throw new Error('too few pledges of universities for the scholarships');
  for (const pledge of scholars) {
    pledge.contributions = ['places'];
    pledge.objectives = [...new Set([...pledge.objectives, '3'])].sort(byText);
    pledge.places = SCHOLARSHIPS.places / SCHOLARSHIPS.pledges;
  }
}

/** Deals stages per wave in exactly the given numbers, with the dates at which they were reported. */
function giveStages(pledges, dice) {
  const wave = ({ forum }) => (forum === 'pr-2025' ? 'review' : forum === 'grf-2023' ? 'second' : 'first');
  for (const [name, counts] of Object.entries(STAGES)) {
    const mine = dice.shuffled(pledges.filter((pledge) => wave(pledge) === name));
    // Pledges made late cannot have been fulfilled early: those of the forums come first.
    if (name === 'first') mine.sort((a, b) => Number(a.forum === 'other') - Number(b.forum === 'other'));
    const order = name === 'first' ? spread(mine, counts, dice) : dealt(mine, counts);
    for (const [pledge, stage, nth] of order) {
      pledge.stage = stage;
      if (stage === 'no_update') continue;
      pledge.stageDate = reported(name, stage, nth, pledge, dice);
    }
  }
}

function dealt(pledges, counts) {
  let at = 0;
  return Object.entries(counts).flatMap(([stage, count]) => {
    const from = at;
    at += count;
    return pledges.slice(from, at).map((pledge, nth) => [pledge, stage, nth]);
  });
}

/** First wave: the early fulfilled come from the forums of 2019, the other stages from all alike. */
function spread(pledges, counts, dice) {
  const early = FULFILLED_BY.at(-2).count;
  const rest = dice.shuffled(pledges.slice(early));
  return dealt([...pledges.slice(0, early), ...rest], counts);
}

function reported(wave, stage, nth, pledge, dice) {
  if (wave === 'first' && stage === 'fulfilled') {
    const { from, by } = FULFILLED_BY.find(({ count }) => nth < count);
    return dice.date(from, by);
  }
  const earliest = wave === 'first' ? (pledge.start < '2021-01-01' ? '2021-01-01' : pledge.start) : '2024-06-01';
  return dice.date(earliest, '2025-11-30');
}
