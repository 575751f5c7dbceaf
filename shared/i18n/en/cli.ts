export const cli = {
  'cli.usage': 'jalon COMMAND … [--lang en|fr] [--csv-dialect exact|fr]',
  'cli.layout': 'Layout',
  'cli.type.number': 'numbers',
  'cli.type.text': 'text',
  'cli.type.empty': 'empty',
  'cli.distinct': '{count, plural, one {# different value} other {# different values}}',
  'cli.inventedPledges':
    '{count, plural, one {# pledge} other {# pledges}} of this file {count, plural, one {is} other {are}} invented for demonstration; do not quote what is counted or summed from them.',
  'cli.pledges.invented':
    '{count, plural, one {# pledge of this file is} other {# pledges of this file are}} invented for demonstration and left out.',
  'cli.pledges.repeated':
    '{count, plural, one {# pledge has} other {# pledges have}} the id of another one, and each row counts: several editions of a register count a pledge more than once.',
  'cli.pledges.inEach':
    'A pledge with several contributions, themes or situations counts in each; the groups add up to more than all.',
  'cli.pledges.bases':
    'of_all is the share of all pledges of the group, of_pledges_with_an_update that of those with an update, the base of published percentages.',
  'cli.pledges.overdue':
    'Overdue on {date}: {count, number} of {judged, plural, one {the one pledge} other {the # pledges}} not reported as fulfilled whose end is known{undated, plural, =0 {.} one {; that of # more is not known.} other {; those of # more are not known.}}',
  'cli.pledges.silent':
    'Silent for more than {months, plural, one {# month} other {# months}} on {date}: {count, number} of {judged, plural, one {the one pledge} other {the # pledges}} not reported as fulfilled, counted from the last update or, without one, from the start{undated, plural, =0 {.} one {; no date is known of # more.} other {; no date is known of # more.}}',
  'cli.pledges.survival':
    'Months from the start of a pledge, or else its forum, to the report of its fulfilment (Kaplan–Meier; {level} % intervals, {interval}). What is open on {date} is censored then; a blank was not reached by that date. Base “all”: pledges without an update count as open, so that at least so much was fulfilled; base “with_an_update”: they are left out.',
  'cli.pledges.logRank':
    'Log-rank test of no difference between the groups, base “all”: χ² = {chiSquare, number, ::.00}, degrees of freedom {degrees, number}, p {p}.',
  'cli.pledges.setAside':
    'Set aside: {count, plural, one {# pledge, {reason}} other {# pledges, {reason}}} (such as {examples}).',
  'cli.pledges.match.points':
    'Points of 100: place 40 (20 where only a region, situation or platform is shared), theme 25, complementary kind 15, objective 10, period 10. A blank part: either pledge does not tell, so that it gives no points. Candidates share a theme or an objective and have at least 50 points.',
  'cli.pledges.match.counts':
    '{policies, plural, one {# open policy pledge of a host country} other {# open policy pledges of host countries}}, of which {unmatched, plural, one {# has} other {# have}} no candidate; {resources, plural, one {# open pledge} other {# open pledges}} of money, material or expertise{unplaced, plural, =0 {.} one {, of which # names no country, region or situation and matches nothing.} other {, of which # name no country, region or situation and match nothing.}}',
  'cli.pledges.match.cut':
    '{count, plural, one {# policy pledge has} other {# policy pledges have}} more candidates than the best {top, plural, one {one} other {#}} listed; the column “found” counts all.',
  'cli.pledges.next.counts':
    '{before, plural, one {# pledge} other {# pledges}} before, {after, plural, one {#} other {#}} in the next edition: {forward, number} forward, {backward, number} backward, {unchanged, number} at the same stage, {firstUpdate, number} reported on for the first time, {updateLost, number} no longer reported on, {new, number} new, {gone, number} gone, {asked, number} not sure.',
  'cli.pledges.next.restated':
    'Stated anew in pledges surely matched: amount {amount, number}, places {places, number}, end {end, number}, text {text, number}, entity {entity, number}, countries {areas, number}, situations {situations, number}.',
  'cli.pledges.next.asked':
    'Not sure: “{before}” ({entityBefore}) and “{after}” ({entityAfter}), likeness {score, number, ::.00}. Neither is counted as matched, new or gone.',
  'cli.pledges.next.ids.kept': 'Identifiers stay from one edition to the other.',
  'cli.pledges.next.ids.renumbered': 'Identifiers stand for other pledges in the next edition, and were not relied on.',
  'cli.pledges.next.ids.apart': 'The editions share no identifier; pledges were matched by text, entity and scope.',
  'cli.pledges.next.reused':
    '{count, plural, one {# identifier stands} other {# identifiers stand}} for different pledges in the two editions: {ids}.',
  'cli.pledges.next.invented':
    '{count, plural, one {# pledge of the next edition is} other {# pledges of the next edition are}} invented for demonstration and left out.',
  'cli.merge.mine':
    '{count, plural, one {# conflict is} other {# conflicts are}} settled in favour of ours; all else that either side changed is kept.',
  'cli.merge.none': 'Merged without conflict: all that either side changed is kept.',
  'cli.merge.open':
    '{count, plural, one {# conflict} other {# conflicts}}: nothing is written. Settle with --prefer ours or --prefer theirs, or merge in the window, where each is asked.',
  'cli.merge.theirs':
    '{count, plural, one {# conflict is} other {# conflicts are}} settled in favour of theirs; all else that either side changed is kept.',
  'cli.noRows': 'No row matches.',
  'cli.readInstead': 'The numbers of the column {column} are judged in place of the values, as this method has it.',
  'cli.missingValues':
    '{count, plural, one {# row has} other {# rows have}} no value and {count, plural, one {is} other {are}} left out.',
  'cli.leftOut':
    '{count, plural, one {# series of your files has parts and no total, and is} other {# series of your files have parts and no total, and are}} left out: {series}. To take one part as the series, import with --where "{where}".',
  'cli.ownWithoutValue':
    '{count, plural, one {# indicator of your files has} other {# indicators of your files have}} no value for areas asked for: {series}. Other areas are named with --areas.',
  'cli.seriesWithoutTotal':
    '{count, plural, one {# bundled series has} other {# bundled series have}} no total here and {count, plural, one {is} other {are}} left out.',
  'cli.seriesTooShort':
    '{count, plural, one {# series has} other {# series have}} fewer than nine values and cannot be tested on {count, plural, one {its} other {their}} own past.',
  'cli.totalsByPath':
    'Totals are formed from their areas, path by path; the medians of areas do not add up to that of the total.',
  'cli.withoutBenchmark':
    '{count, plural, one {# series has} other {# series have}} no benchmark and cannot be assessed.',
  'cli.written': '{file} is written (code {code}).',
  'cli.wrote': '{file} is written.',
  'cli.statedScale':
    'The logistic forms need the highest possible value, such as 100 for percentages: give it with --scale.',
  'cli.measureUndefined': '{measure} is not defined here: {reason}.',
  'cli.unchanged':
    'Unchanged since it was saved: {parts, plural, one {# part agrees} other {# parts agree}} with the hashes, tables read again.',
  'cli.tables': 'Tables in the file: {tables}.',
  'cli.leftTables': 'Tables left alone: {tables}.',
  'cli.newColumn': 'Column “{label}” is not in the recipe; it is read as further information.',
  'cli.goneColumn': 'Column “{label}” of the recipe is not in the file.',
} as const;
