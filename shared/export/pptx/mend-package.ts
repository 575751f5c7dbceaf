import { PALETTES } from '../../charts/palette.ts';
import { fixedZip, type PackageParts, packageParts, partText, textPart } from '../fixed-zip.ts';
import { chartWorkbook, mendedChart } from './mend-chart.ts';
import type { NativeChart } from './native-chart.ts';

interface Mending {
  readonly locale: 'en-GB' | 'fr-FR';
  readonly date: Date;
  /** In the order of their slides. */
  readonly charts: readonly NativeChart[];
  /** SVG documents of pictures by the number of their slide, from 1. */
  readonly vectors: ReadonlyMap<number, string>;
}

const CHART = /^(ppt\/(?:charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet))(\d+)(\..+)$/;

/**
 * A package as the writer of presentations made it, with what it lacks: bytes that follow from the content alone (dates, numbers of
 * charts, order), the language of the text, notes in paragraphs, vector pictures, workbooks with zeros and gaps, valid charts.
 */
export async function mendedPackage(bytes: Uint8Array, mending: Mending): Promise<Uint8Array> {
  const parts = numbered(packageParts(bytes));
  const mended: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(parts))
    mended[name] = /\.(?:xml|rels)$/.test(name) ? textPart(mendedPart(name, partText(part), mending)) : part;
  for (const [at, chart] of mending.charts.entries())
    mended[`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`] = fixedZip(
      packageParts(await chartWorkbook(chart, mending.date)),
    );
  for (const [slide, svg] of mending.vectors) addVector(mended, slide, svg);
  return fixedZip(mended);
}

/** Charts counted from 1: the writer counts on from one presentation to the next. */
function numbered(parts: PackageParts): PackageParts {
  const known = Object.keys(parts).flatMap((name) => Number(CHART.exec(name)?.[2] ?? Number.NaN) || []);
  const order = new Map([...new Set(known)].sort((a, b) => a - b).map((number, at) => [String(number), at + 1]));
  const renamed = (text: string) =>
    text.replace(
      /((?:charts\/chart|Microsoft_Excel_Worksheet))(\d+)(?=\.xml|\.xlsx)/g,
      (_, name: string, number: string) => `${name}${order.get(number) ?? number}`,
    );
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name.replace(
        CHART,
        (_, start: string, number: string, end: string) => `${start}${order.get(number) ?? number}${end}`,
      ),
      /\.rels$|^\[Content_Types\]\.xml$/.test(name) ? textPart(renamed(partText(part))) : part,
    ]),
  );
}

function mendedPart(name: string, xml: string, { locale, date }: Mending): string {
  if (name === 'docProps/core.xml')
    return xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.toISOString().replace(/\.\d+Z$/, 'Z')}`)
      .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`);
  if (!name.startsWith('ppt/') || name.endsWith('.rels')) return xml;
  const spoken = xml.replace(/ (?:altLang="en-US"|lang="en-US")/g, (found) =>
    found.includes('alt') ? '' : ` lang="${locale}"`,
  );
  if (name.startsWith('ppt/charts/')) return mendedChart(spoken);
  if (name.startsWith('ppt/notesSlides/'))
    return spoken.replace(NOTES, (_, run: string, text: string) => paragraphs(run, text));
  if (name.startsWith('ppt/slides/')) return withOwnIds(spoken);
  return name.startsWith('ppt/theme/') ? withAccents(spoken) : spoken;
}

const NOTES = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/;
const paragraphs = (run: string, text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => (line ? `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>` : '<a:p/>'))
    .join('');

/** Every shape of a slide with a number of its own. */
function withOwnIds(xml: string): string {
  let count = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    count += 1;
    return `<p:cNvPr id="${count}"`;
  });
}

/** Colours that people choose from when they go on with the deck: those of our charts. */
const withAccents = (xml: string): string =>
  xml.replace(/<a:accent([1-6])><a:srgbClr val="[^"]*"\/>/g, (whole, number: string) => {
    const colour = PALETTES.light.series[Number(number) - 1];
    return colour ? `<a:accent${number}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/>` : whole;
  });

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** The vector form of the one picture of a slide, which stays as what older programs show. */
function addVector(parts: Record<string, Uint8Array>, slide: number, svg: string): void {
  const [page, relations, types] = [
    `ppt/slides/slide${slide}.xml`,
    `ppt/slides/_rels/slide${slide}.xml.rels`,
    '[Content_Types].xml',
  ];
  const extension =
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdVector"/></a:ext></a:extLst>';
  parts[page] = textPart(
    partText(parts[page]).replace(/(<a:blip r:embed="[^"]*">)<\/a:blip>/, `$1${extension}</a:blip>`),
  );
  parts[relations] = textPart(
    partText(parts[relations]).replace(
      '</Relationships>',
      `<Relationship Id="rIdVector" Type="${IMAGE}" Target="../media/vector-${slide}.svg"/></Relationships>`,
    ),
  );
  const known = partText(parts[types]);
  if (!known.includes('Extension="svg"'))
    parts[types] = textPart(
      known.replace(/(<Types[^>]*>)/, '$1<Default Extension="svg" ContentType="image/svg+xml"/>'),
    );
  parts[`ppt/media/vector-${slide}.svg`] = textPart(svg);
}
