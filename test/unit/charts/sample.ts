import type { ChartData, ChartSeries } from '#shared/charts/spec';

export const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://evil.example/">x</a>',
  '&lt;b&gt;',
  '</title><b>',
  '<span style="fill:url(https://evil.example)">x</span>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a payload, not a template
  '${alert(1)}',
  ']]><b>',
  '\u202egnp.exe',
];

export const observed = (name: string, x: number[], y: (number | null)[]): ChartSeries => ({
  name,
  role: 'observed',
  x,
  y,
  bands: [],
});

export const chart = (series: ChartSeries[], texts: Partial<ChartData> = {}): ChartData => ({
  title: 'Refugees hosted',
  subtitle: 'People, 2016–2018',
  source: 'UNHCR',
  note: null,
  unit: { label: { en: 'people', fr: 'personnes' }, percent: false },
  series,
  ...texts,
});

export const fan = (): ChartData =>
  chart([
    observed('Uganda', [2016, 2017, 2018], [940_000, null, 1_200_000]),
    {
      name: 'Baseline',
      role: 'baseline',
      x: [2019, 2020],
      y: [1.3e6, 1.4e6],
      bands: [
        { level: 95, lower: [1e6, 0.9e6], upper: [1.6e6, 1.9e6] },
        { level: 80, lower: [1.1e6, 1e6], upper: [1.5e6, 1.7e6] },
      ],
    },
    {
      name: 'Crisis',
      role: 'scenario',
      x: [2019, 2020],
      y: [1.6e6, 1.8e6],
      bands: [{ level: 95, lower: [1.2e6, 1.2e6], upper: [2e6, 2.3e6] }],
    },
    { name: 'Goal', role: 'benchmark', x: [2016, 2020], y: [1e6, 1e6], bands: [] },
  ]);
