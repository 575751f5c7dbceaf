import { useState } from 'react';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Translator } from '#shared/i18n/translator';
import { CONTRIBUTIONS, REVIEWED_STAGES } from '#shared/pledges/pledge';
import { GIVEN_STAGES } from '#shared/pledges/reading/answer-question';
import { DATE_ORDERS } from '#shared/pledges/reading/dates';
import type { PledgeQuestion } from '#shared/pledges/reading/pledge-loss';
import { useDocument, useT } from '../../../../queries/hooks.ts';
import { Button } from '../../../../ui/button.tsx';
import { type Option, SelectField, TextInput } from '../../../../ui/fields.tsx';

const OPEN = 'open';
/** What a blank code is known by in a list. */
const NONE = 'none-of-ours';

interface AnswerFieldProps {
  readonly question: PledgeQuestion;
  readonly onAnswer: (answer: string) => void;
}

/** Where a question is answered: one of what is known, or a few signs. */
export function AnswerField({ question, onAnswer }: AnswerFieldProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [typed, setTyped] = useState('');
  const label = t('register.answer', { text: question.text || question.column });
  const items = choicesOf(question, catalogue, t);
  if (items)
    return (
      <SelectField
        label={label}
        items={[{ id: OPEN, name: t('register.answer.open') }, ...items]}
        value={OPEN}
        onChange={(id) => id !== OPEN && onAnswer(id === NONE ? '' : id)}
      />
    );
  const answer = typed.trim();
  const isAnswer = question.kind === 'currency' ? /^[A-Za-z]{3}$/.test(answer) : Number(answer.replace(',', '.')) > 0;
  return (
    <div className="actions">
      <TextInput label={label} value={typed} onChange={setTyped} />
      <Button
        isDisabled={!isAnswer}
        onPress={() => onAnswer(question.kind === 'currency' ? answer.toUpperCase() : answer.replace(',', '.'))}
        label={t('register.answer.giveTo', { text: question.text || question.column })}
      >
        {t('register.answer.give')}
      </Button>
    </div>
  );
}

/** What may be answered; null where it is typed. */
function choicesOf({ kind, role }: PledgeQuestion, catalogue: Catalogue, t: Translator): readonly Option[] | null {
  switch (kind) {
    case 'stage':
      return GIVEN_STAGES.map((id) => ({
        id,
        name: t(id === 'left_out' ? 'register.leftOut' : `pledges.stage.${id}`),
      }));
    case 'reviewed':
      return REVIEWED_STAGES.map((id) => ({ id, name: t(`register.reviewed.${id}`) }));
    case 'dates':
      return DATE_ORDERS.map((id) => ({ id, name: t(`register.dates.${id}`) }));
    case 'decimal':
      return (['.', ','] as const).map((id) => ({ id, name: t(`register.decimal.${id === '.' ? 'point' : 'comma'}`) }));
    case 'term':
      return [{ id: NONE, name: t('register.answer.none') }, ...termsOf(role, catalogue, t)];
    default:
      return null;
  }
}

function termsOf(role: PledgeQuestion['role'], { areas, groups, themes, actors, framework }: Catalogue, t: Translator) {
  const named = (
    terms: readonly { readonly code: string; readonly name: { readonly en: string; readonly fr: string } }[],
  ) => terms.map(({ code, name }) => ({ id: code, name: name[t.language] }));
  switch (role) {
    case 'actor':
      return named(actors);
    case 'contributions':
      return CONTRIBUTIONS.map((id) => ({ id, name: t(`pledges.contribution.${id}`) }));
    case 'themes':
      return named(themes);
    case 'objectives':
      return named(framework.nodes.filter(({ kind }) => kind === 'objective'));
    case 'situations':
      return named(groups.filter(({ kind }) => kind === 'situation'));
    case 'platforms':
      return named(groups.filter(({ kind }) => kind === 'platform'));
    case 'areas':
    case 'entityArea':
      return named(areas);
    default:
      return [];
  }
}
