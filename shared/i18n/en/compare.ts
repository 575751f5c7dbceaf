const thing = `{thing, select, title {title} report {report} shown {what the lens shows} fairShareKey {fair-share key} framework {framework} publisher {publisher} benchmark {benchmark} pledgeDecision {decision on pledges} scenario {scenario} chart {chart} lens {saved lens} comment {comment} correction {correction by hand} pledgeEdit {pledge edited by hand} editionDecision {match of two editions} frozenReport {edition of the report} block {block of the report} source {source} indicator {indicator} node {objective} area {area} group {group} theme {theme} actor {kind of actor} edition {edition} other {part}}`;
const named = '{named, select, yes { “{name}”} other {}}';

export const compare = {
  'compare.block.annex': 'Annex',
  'compare.block.callout': 'Box',
  'compare.block.contents': 'Contents',
  'compare.block.country': 'Country',
  'compare.block.exhibit': 'Figure or table',
  'compare.block.heading': 'Heading',
  'compare.block.method': 'Method',
  'compare.block.page-break': 'Page break',
  'compare.block.scenario': 'Scenario',
  'compare.block.situation': 'Situation',
  'compare.block.text': 'Text',
  'compare.change.added': `Added: ${thing}${named}`,
  'compare.change.changed': `Changed: ${thing}${named}`,
  'compare.change.moved': `Put into another order: ${thing}`,
  'compare.change.removed': `Removed: ${thing}${named}`,
  'compare.choose': 'Compare with another file…',
  'compare.data': 'Data',
  'compare.data.count':
    '{revised, plural, one {# value} other {# values}} revised, {added, number} added, {gone, number} gone; {restated, number} with the same value under another status.',
  'compare.data.indicator': '{indicator}: {revised, number} revised, {added, number} added, {gone, number} gone',
  'compare.data.notes':
    'No value differs. {tables, plural, one {# table is} other {# tables are}} not the same byte for byte: notes, or the place of rows in their file.',
  'compare.differs':
    'The workbenches differ: {values, plural, one {# value} other {# values}} of the data, {changed, number} of {compared, plural, one {# figure} other {# figures}}, {parts, plural, one {# change} other {# changes}} of the document.',
  'compare.document': 'Document',
  'compare.export': 'Save as HTML',
  'compare.field': '{path}: {before} → {after}',
  'compare.figure.added': 'Only in the second file: {name}',
  'compare.figure.changed': '{name}: {changed, number} of {of, number} cells changed. Worst: {place}, {cell}',
  'compare.figure.removed': 'Only in the first file: {name}',
  'compare.figures': 'Figures and tables',
  'compare.figures.count':
    '{changed, number} of {compared, plural, one {# figure and table} other {# figures and tables}} changed, worst first.',
  'compare.lead':
    'What another file has otherwise than this workbench: figures, data, pledges and document. Neither is changed.',
  'compare.nothing': 'nothing',
  'compare.open': 'Open',
  'compare.openOf': 'Open {name}',
  'compare.pledges': 'Pledges',
  'compare.pledges.changed': '{id}, {title}: {columns}',
  'compare.pledges.count': '{added, number} added, {gone, number} gone, {changed, number} changed.',
  'compare.same': 'The workbenches are the same.',
  'compare.task': 'Comparing with {name}',
  'compare.title': 'Comparison',
  'compare.titleOf': '{before} compared with {after}',
  'compare.tolerance': 'Differences of at most {tolerance} of the larger of two numbers count as none.',
} as const;
