import { joinedList } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { PledgeLoss, PledgeQuestion, PledgeRemark } from './pledge-loss.ts';
import type { PledgeColumn, PledgeRole } from './pledge-recipe.ts';
import type { RegisterDifference } from './replay-register.ts';

const quoted = (examples: readonly (string | number)[]): string =>
  examples.map((one) => (typeof one === 'number' ? String(one) : one.replaceAll(/\s+/g, ' '))).join('; ');

/** What a remark is about where no column of the file has the role. */
const ROLE_OF: Readonly<Partial<Record<PledgeRemark['kind'], PledgeRole>>> = {
  'without-id': 'id',
  'without-title': 'title',
  'without-entity': 'entity',
};

/** What every column is taken for, and why. */
export const roleLines = (columns: readonly PledgeColumn[], t: Translator): readonly string[] =>
  columns.map(({ label, role, reason }) =>
    t('register.column', { label, role: t(`register.role.${role}`), reason: t(`register.reason.${reason}`) }),
  );

/** What became of the rows and cells of a register, a line each; questions apart. */
export function pledgeLossLines(loss: PledgeLoss, t: Translator): readonly string[] {
  return [
    t('register.read', { rows: loss.rowsRead }),
    t('register.pledges', { count: loss.pledges }),
    ...(loss.illustrative > 0 ? [t('register.illustrative', { count: loss.illustrative })] : []),
    ...loss.rowsSetAside.map(({ reason, rows, examples }) =>
      t('register.aside', { reason, rows, examples: examples.join(', ') }),
    ),
    ...loss.stages.map(({ text, stage, rows }) =>
      text === ''
        ? t('register.stageBlank', { rows })
        : t('register.stageWord', { text, stage: stage ?? 'open', rows }),
    ),
    ...loss.currencies.map(({ currency, amounts, sum }) =>
      t('register.currency', { currency: currency || 'none', amounts, sum }),
    ),
    ...loss.identities.map(({ kind, checked, failed, examples }) => {
      const said = joinedList(
        examples.map((one) => t('register.identityExample', one)),
        t.language,
      );
      return t('register.identity', { kind, checked, failed, examples: said && ` (${said})` });
    }),
    ...loss.remarks.map(({ kind, column, cells, examples }) =>
      t('register.remark', {
        column: column || t(`register.role.${ROLE_OF[kind] ?? 'ignore'}`),
        cells,
        what: t(`register.remark.${kind}`),
        examples: quoted(examples),
      }),
    ),
    ...loss.ignoredColumns.map(({ label, cells }) => t('register.ignored', { column: label, cells })),
  ];
}

/** What is asked, a line each; `optionOf` says how each is answered. */
export const questionLines = (
  questions: readonly PledgeQuestion[],
  optionOf: (question: PledgeQuestion) => string,
  t: Translator,
): readonly string[] =>
  questions.map((question) => {
    const { kind, column, text, cells, examples, suggestion } = question;
    return t(`register.ask.${kind}`, {
      column,
      text,
      cells,
      examples: quoted(examples),
      suggestion: suggestion ?? 'none',
      option: optionOf(question),
    });
  });

/** How a file differs from the one its recipe was made for. */
export const registerDifferenceLines = (differences: readonly RegisterDifference[], t: Translator): readonly string[] =>
  differences.map(({ kind, column }) => t(`register.${kind}`, { column: column.label }));
