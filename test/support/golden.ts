import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * An SVG as text that is the same for the same picture, a tag a line: ids numbered in the order they appear, attributes in the order of the alphabet, what Plotly draws by lot
 * for names of classes left out, numbers of attributes rounded to a tenth of a pixel, long outlines by their start and their hash.
 * Texts stay as they are.
 */
export function normalisedSvg(svg: string): string {
  const ids = new Map([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id], at) => [id as string, `id${at + 1}`]));
  return svg
    .replaceAll(/\sid="([^"]+)"/g, (_, id: string) => ` id="${ids.get(id)}"`)
    .replaceAll(/(url\((?:'|&quot;)?|href="|labelledby=")#?([^"')&]+)/g, (whole, before: string, id: string) =>
      ids.has(id) ? `${before}#${ids.get(id)}` : whole,
    )
    .replaceAll(/(class="[^"]*?\btrace)[0-9a-f]{6}\b/g, '$1')
    .replaceAll(/<style>@font-face[^<]*<\/style>/g, '')
    .replaceAll(/url\('([^')]+)'\)|url\(&quot;([^)]+)&quot;\)/g, 'url($1$2)')
    .replaceAll(/stroke-dasharray: [^;"]*/g, (dashes) => dashes.replaceAll(/,\s+/g, ','))
    .replaceAll(
      /<([\w:]+)((?:\s+[\w:-]+="[^"]*")+)/g,
      (_, name: string, all: string) => `<${name} ${(all.match(/[\w:-]+="[^"]*"/g) ?? []).sort().join(' ')}`,
    )
    .replaceAll(/<[^>]+>/g, (tag) => `\n${tag.replaceAll(/-?\d*\.\d+(?:e-?\d+)?/g, tenths)}\n`)
    .replaceAll(/\sd="([^"]{400,})"/g, (_, outline: string) => ` d="${outline.slice(0, 60)}… ${hashOf(outline)}"`)
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
    .concat('\n');
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const tenths = (number: string): string => String(Math.round(Number(number) * 10) / 10 + 0);

/** Without the numbers that follow from how wide letters are: where the fonts are others, what is left must still agree. */
export const withoutLetterWidths = (text: string): string => {
  const from = text.indexOf('<g class="infolayer">');
  return from < 0 ? text : text.slice(0, from) + text.slice(from).replaceAll(/(?<=["( ,])-?\d+(?:\.\d+)?/g, '#');
};

/** The lines in which two texts differ, `-` what was expected and `+` what is there; at most `most` of them. */
export function differences(expected: string, actual: string, most = 40): readonly string[] {
  const [before, after] = [expected.split('\n'), actual.split('\n')];
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) first++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > first && endAfter > first && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--;
    endAfter--;
  }
  const brief = (sign: string) => (line: string) => `${sign} ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`;
  const [gone, come] = [before.slice(first, endBefore), after.slice(first, endAfter)];
  // Line by line where none was added or taken away; else all that was there, then all that is.
  const lines =
    gone.length === come.length
      ? gone.flatMap((line, at) => (line === come[at] ? [] : [brief('-')(line), brief('+')(come[at] ?? '')]))
      : [...gone.map(brief('-')), ...come.map(brief('+'))];
  if (lines.length === 0) return [];
  const left = lines.length - most;
  return [`from line ${first + 1}`, ...lines.slice(0, most), ...(left > 0 ? [`… and ${left} more`] : [])];
}

/** The text of a golden file; with `UPDATE_GOLDEN=1` what is there now takes its place first. */
export function goldenText(path: string, actual: string): string {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) throw new Error(`no golden file ${path}: look at the chart, then run with UPDATE_GOLDEN=1`);
  return readFileSync(path, 'utf8');
}
