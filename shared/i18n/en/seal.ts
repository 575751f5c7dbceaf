export const seal = {
  'keys.export': 'Save as a file…',
  'keys.export.hint': 'The list as jalon verify --known reads it; it holds nothing secret.',
  'keys.forget': 'Remove',
  'keys.forget.of': 'Remove the key of {name}',
  'keys.keep.name': 'Name of the owner of key {code}',
  'keys.keep.new': 'Keep this key',
  'keys.lead':
    'A key that is kept by name is known again in every file its owner seals. Compare its code with the owner once, by telephone or in person, before you keep it.',
  'keys.name': 'Name',
  'keys.none': 'No key of a colleague is kept yet. Open a file that a colleague sealed to keep theirs.',
  'keys.own': 'Your key: {name}, code {code}',
  'keys.own.desktop': 'It is kept on this computer, in a file only you can read, and never leaves it.',
  'keys.own.none': 'You have no key yet. The first “Save and seal…” makes one and keeps it on this computer.',
  'keys.own.web':
    'It is kept in this browser, where no one can read it out; whoever clears the data of this site removes it.',
  'keys.rename': 'Rename',
  'keys.rename.of': 'Rename the key of {name}',
  'keys.title': 'Keys of colleagues',
  'naming.certificate.proves':
    'The signature proves that the holder of this key certified exactly these results for exactly this file. It does not prove who holds the key: that is learnt by comparing its code once.',
  'naming.certificate.title': 'Sign the certificate',
  'naming.empty': 'Save without a name',
  'naming.save.text':
    'The name is written into the files you save, so that others see whose they are. It proves nothing: a seal does. It is asked for once; you can change it in Review.',
  'naming.save.title': 'Under which name do you save?',
  'naming.seal.key': 'Your key is kept on this computer; its code is {code}.',
  'naming.seal.make':
    'A key in your name is made now and kept on this computer. Give its code, which Review shows, to those who are to recognise it.',
  'naming.seal.page': 'The file also gets a page to read without Jalon. Saving again without a seal leaves out both.',
  'naming.seal.renamed':
    'Your key was used as “{name}” so far. Colleagues who kept it by that name will be warned of the other one.',
  'naming.seal.title': 'Save and seal',
  'salvage.look': 'See what can be opened…',
  'salvage.lost':
    '{count, plural, =0 {Every table is whole. What is damaged:} one {# source would be lost:} other {# sources would be lost:}}',
  'salvage.open': 'Open what is whole',
  'salvage.promise':
    'What is whole opens as an unsaved copy. “{name}” itself stays as it is; no code or seal covers the copy.',
  'salvaged.again': 'Save it to keep it. The damaged file stays as it is.',
  'salvaged.lost': 'What was lost',
  'salvaged.source': '{name}: no longer in this copy',
  'salvaged.title': 'This is what was whole of “{name}”: an unsaved copy, which no code or seal covers.',
  'seal.by.changed':
    'ATTENTION: sealed as “{name}” with ANOTHER KEY than the one kept for that name ({code}). Ask {name} by telephone or in person before you rely on it.',
  'seal.by.known': 'Sealed by {name} on {date}; the key is the one kept for that name.',
  'seal.by.new':
    'Sealed by “{name}” on {date}. The key is not known here ({code}): compare that code with {name}, then keep the key.',
  'seal.by.none': 'Not sealed: the code proves that nothing changed, and not who made the file.',
  'seal.by.own': 'Sealed by {name} on {date}, with the key of this computer.',
  'seal.by.renamed':
    'ATTENTION: sealed as “{name}” with the key of somebody kept under another name ({code}). Ask them before you rely on it.',
  'seal.changed.do': 'If {name} confirms the new key, remove the old one under “Keys of colleagues” and keep this one.',
  'seal.claim.added': '{indicator}, {place} {year}{part}: {said} in the file, no such row in the bundled data',
  'seal.claim.changed': '{indicator}, {place} {year}{part}: {said} in the file, {bundled} in the bundled data',
  'seal.claim.missing': '{indicator}, {place} {year}{part}: not in the file, {bundled} in the bundled data',
  'seal.claim.none': 'no value',
  'seal.claims.agree':
    'Compared with the data bundled with this Jalon: {rows, plural, one {# row agrees} other {# rows agree}}.',
  'seal.claims.differ':
    'What the file passes off as bundled data is not what this Jalon holds: {changed, plural, one {# value differs} other {# values differ}}, {added, plural, one {# row is added} other {# rows are added}}, {missing, plural, one {# row is missing} other {# rows are missing}}, {reworded, plural, one {# row has another status or note} other {# rows have another status or note}}. It was changed, or saved with another edition of the data.',
  'seal.code': 'Code {code}, which can be read aloud and compared; full fingerprint (SHA-256) {root}',
  'seal.code.other': 'The code of the file is {code}, not {expected}: it is another file, or it was changed.',
  'seal.code.same': 'The code is the one given.',
  'seal.done': '{file} is sealed by {name} (key {code}).',
  'seal.early': 'The file was saved before the first release of Jalon: it does not prove when or by whom.',
  'seal.edited': 'The workbench was changed since: the seal covers the file, not what you see now.',
  'seal.key.code': 'Key {code}',
  'seal.key.known': 'Colleagues keep this key by its name: "{name}": "{key}"',
  'seal.key.made': 'A key of {name} was made and is kept in {file}. Whoever has that file can seal in this name.',
  'seal.proves':
    'A seal proves that the holder of this key sealed exactly this file, and that nothing in it has changed since. It proves neither that the figures are right nor who holds the key: that you learn by comparing its code once.',
  'seal.saved': 'Saved {date} by {name}, with Jalon {version}.',
  'seal.savedUnnamed': 'Saved {date} with Jalon {version}; no name is given.',
  'seal.status.by': 'sealed by {name}',
  'seal.status.differ': 'Bundled data are not those of this Jalon: see Review',
  'seal.status.doubtful': 'ATTENTION: sealed as “{name}” with an unexpected key. See Review.',
  'seal.status.savedBy': 'saved by {name}',
  'seal.title': 'Seal',
  'seal.unsaved': 'Nothing has been saved yet: a seal is set when the workbench is saved.',
} as const;
