/** How a report looks on screen, in the dark and on A4. */
export const REPORT_STYLE = `:root{--ink:#14202e;--soft:#4d5b6b;--ground:#fff;--line:#d5dce3;--heading:#18375f;--accent:#0072bc;--finding:#e8f2fa;--note:#f3f5f7;--warning:#fdf3e4;--warning-ink:#7a4b00;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a9b6c3;--ground:#111a24;--line:#334252;--heading:#9cc9ee;--accent:#6db8ee;--finding:#17293a;--note:#1a2531;--warning:#33270f;--warning-ink:#f2c879}}
*{box-sizing:border-box}
html{font:11pt/1.55 Arial,"Liberation Sans",Arimo,Helvetica,sans-serif;color:var(--ink);background:var(--ground)}
body{max-width:50rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:break-word}
h1,h2,h3,h4{color:var(--heading);line-height:1.25;margin:2em 0 .5em;text-wrap:balance}
h1{font-size:2rem;margin:0}h2{font-size:1.4rem;border-top:1px solid var(--line);padding-top:1em}h3{font-size:1.15rem}h4{font-size:1rem}
.number{color:var(--soft);font-weight:400;margin-right:.25em}
.made,.foot{color:var(--soft);font-size:.85rem;margin:.25rem 0}
a{color:var(--accent)}a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.value{border-bottom:1px dotted var(--soft)}
blockquote{margin:1em 0;padding-left:1em;border-left:3px solid var(--line);color:var(--soft)}
figure,.exhibit{margin:2rem 0}
figure img{display:block;max-width:100%;height:auto;background:#fff;border-radius:2px;margin:.5rem 0}
figcaption,caption{text-align:left;font-weight:600;padding:.25rem 0}
.label{color:var(--accent)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.87rem;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:baseline}
thead th{border-bottom:2px solid var(--heading)}tbody th{font-weight:400}
.n{text-align:right}
.box{margin:1.5rem 0;padding:.75rem 1rem;border-left:4px solid var(--accent);background:var(--note)}
.box.finding{background:var(--finding)}.box.warning{background:var(--warning);border-color:var(--warning-ink)}
.box>:last-child{margin-bottom:0}.box-title{font-weight:600;margin:0 0 .25rem}
.warning{color:var(--warning-ink);font-size:.9rem;margin:.25rem 0}
.contents{margin:2rem 0}.contents-title{font-weight:600;color:var(--heading);margin:0 0 .5rem}
.contents ul{list-style:none;margin:0;padding:0}.contents .level-2{padding-left:1.5em}.contents .level-3{padding-left:3em}
.contents a{text-decoration:none}.contents a:hover{text-decoration:underline}
.notes{font-size:.9rem}.back{text-decoration:none}
@media print{@page{size:A4;margin:18mm 20mm}:root{--ink:#000;--soft:#444;--ground:#fff;--line:#bbb;--heading:#18375f;--accent:#005a94;--finding:#fff;--note:#fff;--warning:#fff;--warning-ink:#5c3900}html{font-size:10pt}body{max-width:none;padding:0}a{color:inherit;text-decoration:none}.back{display:none}.page-break{break-after:page}h1,h2,h3,h4,figcaption,caption{break-after:avoid}figure,tr,.box{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}p{orphans:3;widows:3}}`;
