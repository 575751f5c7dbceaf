import { type PdfRequest, TYPST_PREAMBLE } from '#shared/export/pdf/compiler';

const BARS = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200"><rect width="300" height="60" y="20" fill="#0072BC"/><rect width="180" height="60" y="110" fill="#18375F"/><text x="12" y="58" font-family="Arimo" font-weight="bold" fill="#fff">Réfugiés : 31,2</text></svg>`;

const table = (chapter: number): string =>
  Array.from(
    { length: 60 },
    (_, row) =>
      `[Pays ${row + 1}], [${2000 + (row % 26)}], [${chapter * 1000 + row * 37}], [${(row * 1.7).toFixed(1)}],`,
  ).join('\n');

const chapter = (at: number, words: string): string => `
= Chapitre ${at}
#words
${words}
== Situation
#figure(image("/bars.svg", width: 80%, alt: sys.inputs.alt), caption: [Réfugiés accueillis.])
#text(style: "italic")[Lecture] et *ensuite* la source#footnote[Base de données statistiques, édition ${at}.].
== Chiffres
#figure(table(columns: 4, table.header([Pays], [Année], [Nombre], [%]), ${table(at)}), caption: [Séries.])
`;

/** A report of about 40 pages, as a stock-take has them; `words` stand in its last chapter, as after an edit. */
export const longReport = (words = ''): PdfRequest => ({
  source: `${TYPST_PREAMBLE}#set document(title: "Bilan du Pacte mondial", author: "Jalon")
#set text(lang: "fr", size: 10pt)
#set page(paper: "a4", numbering: "1")
#set heading(numbering: "1.1")
#show figure: set block(breakable: true)
#let words = par(lorem(260))
#title()
#outline()
${Array.from({ length: 14 }, (_, at) => `#pagebreak()${chapter(at + 1, at === 13 ? words : '')}`).join('')}`,
  files: new Map([['/bars.svg', new TextEncoder().encode(BARS)]]),
  inputs: { alt: 'Barres\u202f: 31,2 millions de réfugiés' },
});
