export const seal = {
  'seal.by.changed':
    'ATTENTION: sealed as “{name}” with ANOTHER KEY than the one kept for that name ({code}). Ask {name} by telephone or in person before you rely on it.',
  'seal.by.known': 'Sealed by {name} on {date}; the key is the one kept for that name.',
  'seal.by.new':
    'Sealed by “{name}” on {date}. The key is not known here ({code}): compare that code with {name}, then keep the key.',
  'seal.by.none': 'Not sealed: the code proves that nothing changed, and not who made the file.',
  'seal.by.renamed':
    'ATTENTION: sealed as “{name}” with the key of somebody kept under another name ({code}). Ask them before you rely on it.',
  'seal.claims.agree':
    'Compared with the data bundled with this Jalon: {rows, plural, one {# row agrees} other {# rows agree}}.',
  'seal.claims.differ':
    'What the file passes off as bundled data is not what this Jalon holds: {changed, plural, one {# value differs} other {# values differ}}, {added, plural, one {# row is added} other {# rows are added}}, {missing, plural, one {# row is missing} other {# rows are missing}}, {reworded, plural, one {# row has another status or note} other {# rows have another status or note}}. It was changed, or saved with another edition of the data.',
  'seal.claim.added': '{indicator}, {place} {year}{part}: {said} in the file, no such row in the bundled data',
  'seal.claim.changed': '{indicator}, {place} {year}{part}: {said} in the file, {bundled} in the bundled data',
  'seal.claim.missing': '{indicator}, {place} {year}{part}: not in the file, {bundled} in the bundled data',
  'seal.claim.none': 'no value',
  'seal.code': 'Code {code}; root {root}',
  'seal.code.other': 'The code of the file is {code}, not {expected}: it is another file, or it was changed.',
  'seal.code.same': 'The code is the one given.',
  'seal.done': '{file} is sealed by {name} (key {code}).',
  'seal.early': 'The file was saved before the first release of Jalon: it does not prove when or by whom.',
  'seal.key.known': 'Colleagues keep this key by its name: "{name}": "{key}"',
  'seal.key.made': 'A key of {name} was made and is kept in {file}. Whoever has that file can seal in this name.',
  'seal.saved': 'Saved {date} by {name}, with Jalon {version}.',
  'seal.savedUnnamed': 'Saved {date} with Jalon {version}; no name is given.',
  'seal.status.differ': 'Bundled data are not those of this Jalon: see Review',
} as const;
