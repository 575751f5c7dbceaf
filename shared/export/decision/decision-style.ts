import { PALETTES } from '../../charts/palette.ts';

const { light, dark } = PALETTES;
const [blueLight, amberLight] = [light.series[0], light.series[4]];
const [blueDark, amberDark] = [dark.series[0], dark.series[4]];

/** How the page with levers looks on screen from 320 px on, in the dark and on A4. */
export const DECISION_STYLE = `:root{--ink:#14202e;--soft:#4d5b6b;--ground:#fff;--panel:#f3f6f9;--line:#d5dce3;--heading:#18375f;--accent:${blueLight};--target:${amberLight};--quiet:#5d6872;--band:${blueLight}59;--band-wide:${blueLight}33;--band-baseline:#5d687233;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a9b6c3;--ground:#111a24;--panel:#1a2531;--line:#334252;--heading:#9cc9ee;--accent:${blueDark};--target:${amberDark};--quiet:#a9b6c4;--band:${blueDark}59;--band-wide:${blueDark}33;--band-baseline:#a9b6c433}}
*{box-sizing:border-box}
html{font:100%/1.5 Arial,"Liberation Sans",Arimo,Helvetica,sans-serif;color:var(--ink);background:var(--ground)}
body{max-width:72rem;margin:0 auto;padding:1.5rem clamp(.75rem,3vw,2rem) 3rem;overflow-wrap:anywhere}
.kicker{color:var(--soft);margin:0 0 .25rem;font-size:.9rem}
.kicker b{color:var(--accent);font-weight:600}
h1{font-size:clamp(1.25rem,2.6vw,1.75rem);line-height:1.25;margin:0 0 .5rem;color:var(--heading);text-wrap:pretty;min-height:2.5em}
h2{font-size:1.15rem;color:var(--heading);margin:0 0 .75rem}
h3{font-size:1rem;margin:0}
p{margin:.25rem 0}
.soft,.foot{color:var(--soft);font-size:.875rem}
.desk{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr);margin:1rem 0 2rem}
@media (min-width:58rem){.desk{grid-template-columns:minmax(0,1fr) 22rem}}
figure{margin:0}
svg{display:block;width:100%;height:auto;font-size:12px}
svg text{fill:var(--soft)}
.grid{stroke:var(--line)}.axis{stroke:var(--quiet)}
.line{fill:none;stroke-width:2.25;stroke-linejoin:round}
.line.observed{stroke:var(--ink)}.line.baseline{stroke:var(--quiet);stroke-dasharray:5 4}.line.scenario{stroke:var(--accent);stroke-width:3}.line.target{stroke:var(--target);stroke-dasharray:10 4}
.end.scenario{fill:var(--accent)}.end.baseline{fill:var(--quiet)}
.band{fill:var(--band)}.band-wide{fill:var(--band-wide)}.band-baseline{fill:var(--band-baseline)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0 0 .5rem;padding:0;font-size:.875rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.legend svg{width:26px;height:14px;flex:none}
.panel{background:var(--panel);border-radius:8px;padding:1rem;min-width:0}
.levers{list-style:none;margin:0 0 1rem;padding:0}
.levers>li{border-top:1px solid var(--line);padding:.75rem 0}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem}
.top label{font-size:.875rem;display:flex;gap:.4rem;align-items:center;min-height:24px}
.number{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem .75rem;align-items:center;margin:.5rem 0}
.number output{font-weight:600;font-variant-numeric:tabular-nums}
input[type=range]{width:100%;height:24px;accent-color:var(--accent);margin:0}
input[type=checkbox]{width:18px;height:18px;accent-color:var(--accent);margin:0}
input[type=number]{width:6.5rem;min-height:28px;font:inherit;font-variant-numeric:tabular-nums;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:4px;padding:.1rem .35rem}
input[type=number]:invalid{outline:2px solid var(--target)}
.says{font-size:.875rem;color:var(--soft)}.remark{display:block;color:var(--ink);font-weight:600}
button{font:inherit;color:var(--accent);background:var(--ground);border:1px solid var(--accent);border-radius:4px;min-height:32px;padding:.25rem .9rem;cursor:pointer}
button:disabled{color:var(--soft);border-color:var(--line);cursor:default}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
section{margin:0 0 2rem;min-width:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:right;vertical-align:baseline;white-space:nowrap}
thead th{border-bottom:2px solid var(--heading);white-space:normal;overflow-wrap:normal}
th:first-child{text-align:left;font-weight:400}thead th:first-child{font-weight:700}
.rests{display:grid;gap:1rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
ul{margin:.25rem 0;padding-left:1.2rem}li{margin:.2rem 0}
summary{cursor:pointer;color:var(--accent);min-height:24px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none}
@media (forced-colors:active){.line.scenario,.line.baseline,.line.observed,.line.target{stroke:CanvasText}.band,.band-wide,.band-baseline{fill:none;stroke:GrayText}}
@media print{@page{size:A4;margin:14mm 16mm}:root{--ink:#000;--soft:#444;--ground:#fff;--panel:#fff;--line:#bbb;--heading:#18375f;--accent:${blueLight};--target:${amberLight};--quiet:#5d6872;--band:${blueLight}59;--band-wide:${blueLight}33;--band-baseline:#5d687233;color-scheme:light}html{font-size:9.5pt}*{print-color-adjust:exact}body{max-width:none;padding:0}h1{min-height:0;font-size:15pt}.desk{grid-template-columns:minmax(0,1fr);gap:.75rem;margin:.5rem 0 1rem}.panel{padding:0}.top label,.number input,button,.still,.about{display:none}.number{display:flex}figure,tr,.levers>li{break-inside:avoid}h2,h3,caption{break-after:avoid}thead{display:table-header-group}.wide{overflow:visible}section{margin-bottom:1rem}figure svg{max-height:85mm}}`;
