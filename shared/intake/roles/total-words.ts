/** Names of a total in any column: en, fr, es, pt, de, it, nl, ru, ar, zh, as `plain` writes them. */
const WORDS: ReadonlySet<string> = new Set(
  `total|totals|total general|grand total|overall|all|everyone|combined|headline|both|both sexes|both sex|both genders
|both sexes combined|all sexes|all genders|all persons|all people|all ages|all age groups|all areas|all groups|all categories
|all types|all levels|all countries|all origins|all locations|all residence areas|total population|general total|sum
|male and female|female and male|males and females|females and males|men and women|women and men|girls and boys|boys and girls
|ensemble|totaux|tous|toutes|tous ages|tous les ages|toutes les personnes|toutes personnes|tous sexes|tous les sexes|tout
|les deux sexes|deux sexes|les deux|les deux sexes ensemble|hommes et femmes|femmes et hommes|filles et garcons
|garcons et filles|tous confondus|tous sexes confondus|toutes categories|tous types|toutes zones|population totale|total generale
|todos|todas|todas las edades|todas as idades|todos los sexos|todos os sexos|ambos|ambos sexos|ambos os sexos|ambos los sexos
|totales|conjunto|total geral|totais|hombres y mujeres|mujeres y hombres|homens e mulheres|mulheres e homens
|insgesamt|gesamt|zusammen|alle|alle altersgruppen|beide geschlechter|beide|gesamtbevolkerung|manner und frauen
|totale|totale generale|tutti|tutte|tutte le eta|entrambi i sessi|entrambi|maschi e femmine|complesso
|totaal|alle leeftijden|beide geslachten|mannen en vrouwen
|итого|всего|все|оба пола|все возрасты|все население|мужчины и женщины
|المجموع|الاجمالي|اجمالي|المجموع الكلي|الجميع|الكل|كلا الجنسين|الجنسان|كلا الجنسان|جميع الاعمار|جميع الفئات
|合计|总计|总数|总|全部|共计|合計|總計|總數|男女合计|两性|两性合计|所有|所有年龄|全体`
    .replaceAll('\n', '')
    .split('|'),
);

/** Codes of a total: SDMX cross-domain lists, the UN Statistics Division, WHO, Eurostat, OECD and DHS. */
const CODES =
  /^(_t|_z|totl?|total|bothsex|btsx|mf|t_?mf|sex_btsx|sex_t|all_?areas?|all_?ages?|all_?sexes|[a-z]+_(total|totl|btsx)|y?_?totl?)$/i;
/** Eurostat's and the ILO's codes of totals, which are words or letters elsewhere: only beside other codes of the same list. */
const LETTERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^t$/i, /^[fm]$/i],
  [/^b$/i, /^[fm]$/i],
  [/^(national|nationwide|ensemble du pays)$/i, /^(urban|rural|urbain|rurale?)$/i],
];

/** Lower case without accents, brackets or signs, vowel signs of Arabic and its forms of alif; single spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same for words that are compared with marks that belong to a letter (й). */
const WORDS_PLAIN: ReadonlySet<string> = new Set([...WORDS].map(plain));

/**
 * Whether a text of a breakdown column names the total, in a word or a code ("Both sexes", "_T", "Ensemble", "_T: Total"). `others`
 * are the texts of the same column: a lone "T" is a total only beside "F" or "M". “All” with the column's own name (“All causes” of
 * “Cause”) is one too.
 */
export function isTotal(text: string, label = '', others: readonly string[] = []): boolean {
  const cell = text.trim();
  if (cell === '') return false;
  // Label and code of SDMX in one cell ("_T: Total").
  const parts = cell.includes(':') ? cell.split(':').map((part) => part.trim()) : [];
  if (parts.length === 2 && parts.every((part) => part !== '')) return isTotal(parts[0] ?? '', label, []);
  if (CODES.test(cell)) return true;
  const words = plain(cell);
  if (WORDS_PLAIN.has(words)) return true;
  if (LETTERS.some(([own, other]) => own.test(cell) && others.some((one) => other.test(one.trim())))) return true;
  const [, named] = /^(?:all|total|tous les|toutes les|tous|toutes) (.+)$/.exec(words) ?? [];
  return named !== undefined && plain(label) !== '' && stem(named) === stem(plain(label));
}

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
