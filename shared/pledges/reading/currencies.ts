/** Codes of ISO 4217 that registers of pledges use. */
const CODES =
  'USD EUR GBP CHF SEK NOK DKK ISK CAD AUD NZD JPY CNY KRW INR BRL MXN ZAR AED SAR QAR KWD BHD OMR JOD EGP TRY PLN CZK HUF RON BGN RUB UAH KES UGX TZS RWF BIF ETB NGN GHS XOF XAF MAD TND LBP IQD PKR BDT LKR THB MYR SGD HKD TWD IDR PHP VND COP PEN CLP ARS UYU PYG BOB CRC GTQ HNL DOP PAB IRR ILS GEL AMD AZN KZT UZS MDL RSD BAM MKD ALL XDR'.split(
    ' ',
  );

/** Signs and words by the code they stand for; "$" and "francs" alone say which currency only beside a country. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /us\s?\$|\$\s?us|u\.s\.\s?\$|us[\s-]dollars?|u\.s\. dollars?|dollars? (?:des )?(?:états-unis|etats-unis|américains?|americains?)|d[oó]lares (?:estadounidenses|de los estados unidos)|united states dollars?|american dollars?/,
    'USD',
  ],
  [/ca\s?\$|c\$|can\s?\$|canadian dollars?|dollars? canadiens?|d[oó]lares canadienses/, 'CAD'],
  [/au\s?\$|a\$|australian dollars?|dollars? australiens?/, 'AUD'],
  [/nz\s?\$|new zealand dollars?/, 'NZD'],
  [/hk\s?\$/, 'HKD'],
  [/s\$|sg\$/, 'SGD'],
  [/r\$|brazilian reais|reais/, 'BRL'],
  [/swiss francs?|francs? suisses?|francos suizos|sfr\.?|fr\./, 'CHF'],
  [/f\s?cfa|fcfa|francs? cfa|francos cfa/, ''],
  [/swedish kron(?:a|or)|couronnes? suédoises?|coronas suecas/, 'SEK'],
  [/norwegian kron(?:e|er)|couronnes? norvégiennes?|coronas noruegas/, 'NOK'],
  [/danish kron(?:e|er)|couronnes? danoises?|coronas danesas/, 'DKK'],
  [/€|euros?/, 'EUR'],
  [/£|pounds? sterling|livres? sterling|libras esterlinas|british pounds?/, 'GBP'],
  [/japanese yen|yens?|円/, 'JPY'],
  [/₹|indian rupees?/, 'INR'],
  [/₩|(?:korean )?won/, 'KRW'],
  [/₺|turkish liras?/, 'TRY'],
  [/₦|naira/, 'NGN'],
  [/₪/, 'ILS'],
  [/\$|dollars?|d[oó]lares/, '$'],
  [/¥/, ''],
  [
    /francs?|francos|kroner|kronor|couronnes?|coronas|kr\.?|pounds?|livres?|libras?|pesos?|rupees?|rials?|shillings?/,
    '',
  ],
];

/** States whose own money is a dollar: "$" beside them may mean theirs. */
const OTHER_DOLLARS: ReadonlySet<string> = new Set(
  'AUS BHS BLZ BRB BRN CAN FJI GUY HKG JAM LBR NAM NZL SGP SLB SUR TTO TWN ARG BRA CHL COL CUB DOM MEX URY'.split(' '),
);

/** The dollar sign as the pledge of an entity of `area` means it: US dollars, or blank where the State has a dollar or peso of its own. */
export const dollarOf = (area: string | null): string => (area !== null && OTHER_DOLLARS.has(area) ? '' : 'USD');

/** Matches one currency, in lower case, at the place where the search begins. */
export const CURRENCY_AT: RegExp = new RegExp(
  `(?:${WORDS.map(([{ source }]) => source).join('|')}|(?:${CODES.join('|').toLowerCase()})(?![a-z]))`,
  'y',
);

const WHOLE = WORDS.map(([pattern, code]) => [new RegExp(`^(?:${pattern.source})$`), code] as const);

/**
 * The ISO 4217 code of a sign, word or code: "$" for a dollar sign without more, blank for what several currencies share, undefined
 * for what is no currency.
 */
export function currencyOf(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  const code = name.toUpperCase();
  if (CODES.includes(code)) return code;
  return WHOLE.find(([pattern]) => pattern.test(name))?.[1];
}
