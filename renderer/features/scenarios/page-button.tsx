import { fileName } from '#shared/core/file-name';
import { decisionPageFrom } from '#shared/export/decision/decision-page-from';
import { host } from '../../host/index.ts';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useWithPublished } from '../../queries/use-with-published.ts';
import { runTask } from '../../store/task.ts';
import { Button } from '../../ui/button.tsx';
import type { ScenarioEditor } from './use-scenario-editor.ts';

/** Saves the scenario as one HTML file in which its levers can be moved without Jalon. */
export function PageButton({ desk }: { readonly desk: ScenarioEditor }) {
  const t = useT();
  const { benchmarks } = useDocument('benchmarks');
  const known = useWithPublished();
  const { draft, area, name, assessed, goalId, projections } = desk;
  const evidence = desk.evidence.value;
  const save = () =>
    void runTask(t('explore.export'), async () => {
      if (!assessed || !evidence) return null;
      const scenario = { ...draft, area, name };
      const benchmark = benchmarks.find(({ id }) => id === goalId) ?? null;
      const today = new Date().toISOString().slice(0, 10);
      const page = await decisionPageFrom({ scenario, evidence, benchmark, assessed, known, today }, t);
      if (page === null) return null;
      const content = new Blob([page], { type: 'text/html' });
      return host().saveFile({ name: fileName(name, 'html'), kind: 'html', content, target: null });
    });
  return (
    <Button onPress={save} isDisabled={!assessed || !evidence || !projections.isCurrent}>
      {t('decision.button')}
    </Button>
  );
}
