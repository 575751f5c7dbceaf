import { blockingQuestions, type PledgeQuestion } from '#shared/pledges/reading/pledge-loss';
import { questionLines } from '#shared/pledges/reading/pledge-loss-text';
import { useT } from '../../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../../ui/data-table.tsx';
import styles from '../../data.module.css';
import { AnswerField } from './answer-field.tsx';

interface QuestionsTableProps {
  readonly questions: readonly PledgeQuestion[];
  readonly onAnswer: (question: PledgeQuestion, answer: string) => void;
}

/** What only a person can say of a register; what holds loading up comes first. */
export function QuestionsTable({ questions, onAnswer }: QuestionsTableProps) {
  const t = useT();
  const holding = new Set(blockingQuestions({ questions }));
  const columns: readonly TableColumn<PledgeQuestion>[] = [
    {
      id: 'question',
      header: t('register.question'),
      cell: (question) => questionLines([question], () => '', t)[0]?.trim() ?? '',
    },
    {
      id: 'need',
      header: t('register.need'),
      className: 'soft',
      cell: (question) => t(holding.has(question) ? 'register.need.must' : 'register.need.may'),
    },
    {
      id: 'answer',
      header: t('register.answerAlone'),
      cell: (question) => <AnswerField question={question} onAnswer={(answer) => onAnswer(question, answer)} />,
    },
  ];
  return (
    <DataTable
      t={t}
      className={styles.roles}
      caption={t('register.questions', { count: questions.length })}
      columns={columns}
      rows={[...holding, ...questions.filter((one) => !holding.has(one))]}
      keyOf={({ kind, column, text }) => `${kind} ${column} ${text}`}
      first={20}
    />
  );
}
