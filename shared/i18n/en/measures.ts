/** What the indicators of a file are taken for: how areas add up, direction, unit. */
export const measures = {
  'data.adds.none': 'areas are not added up',
  'data.adds.sum': 'areas are added up',
  'data.addsWhy.by-hand': 'as said',
  'data.addsWhy.count-word': 'its name or unit is that of a count or amount',
  'data.addsWhy.money': 'it is an amount of money',
  'data.addsWhy.percent': 'it is a percentage',
  'data.addsWhy.published-apart': 'the World in the file is far from the sum of the areas',
  'data.addsWhy.published-below-part': 'the World in the file is below one of its areas',
  'data.addsWhy.published-sum': 'the World in the file is the sum of the areas',
  'data.addsWhy.rate-word': 'its name or unit is that of a rate, an average or an index',
  'data.addsWhy.unsure': 'nothing says that they can be',
  'data.direction.conditional': 'no direction is scored as better',
  'data.direction.down': 'less is better',
  'data.direction.up': 'more is better',
  'data.directionWhy.better-word': 'by its name',
  'data.directionWhy.by-hand': 'as said',
  'data.directionWhy.unsure': 'its name does not say',
  'data.directionWhy.worse-word': 'by its name',
  'data.measures': 'What is measured',
  'data.measures.about':
    'Every guess can be changed before loading. Wrong additions are the commonest error: rates, averages and indices must not be added up.',
  'data.measures.adds': 'Values of several areas',
  'data.measures.consequence': 'Added up, {one} ({first}) and {other} ({second}) would be {sum}.',
  'data.measures.direction': 'Which way is better',
  'data.measures.more':
    '{count, plural, one {# more value column is guessed the same way; it can be changed in the list of indicators after loading.} other {# more value columns are guessed the same way; they can be changed in the list of indicators after loading.}}',
  'data.measures.name': 'Name of the indicator',
  'data.measures.several':
    'The file names its indicators in a column. What is chosen here holds for all of them; left as it is, each is guessed from its own name.',
  'data.measures.unit': 'Unit',
  'data.measures.why': 'Guess: {what}.',
  'data.taken':
    'Taken for granted: {list}{more, plural, =0 {} one {, and # more indicator} other {, and # more indicators}}.',
  'data.taken.one': '“{name}”: {what}',
  'data.unit.is': 'unit: {unit}',
  'data.unit.none': 'unit not stated',
} as const;
