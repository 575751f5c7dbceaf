import { unwrap } from '#shared/core/result';
import { draftRegister } from '#shared/pledges/reading/pledge-draft';
import type { PledgeRecipe } from '#shared/pledges/reading/pledge-recipe';
import { readRegister } from '#shared/pledges/reading/read-register';
import { scanRegister } from '#shared/pledges/reading/register-table';
import { freshWorkbench } from './workbench.ts';

const { catalogue } = freshWorkbench();

/** A register read as it is guessed, but for what `said` says. */
export async function readAs(csv: string | Uint8Array, said: Partial<PledgeRecipe> = {}) {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
  const recipe = { ...unwrap(draftRegister({ path: '', bytes }, catalogue)), ...said };
  const table = await scanRegister(bytes, recipe.dialect, recipe.columns.length);
  return { recipe, ...readRegister(table, recipe, catalogue) };
}

/** As the dashboard of a forum exports its pledges, in English. */
export const DASHBOARD = `Pledge ID,Pledge title,Pledge description,Pledging entity,Entity type,Joint partners,Forum,Type of contribution,Area of focus,GCR objective(s),Scope,Implementing countries,Situation,Support platform,Amount,Currency,Resettlement places,Beneficiaries,Stage,Date of last update,Start date,End date,Challenges,Matched pledges,Good practice,Source URL
GRF-10001,Schools in Turkana,"Build 12 schools, train teachers",Government of Denmark,State,"UNHCR, World Bank",Global Refugee Forum 2023,Financial; Technical,Education,Objective 2: Enhance refugee self-reliance,One country,Kenya,,IGAD,USD 2.5 million,,,"12,000",In progress,13/05/2024,Q1 2024,31/12/2027,Funding; Land title,GRF-10003,Yes,https://example.org/1
GRF-10002,Resettlement places,Places for refugees,Canada,State,,Global Refugee Forum 2023,Resettlement and complementary pathways,Solutions,Objective 3,Global,Global,Syria situation,,$1.2bn over three years,,"5,000",,Fulfilled,01/06/2025,2024,2026,,,No,
GRF-10003,Right to work,Revise the law,Kenya,State,,Global Refugee Forum 2023,Policy,Jobs and livelihoods and Education,Objective 2,One country,Kenya,,IGAD,,,,,In the planning stage,02/02/2024,December 2023,2025,Parliament,GRF-10001,,
GRF-10004,Cash for Chad,Emergency cash,Fictional Foundation,Foundation,,Between forums,Financial,Protection,Objective 1,Multi-country,"Chad, Central African Republic and Sudan",Sudan emergency,,EUR 300k,,,,,,2023,,,,,
`;

/** As a ministry keeps its own list, in French, with semicolons and decimal commas. */
export const MINISTRY = `Numéro;Intitulé de l’engagement;Descriptif;Entité;Type d’acteur;Partenaires;Type de contribution;Domaine;Pays;Montant (en euros);Montant versé (en euros);État d’avancement;Date de mise à jour;Date de début;Date de fin;Difficultés rencontrées
1;Appui aux écoles;Construction d’écoles / Building of schools;Ministère de l’Éducation;Gouvernement;AFD;Contribution financière;Éducation;Tchad et Cameroun;2,5 Mio.;1 250 000,5;En cours de mise en œuvre;15/03/2024;1er janvier 2023;décembre 2025;Insécurité
2;Formation de juges;Formation;Ministère de la Justice;Gouvernement;;Assistance technique;Apatridie;Côte d’Ivoire;300 000;400 000;Réalisé;02/04/2024;T2 2023;2024;
3;Accueil;;Ville de Lyon;Ville;;En nature;Solutions;Tous pays;;;Abandonné;;2023;;
Total;;;;;;;;;2 800 000;;;;;;
`;

/** As an open-government partnership lists commitments, with what its reviewers found. */
export const REVIEWED_LIST = `Country,Commitment,Action Plan,Self-reported status,IRM completion,Start Date,End Date
Kenya,Publish refugee budgets,Kenya Action Plan 2022-2024,Completed,Substantial,8/31/2022,12/31/2024
Uganda,Open asylum data,Uganda Action Plan 2021-2023,Limited,Not started,3/4/2021,6/30/2023
Colombia,Datos abiertos de migración,Plan de Acción 2023-2025,En curso,No evidence available,1/9/2023,12/31/2025
Colombia,Datos abiertos de migración II,Plan de Acción 2023-2025,Withdrawn,Limited,,
`;
