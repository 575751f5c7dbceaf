/** What views say of their pictures and tables that leave, and that enter the report. */
export const exhibits = {
  'exhibits.added': 'It is at the end of the report.',
  'exhibits.addFigure': 'Add to report',
  'exhibits.addTable': 'Add table to report',
  'exhibits.columnsLeft':
    '{count, number} of {all, number} columns have no room in the picture and stand in the table only.',
  'exhibits.hollow': 'Hollow signs: direction of change since {year} or the first value after it, no target.',
  'exhibits.taken': 'Taken out of the report again.',
  'exhibits.undo': 'Undo',
  'exhibits.rates': '{count, number} of {of, number} pledges are fulfilled ({share}).',
  'exhibits.rateOf': 'Share fulfilled',
  'exhibits.counted': 'Pledges',
  'exhibits.base': 'Of',
  'exhibits.obstacle': 'Obstacle',
  'exhibits.obstacles':
    '“{obstacle}” is named most: by {count, number} of the {naming, number} pledges that name an obstacle.',
  'exhibits.matched':
    '{count, plural, one {# match was} other {# matches were}} accepted by hand, for {policies, plural, one {# policy pledge} other {# policy pledges}} of host countries.',
  'exhibits.matched.by': 'Pledge that serves it',
  'exhibits.matched.note': 'What was accepted by hand is kept beside the register, which stays as it was submitted.',
  'exhibits.page.countries': '{name}: of the countries named, {part} comes first, with {usd} of {all} US dollars.',
  'exhibits.page.given': '{name} – {indicator}: {value} ({year}).',
  'exhibits.page.money':
    '{name}: {paid} US dollars paid, {commitment} committed and {pledge} pledged, each flow at its latest status.',
  'exhibits.page.plans': '{name}: of the plans named, {part} comes first, with {usd} of {all} US dollars.',
  'exhibits.page.results':
    '{name}: of {of, plural, one {# indicator} other {# indicators}} that its pledges aim at, {count, number} {count, plural, one {has} other {have}} a value here.',
  'exhibits.page.stages':
    '{name}: {fulfilled, number} of {pledges, plural, one {# pledge is} other {# pledges are}} reported as fulfilled.',
  'exhibits.page.verdicts':
    '{name}: of {count, plural, one {# indicator} other {# indicators}} with a value, {good, number} on course or met, {between, number} moderate or limited, {bad, number} off course or worse, {none, number} not assessed.',
  'exhibits.greatest': 'In the picture the {shown, number} greatest of {all, number}; all are in the table.',
  'exhibits.headline': 'Headline',
  'exhibits.movement': 'How it moved',
  'exhibits.strips.finding':
    '{of, plural, one {# indicator} other {# indicators}} since {year}: {better} better, {worse} worse, {rest} not scored, unchanged or not comparable, {unknown} without a value.',
  'exhibits.strips.first': 'First value',
  'exhibits.strips.note':
    'First value: of {year}, or of the first year after it that has one. Better and worse follow the direction the framework wants.',
  'exhibits.strips.status': 'Since then',
  'exhibits.flows':
    '{count, plural, =0 {No flow matches} one {The one flow reported} other {The # flows reported, the largest first}}',
  'exhibits.noAmount': '{count} without an amount in US dollars.',
  'exhibits.noPicture': 'Nothing here can be drawn.',
  'exhibits.ranking': '{name} comes first: {by} {value}.',
  'exhibits.unranked':
    '{count, plural, one {# more has} other {# more have}} no number to be ranked by; the table says why.',
  'exhibits.slope': '{name} hosts {hosted} of all people hosted with {gdp} of GDP.',
  'exhibits.slope.note':
    'From the share of GDP to the share of people hosted. The {shown, number} of {of, number} countries furthest above their share and furthest below it.',
  'exhibits.why': 'Why',
} as const;
