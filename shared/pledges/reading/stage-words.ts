import { plain } from '../../intake/roles/total-words.ts';
import { PLEDGE_STAGES, type PledgeStage, REVIEWED_STAGES, type ReviewedStage } from '../pledge.ts';

/**
 * Words of registers by the stage they stand for, as `plain` writes them: English, French and Spanish, and the vocabularies of the Global
 * Refugee Forum, the Open Government Partnership, UN voluntary commitments, the Financial Tracking Service and Nutrition for Growth.
 * Words that fit no stage of ours (abandoned, withdrawn, superseded, largely delivered) are left out on purpose: they are asked about.
 */
const STAGE_LINES: Readonly<Record<PledgeStage, string>> = {
  planning: `planning|planned|in planning|planning stage|in the planning stage|in planning stage|planning phase|under planning|not started
|not yet started|yet to start|to be started|not begun|pledge|pledged|in preparation|under preparation|upcoming|proposed|announced
|planification|en planification|en cours de planification|au stade de la planification|au stade de planification|phase de planification
|planifie|planifiee|prevu|prevue|en preparation|non demarre|non demarree|pas demarre|pas encore demarre|non commence|non commencee
|pas commence|pas encore commence|a venir|a demarrer|annonce|annoncee|promis
|planificacion|en planificacion|en fase de planificacion|en etapa de planificacion|planificado|planificada|previsto|prevista|no iniciado
|no iniciada|sin iniciar|no comenzado|no comenzada|por iniciar|en preparacion|anunciado|anunciada`,
  in_progress: `in progress|progress|in implementation|under implementation|being implemented|implementation|implementation stage|implementing
|in the implementation stage|implementation in progress|ongoing|on going|underway|under way|started|on track|off track|on course
|off course|limited|substantial|partly|partially|partly fulfilled|partially fulfilled|partly implemented|partially implemented
|partially complete|partially completed|partly complete|partly completed|partly delivered|partially delivered|commitment
|en cours|en cours de mise en œuvre|en cours de mise en oeuvre|en cours d execution|en cours de realisation|mise en œuvre en cours
|mise en oeuvre en cours|en progres|commence|commencee|demarre|demarree|partiellement realise|partiellement realisee
|partiellement mis en œuvre|partiellement mis en oeuvre|partiellement execute|partiellement tenu|limite|limitee|substantiel
|substantielle
|en curso|en ejecucion|en proceso|en progreso|en marcha|en implementacion|iniciado|iniciada|comenzado|parcialmente cumplido
|parcialmente cumplida|parcialmente ejecutado|limitado|sustancial`,
  fulfilled: `fulfilled|completed|complete|fully completed|done|delivered|fully delivered|fully implemented|implemented|achieved
|fully achieved|met|kept|realized|realised|paid|reached|reached commitment|commitment reached|finished|fully fulfilled
|realise|realisee|acheve|achevee|termine|terminee|accompli|accomplie|tenu|tenue|execute|executee|mis en œuvre|mis en oeuvre
|mise en œuvre|mise en oeuvre|honore|honoree|concretise|concretisee|atteint|atteinte|complet|complete|paye|verse|entierement realise
|entierement mis en œuvre|entierement mis en oeuvre
|cumplido|cumplida|completado|completada|completo|completa|finalizado|finalizada|concluido|concluida|terminado|terminada|ejecutado
|ejecutada|realizado|realizada|logrado|lograda|pagado|implementado|implementada`,
  no_update: `no update|no updates|no update provided|no update received|not updated|no update available|no response|not reported|no report
|no progress report|no progress report submitted|no information|no information available|no evidence|no evidence available|no data
|update pending|awaiting update|pending update
|aucune mise a jour|pas de mise a jour|sans mise a jour|mise a jour en attente|non renseigne|non communique|aucune information
|pas d information|sans reponse|pas de reponse|aucune reponse|aucun element de preuve
|sin actualizacion|sin actualizaciones|no actualizado|sin informacion|sin respuesta|sin datos|sin evidencia|sin evidencias`,
};

/** What reviewers write, after the Open Government Partnership's Independent Reporting Mechanism. */
const REVIEW_LINES: Readonly<Record<ReviewedStage, string>> = {
  no_evidence: `no evidence|no evidence available|no evidence found|unclear no evidence|not assessed no evidence
|aucune preuve|pas de preuve|aucun element de preuve|sans preuve|sin evidencia|sin evidencias|sin evidencia disponible`,
  not_started: `not started|not yet started|non demarre|non demarree|non commence|non commencee|pas commence|no iniciado|no iniciada|sin iniciar`,
  limited: `limited|limited progress|limite|limitee|avancement limite|progres limites|limitado|limitada|avance limitado`,
  substantial: `substantial|substantial progress|substantially complete|substantiel|substantielle|avancement substantiel
|sustancial|avance sustancial`,
  complete: `complete|completed|fully complete|complet|completee|acheve|achevee|completo|completa|completado|completada`,
};

const tableOf = <S extends string>(lines: Readonly<Record<S, string>>, names: readonly S[]): ReadonlyMap<string, S> =>
  new Map(
    names.flatMap((stage) =>
      [stage, ...lines[stage].replaceAll('\n', '').split('|')].map((word) => [plain(word), stage] as const),
    ),
  );

const STAGES = tableOf(STAGE_LINES, PLEDGE_STAGES);
const REVIEWS = tableOf(REVIEW_LINES, REVIEWED_STAGES);

/** A number before the words, as in lists of choices: "2. In progress", "B) …". */
const bare = (text: string): string => plain(text.replace(/^\s*(?:\d{1,2}|[a-z])\s*[.):–-]\s*/i, ''));

/** The stage that a register's word stands for; `no_update` where it is blank, undefined where no vocabulary has it. */
export const stageOfWord = (text: string): PledgeStage | undefined =>
  text.trim() === '' ? 'no_update' : (STAGES.get(plain(text)) ?? STAGES.get(bare(text)));

/** The reviewed stage that a word stands for; undefined where no vocabulary has it. */
export const reviewedOfWord = (text: string): ReviewedStage | undefined =>
  REVIEWS.get(plain(text)) ?? REVIEWS.get(bare(text));
