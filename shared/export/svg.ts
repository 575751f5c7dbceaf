import { layoutSize, type PrintSize } from '../charts/print-size.ts';
import { JalonError } from '../core/errors.ts';
import { escapeMarkup } from './markup.ts';

export interface SvgText {
  readonly title: string;
  /** The text summary (`describeChart`), which names source and note. */
  readonly description: string;
}

/** Font files (WOFF2, base64) by weight, to be put into the picture. */
export type FontFiles = Readonly<Partial<Record<'400' | '700', string>>>;

const ACTIVE =
  /<(?:script|foreignObject|iframe|object|embed|link|animate|set)\b|\son[a-z]+\s*=|javascript:|@import|<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/i;
const REFERENCE =
  /\b(?:xlink:)?(?:href|src)\s*=\s*(["'])(?!#|data:image\/(?:png|jpeg);)[^"']*\1|url\(\s*(?:&quot;|["'])?(?!#|&quot;|["'])/i;

/** What people wrote, which stands between tags and is no markup. */
const WORDS = /(<\/?(?:text|tspan|title|desc)\b(?:"[^"]*"|'[^']*'|[^'">])*>)[^<]*/gi;

/** The fonts a picture is set in, those of its weights only; the name is the first of `FONT` of `shared/charts/frame.ts`. */
function fontFaces(svg: string, fonts: FontFiles): string {
  const isBold = /font-weight:\s*(?:bold|700)|<b>/.test(svg);
  const faces = Object.entries(fonts)
    .filter(([weight]) => weight === '400' || isBold)
    .map(
      ([weight, file]) =>
        `@font-face{font-family:Arimo;font-weight:${weight};src:url("data:font/woff2;base64,${file}") format("woff2")}`,
    );
  return faces.length > 0 ? `<style>${faces.join('')}</style>` : '';
}

/** Plotly draws lots for its ids: numbered in the order they appear, the same picture is the same text. */
function numberedIds(svg: string): string {
  const ids = new Map([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id], at) => [id as string, `j${at + 1}`]));
  return svg
    .replaceAll(/\sid="([^"]+)"/g, (_, id: string) => ` id="${ids.get(id)}"`)
    .replaceAll(/(url\((?:'|&quot;)?#|href="#)([^"')&]+)/g, (whole, before: string, id: string) =>
      ids.has(id) ? `${before}${ids.get(id)}` : whole,
    )
    .replaceAll(/(class="[^"]*?\btrace)[0-9a-f]{6}\b/g, '$1');
}

/**
 * An SVG ready for print and for readers: physical size in millimetres, `viewBox` in layout pixels, role, title and description.
 * The figure itself carries source and note. Throws `export/svg-unsafe` where it holds script or refers to anything outside itself.
 */
export function finishSvg(
  svg: string,
  size: PrintSize,
  { title, description }: SvgText,
  fonts: FontFiles = {},
): string {
  const open = /<svg\b[^>]*>/.exec(svg);
  const markup = svg.replace(WORDS, '$1');
  if (!open || ACTIVE.test(markup) || REFERENCE.test(markup)) throw new JalonError('export/svg-unsafe');
  const { width, height } = layoutSize(size);
  const viewBox = /\sviewBox\s*=\s*(["'])([\d\s.,-]+)\1/.exec(open[0])?.[2] ?? `0 0 ${width} ${height}`;
  const kept = open[0]
    .slice(4, -1)
    .replace(/\s(?:width|height|viewBox|role|aria-[a-z]+|style)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    .trim();
  const head = `<svg ${kept} width="${size.widthMm}mm" height="${size.heightMm}mm" viewBox="${viewBox}" role="img" aria-labelledby="jalon-title jalon-desc">`;
  const texts = `<title id="jalon-title">${escapeMarkup(title)}</title><desc id="jalon-desc">${escapeMarkup(description)}</desc>`;
  const drawn = numberedIds(svg.slice(open.index + open[0].length));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}${texts}${fontFaces(drawn, fonts)}${drawn}`;
}
