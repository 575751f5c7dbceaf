export const drawing = {
  'charts.year.latestOfMost':
    '{year} is the latest year in which most of those shown have a value; {count, plural, one {# has} other {# have}} a later one.',
  'charts.drawnAs': '{indicator} ({unit})',
  'charts.unit.per-capita.people': 'per 1,000 inhabitants',
  'charts.unit.per-capita.money': '{unit} per inhabitant',
  'charts.unit.per-capita.other': '{unit} per million inhabitants',
  'charts.unit.per-gdp.people': 'per USD 1 million of GDP',
  'charts.unit.per-gdp.money': '% of GDP',
  'charts.unit.per-gdp.other': '{unit} per USD 1 billion of GDP',
  'charts.unit.share': '% of all shown',
  'charts.unit.index.since': '{year} = 100',
  'charts.unit.index.first': 'first value shown = 100',
  'charts.unit.change.since': '% change since {year}',
  'charts.unit.change.first': '% change since the first value shown',
  'charts.transform.cannot.itself': 'Shown as published: this indicator is itself what it would be divided by.',
  'charts.transform.cannot.rate':
    'Shown as published: a percentage, rate or median is not divided by inhabitants or GDP.',
  'charts.transform.cannot.areas': 'Shown as published: a number of countries is not divided by inhabitants or GDP.',
  'charts.transform.cannot.currency': 'Shown as published: the amounts and GDP are in different currencies.',
  'charts.transform.cannot.share': 'Shown as published: these values do not add up, so they have no shares.',
  'charts.transform.cannot.overlap':
    'Shown as published: some of those shown are counted in others, so shares would count them twice.',
  'charts.transform.cannot.points': 'Shown as published: a percentage changes in percentage points, not in per cent.',
  'charts.transform.cannot.unknown': 'Shown as published: the indicator is not in the framework.',
  'charts.transform.noBenchmark': 'The benchmark is in another unit and is not drawn.',
  'charts.transform.missing.per-capita':
    '{count, plural, one {# value has} other {# values have}} no population of the same year and {count, plural, one {is} other {are}} left out ({years}).',
  'charts.transform.missing.per-gdp':
    '{count, plural, one {# value has} other {# values have}} no GDP of the same year and {count, plural, one {is} other {are}} left out ({years}).',
  'charts.transform.groups':
    '{count, plural, one {# group is} other {# groups are}} left out: its values are not the sum of its countries’.',
  'charts.transform.partial':
    'In {count, plural, one {# year} other {# years}} not all of those shown have a value; shares are of those that have.',
  'charts.transform.anew': '≠: starts anew after the break in series ({years}).',
  'charts.transform.baseless':
    '{count, plural, one {# value is} other {# values are}} left out: there is no value above zero to start from.',
  'charts.transform.otherAreas':
    '{count, plural, one {# value of a group is} other {# values of groups are}} left out: made of other countries than the last one.',
  'charts.by.other': 'Other ({count})',
  'charts.by.none': 'The data hold no parts of this dimension here.',
  'charts.by.left': '{count, plural, one {# smaller part is} other {# smaller parts are}} not shown.',
  'charts.by.oneArea': 'Parts are shown of {area} alone.',
  'charts.by.counterpart': 'Country of origin, donor or other counterpart',
  'charts.transform.cannot.parts':
    'Shown as published: parts of a group are not divided by inhabitants or GDP, as each part is of other countries.',
  'charts.cannot.responsibility': 'Who hosts against who could has its own charts.',
  'charts.cannot.fan': 'A fan needs a scenario.',
  'charts.cannot.scatter': 'A scatter needs a second indicator to set this one against.',
  'charts.cannot.parts': 'Parts of one area have no place on it; choose areas instead.',
  'charts.cannot.ofCountries': 'A number of countries has no value of a single country.',
  'charts.cannot.empty': 'There is no value to draw.',
  'charts.cannot.several': 'It compares several series; choose a second area, or a dimension.',
  'charts.cannot.years': 'It runs from one year to another; only one year has values.',
  'charts.cannot.map': 'A map needs countries; only groups are shown.',
  'charts.cannot.stack': 'Only what adds up can be stacked: these are rates, or some are counted in others.',
  'charts.cannot.negative': 'Values below zero cannot be stacked.',
  'charts.cannot.log': 'A logarithmic axis needs values above zero.',
  'charts.finding.year': '{subject}, {year}',
  'charts.finding.most': '{subject}, {year}: {name} has most, {value} of {total}',
  'charts.finding.first':
    '{subject}, {year}: {name} stands highest, at {value}; median of the {count, number} shown: {median}',
  'charts.finding.spread':
    '{subject}, {year}: from {low} ({lowName}) to {high} ({highName}); median of {count, number}: {median}',
  'charts.finding.move':
    '{subject}: {direction, select, up {{name} rose most} other {{name} fell most}}, from {from} in {fromYear} to {to} in {toYear}{others, plural, =0 {} one { (# series without comparable years aside)} other { (# series without comparable years aside)}}',
  'charts.finding.throughout': '{subject}: {name} stands highest in every year from {from} to {to}',
  'charts.finding.overtook': '{subject}: {name} overtook {other} in {year} and stands highest since',
  'charts.finding.scatter': '{up} against {across}, {year}',
  'charts.ranked.top': 'the {top, number} highest of {count, number}',
  'charts.finding.largest': '{subject}, {year}: {name} is the largest part, {value} of {total}',
  'charts.transform.alone':
    '{count, plural, one {# value is} other {# values are}} left out, being the only one there is, or the first after a break in series: there is nothing to compare it with.',
  'charts.by.covered': 'The parts come to {share} of the published total in {year}; the rest is not broken down.',
} as const;
