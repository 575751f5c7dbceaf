import type { Prose } from './real-prose.ts';

/** What the authors of the real report write between its figures; see `richProse` for the marks. */
export const REAL_TEXTS = {
  summary: {
    en: `At the end of 2024 the world hosted {{C.3 World 2024}} refugees and other people in need of international protection, after {{C.3 World 2023}} a year before and {{C.3 World 2018}} at the end of 2018, the first year of the present scope.^[Palestine refugees under the mandate of UNRWA are not counted here.] For 2025 the source gives {{C.3 World 2025}}. That value follows a break in the series, which [[f-hosted]] marks: it says nothing of a fall.

- Arrivals on resettlement came to {{3.1.1 World 2025}} in 2025, less than half the {{3.1.1 World 2024}} of the year before.
- Returns reached {{4.2.1 World 2025}} in 2025, most of them to two countries; {{4.2.1 World 2024}} were counted for 2024, before a break in the series.
- Gross enrolment of refugee children in primary school was {{2.2.1 World 2023|level=primary}} in 2023; in higher education it was {{2.2.1 World 2025|level=tertiary}} by the report of 2025.
- Some indicators of the Compact have a world value for one year only, so that no trend can be told. The annexes say which.`,
    fr: `Fin 2024, le monde accueillait {{C.3 Monde 2024}} réfugiés et autres personnes ayant besoin d’une protection internationale, après {{C.3 Monde 2023}} un an plus tôt et {{C.3 Monde 2018}} fin 2018, première année du périmètre actuel.^[Les réfugiés de Palestine relevant du mandat de l’UNRWA ne sont pas comptés ici.] Pour 2025, la source donne {{C.3 Monde 2025}}. Cette valeur suit une rupture de série, signalée dans la [[f-hosted]] : on ne peut en conclure à une baisse.

- Les arrivées au titre de la réinstallation se sont élevées à {{3.1.1 Monde 2025}} en 2025, moins de la moitié des {{3.1.1 Monde 2024}} de l’année précédente.
- Les retours ont atteint {{4.2.1 Monde 2025}} en 2025, la plupart vers deux pays ; {{4.2.1 Monde 2024}} ont été comptés pour 2024, avant une rupture de série.
- Le taux brut de scolarisation des enfants réfugiés dans le primaire était de {{2.2.1 Monde 2023|level=primary}} en 2023 ; dans l’enseignement supérieur, il était de {{2.2.1 Monde 2025|level=tertiary}} selon le rapport de 2025.
- Certains indicateurs du Pacte n’ont de valeur mondiale que pour une seule année : aucune tendance ne peut en être tirée. Les annexes précisent lesquels.`,
  },
  hosting: {
    en: `Few countries host many. Colombia alone hosts {{C.3 COL 2025}}, Germany {{C.3 DEU 2025}} and Türkiye {{C.3 TUR 2025}} ([[f-ranked]]). Chad went from {{C.3 TCD 2023}} in 2023 to {{C.3 TCD 2024}} in 2024. The Islamic Republic of Iran hosted {{C.3 IRN 2023}} in 2023; the {{C.3 IRN 2025}} given for 2025 stand after the break in the series.

The regions have moved apart: [[t-regions]] gives the last six years, [[f-regions]] the change from 2018 to 2024, between the two breaks.`,
    fr: `Peu de pays accueillent beaucoup de réfugiés. La Colombie à elle seule en accueille {{C.3 COL 2025}}, l’Allemagne {{C.3 DEU 2025}} et la Türkiye {{C.3 TUR 2025}} ([[f-ranked]]). Le Tchad est passé de {{C.3 TCD 2023}} en 2023 à {{C.3 TCD 2024}} en 2024. La République islamique d’Iran en accueillait {{C.3 IRN 2023}} en 2023 ; les {{C.3 IRN 2025}} indiqués pour 2025 sont postérieurs à la rupture de série.

Les régions ont suivi des voies différentes : le [[t-regions]] donne les six dernières années, la [[f-regions]] l’évolution de 2018 à 2024, entre les deux ruptures.`,
  },
  loads: {
    en: `Absolute numbers say little of what hosting asks of a country. Per 1,000 inhabitants, Lebanon hosted {{C.7 LBN 2024}} refugees in 2024, Chad {{C.7 TCD 2024}} and Germany {{C.7 DEU 2024}}. The map in [[f-map]] shows where refugees are many beside the population; [[f-both]] sets this measure beside that of the economy.`,
    fr: `Les nombres absolus disent peu de ce que l’accueil demande à un pays. Pour 1 000 habitants, le Liban accueillait {{C.7 LBN 2024}} réfugiés en 2024, le Tchad {{C.7 TCD 2024}} et l’Allemagne {{C.7 DEU 2024}}. La carte de la [[f-map]] montre où les réfugiés sont nombreux par rapport à la population ; la [[f-both]] rapproche cette mesure de celle de l’économie.`,
  },
  selfReliance: {
    en: `The law gives refugees access to decent work in countries that host {{2.1.1 World 2023|basis=law}} of them; in practice {{2.1.1 World 2023|basis=practice}} have it.^[Both as published by UNHCR.] For school, [[t-school]] holds what UNHCR has published since 2016. Enrolment in higher education rose from {{2.2.1 World 2016|level=tertiary}} to {{2.2.1 World 2025|level=tertiary}}, in countries that are not the same every year. What remains to be done by 2030 is worked out below, against the aim that UNHCR and its partners have set themselves.`,
    fr: `Le droit ouvre l’accès à un travail décent dans des pays qui accueillent {{2.1.1 Monde 2023|basis=law}} des réfugiés ; dans la pratique, {{2.1.1 Monde 2023|basis=practice}} y ont accès.^[Valeurs publiées par le HCR.] Pour l’école, le [[t-school]] réunit ce que le HCR a publié depuis 2016. La scolarisation dans le supérieur est passée de {{2.2.1 Monde 2016|level=tertiary}} à {{2.2.1 Monde 2025|level=tertiary}}, dans des pays qui ne sont pas les mêmes chaque année. Ce qui reste à faire d’ici à 2030 est calculé ci-dessous, par rapport à l’objectif que se sont fixé le HCR et ses partenaires.`,
  },
  solutions: {
    en: `Resettlement had recovered: from {{3.1.1 World 2020}} arrivals in 2020 to {{3.1.1 World 2024}} in 2024 ([[f-resettled]]). In 2025 it fell again. The United States of America received {{3.1.1 USA 2024}} in 2024 and {{3.1.1 USA 2025}} in 2025; Canada {{3.1.1 CAN 2025}}, Australia {{3.1.1 AUS 2025}} ([[t-resettled]]). Complementary pathways were last counted for 2022, at {{3.2.1 World 2022}} permits.^[First permits as counted by OECD and UNHCR: not every holder is a refugee.]`,
    fr: `La réinstallation s’était relevée : de {{3.1.1 Monde 2020}} arrivées en 2020 à {{3.1.1 Monde 2024}} en 2024 ([[f-resettled]]). En 2025, elle a de nouveau reculé. Les États-Unis d’Amérique ont reçu {{3.1.1 USA 2024}} personnes en 2024 et {{3.1.1 USA 2025}} en 2025 ; le Canada {{3.1.1 CAN 2025}}, l’Australie {{3.1.1 AUS 2025}} ([[t-resettled]]). Les voies complémentaires ont été comptées pour la dernière fois pour 2022 : {{3.2.1 Monde 2022}} permis.^[Premiers permis comptés par l’OCDE et le HCR : tous les titulaires ne sont pas des réfugiés.]`,
  },
  returns: {
    en: `Returns counted for 2025 are of another scale ([[t-returns]]). To Afghanistan {{4.2.1 AFG 2025}} people returned, to the Syrian Arab Republic {{4.2.1 SYR 2025}}, to the Sudan {{4.2.1 SDN 2025}}. The number says nothing of whether a return was free, safe or lasting: indicator 4.2.2, on documents and credentials, has no world value yet.`,
    fr: `Les retours comptés pour 2025 sont d’une autre ampleur ([[t-returns]]). {{4.2.1 AFG 2025}} personnes sont rentrées en Afghanistan, {{4.2.1 SYR 2025}} en République arabe syrienne, {{4.2.1 SDN 2025}} au Soudan. Ce nombre ne dit pas si le retour a été libre, sûr ou durable : l’indicateur 4.2.2, relatif aux documents et aux titres, n’a pas encore de valeur mondiale.`,
  },
  funding: {
    en: `The regional response plans asked for {{C.9 situation:syria 2025}} US dollars for the Syria situation in 2025 and received {{C.10 situation:syria 2025}}. [[f-funding]] sets what was asked beside what came for each situation. What donors committed to the plans, as they reported it, goes to situations and stages as [[f-flows]] shows; [[t-flows]] lists the largest.^[Flows to the plans of 2025 as reported to the Financial Tracking Service of OCHA. They are no pledges of the Global Refugee Forum.]`,
    fr: `Les plans régionaux demandaient {{C.9 situation:syria 2025}} dollars des États-Unis pour la situation en Syrie en 2025 et en ont reçu {{C.10 situation:syria 2025}}. La [[f-funding]] compare, pour chaque situation, les besoins et les fonds reçus. Ce que les donateurs ont engagé se répartit entre situations et stades comme le montre la [[f-flows]] ; le [[t-flows]] énumère les versements les plus élevés.^[Flux destinés aux plans de 2025, tels que déclarés au Service de suivi financier d’OCHA. Il ne s’agit pas d’engagements du Forum mondial sur les réfugiés.]`,
  },
  scenarios: {
    en: `Two scenarios follow. Neither is a forecast. The first asks what it would take for resettlement to come back by 2030 to what it was in 2024 ([[s-resettlement]]); the second what a yearly fall of three per cent in the number hosted would come to ([[s-returns]]).`,
    fr: `Deux scénarios suivent. Aucun n’est une prévision. Le premier examine ce qu’il faudrait pour que la réinstallation retrouve d’ici à 2030 son niveau de 2024 ([[s-resettlement]]) ; le second, ce que donnerait une baisse annuelle de trois pour cent du nombre de personnes accueillies ([[s-returns]]).`,
  },
} as const satisfies Readonly<Record<string, Prose>>;
