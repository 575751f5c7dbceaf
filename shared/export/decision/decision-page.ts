import type { SourceReport } from '../../charts/spec.ts';
import { formatDate, formatNumber } from '../../core/format.ts';
import { messagesUnder, type Translator } from '../../i18n/translator.ts';
import type { Assessed } from '../../projections/assess-scenario.ts';
import type { Evidence } from '../../projections/evidence.ts';
import { trustLines } from '../../projections/trust-text.ts';
import { escapeMarkup, toBase64 } from '../markup.ts';
import { type DecisionData, decisionNames, packedEvidence } from './decision-data.ts';
import { DECISION_STYLE } from './decision-style.ts';
import { decisionParts } from './decision-view.ts';
import { leverControls } from './lever-controls.ts';
import { pastMisses } from './past-misses.ts';
import { projectedValue } from './projected-value.ts';

/** Words the page's script writes with. */
const SPOKEN = [
  'levers.',
  'scenarios.says.',
  'scenarios.note.',
  'scenarios.inAreas',
  'scenarios.parameter.',
  'scenarios.silence.',
  'scenarios.chance',
  'fields.points',
  'fields.line',
  'decision.off',
];

export interface DecisionPage extends Omit<DecisionData, 'evidence' | 'messages' | 'language'> {
  readonly evidence: Evidence;
  /** What the levers come to as they were saved. */
  readonly assessed: Assessed;
  /** What is shown, in one line: indicator, place, unit. */
  readonly subject: string;
  readonly sources: readonly SourceReport[];
  /** ISO date. */
  readonly madeOn: string;
  /** `page-script.ts` with all it imports, as one classic script. */
  readonly script: string;
}

/** SHA-256 of `text` as a content security policy states it. */
async function policyHash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** JSON that cannot end the element it stands in. */
const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * A scenario as one HTML file in which its levers can be moved without Jalon: it holds the model, the series and the words, fetches
 * nothing, and runs the one script its policy names. Where no script runs it shows the scenario as it was saved.
 */
export async function toDecisionPage(page: DecisionPage, t: Translator): Promise<string> {
  const { evidence, assessed, subject, sources, madeOn, script, ...rest } = page;
  const data: DecisionData = {
    ...rest,
    language: t.language,
    messages: messagesUnder(t.language, SPOKEN),
    evidence: packedEvidence(evidence),
  };
  const names = decisionNames(data);
  const { outline, goal, unit, name } = data;
  const parts = decisionParts(data, outline.levers, assessed, 760, t);
  const says = escapeMarkup;
  const list = (lines: readonly string[]): string =>
    lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${says(line)}</li>`).join('')}</ul>`;
  const levers = outline.levers.map((lever, at) =>
    leverControls(
      lever,
      at,
      parts.levers[at] ?? '',
      (value) => names.value(value, lever.indicator ?? outline.indicator),
      t,
    ),
  );
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '${await policyHash(script)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml;base64,${toBase64('<svg xmlns="http://www.w3.org/2000/svg"/>')}">
<title>${says(`${name} – ${parts.sentence}`)}</title>
<style>${DECISION_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kicker"><b>${says(name)}</b> · ${says(subject)}</p>
<h1 id="title">${says(parts.sentence)}</h1>
<p id="goal">${says(parts.silence)}</p>
<p class="unseen" role="status" id="status"></p>
<p class="soft about">${says(t('decision.about'))}</p>
<p class="still" id="still">${says(t('decision.still'))}</p>
</header>
<div class="desk">
<section aria-labelledby="chart-title">
<h2 class="unseen" id="chart-title">${says(t('decision.chart'))}</h2>
${legend(data, assessed.isAssumed, t)}
<figure id="chart">${parts.chart}</figure>
</section>
<section class="panel" aria-labelledby="levers-title">
<h2 id="levers-title">${says(t('decision.levers'))}</h2>
${levers.length === 0 ? `<p>${says(t('decision.noLevers'))}</p>` : `<ol class="levers">${levers.join('\n')}</ol>`}
<button type="button" id="reset" disabled${levers.length === 0 ? ' hidden' : ''}>${says(t('decision.reset'))}</button>
</section>
</div>
<section>
<div class="wide" role="region" tabindex="0" aria-labelledby="years">
<table><caption id="years">${says(t('decision.caption'))}</caption>
<thead><tr>${[
    t('decision.year'),
    t('decision.baseline.column'),
    t('decision.likely'),
    t('decision.scenario'),
    t('decision.likely'),
    t('decision.difference'),
  ]
    .map((label) => `<th scope="col">${says(label)}</th>`)
    .join('')}</tr></thead>
<tbody id="rows">${parts.rows}</tbody></table>
</div>
</section>
<section aria-labelledby="rests">
<h2 id="rests">${says(t('decision.rests'))}</h2>
<div class="rests">
<div><h3>${says(t('reportDocument.scenario.warnings'))}</h3>
${list([
  t('reportDocument.scenario.caution'),
  t('decision.how', {
    paths: formatNumber(data.simulation.count, t.language),
    seed: String(data.simulation.seed),
  }),
  ...assessed.notes.map((note) => t(`scenarios.note.${note}`)),
  ...(assessed.total ? [t('scenarios.total', totalWords(assessed.total, data, t))] : []),
  ...(assessed.isAssumed ? [t('reportDocument.scenario.assumed')] : []),
])}</div>
<div><h3>${says(t('reportDocument.scenario.trust'))}</h3>
${assessed.judge ? `${list([t('fields.line', { label: t('scenarios.method'), value: t(`scenarios.method.${assessed.judge.method}`) }), ...trustLines(assessed.judge.backtest, (value) => projectedValue(value, unit, t.language), t)])}${pastMisses(assessed.judge.backtest, unit, t)}` : ''}</div>
</div>
</section>
<section aria-labelledby="sources">
<h2 id="sources">${says(t('decision.sources'))}</h2>
${sources.map(({ title, lines }) => `<h3>${says(title)}</h3>${list(lines)}`).join('\n')}
</section>
<p class="foot">${says(t('decision.made', { date: formatDate(madeOn, t.language) }))}</p>
</main>
<script type="application/json" id="data">${inertJson({ ...data, goal })}</script>
<script>${script}</script>
</body>
</html>
`;
}

function totalWords(total: NonNullable<Assessed['total']>, { unit }: DecisionData, t: Translator) {
  return {
    areas: total.areas,
    left: total.left,
    other: projectedValue(total.other, unit, t.language),
    common: formatNumber(total.common, t.language, { percent: true, decimals: 0 }),
  };
}

function legend({ outline, goal, unit }: DecisionData, isAssumed: boolean, t: Translator): string {
  const key = (shape: string, text: string): string =>
    `<li><svg viewBox="0 0 26 14" aria-hidden="true">${shape}</svg>${escapeMarkup(text)}</li>`;
  const line = (kind: string): string => `<path class="line ${kind}" d="M0 7H26"/>`;
  const box = (kind: string): string => `<path class="${kind}" d="M0 0H26V14H0Z"/>`;
  return `<ul class="legend">${[
    key(line('observed'), t('decision.observed')),
    key(box('band-baseline') + line('baseline'), t('decision.baseline.legend')),
    ...(outline.levers.length > 0
      ? [
          key(line('scenario'), t('decision.scenario')),
          ...(isAssumed
            ? []
            : [key(box('band-wide') + box('band'), t('decision.likely')), key(box('band-wide'), t('decision.wide'))]),
        ]
      : []),
    ...(goal
      ? [
          key(
            line('target'),
            t('decision.target', {
              name: goal.name,
              value: projectedValue(goal.target, unit, t.language),
              year: String(goal.year),
            }),
          ),
        ]
      : []),
  ].join('')}</ul>`;
}
