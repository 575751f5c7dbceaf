import { useState } from 'react';
import { handleOf } from '#shared/framework/indicators-named';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { BenchmarkForm } from './benchmark-form.tsx';
import styles from './benchmarks.module.css';

interface BenchmarkPanelProps {
  /** One was added or changed. */
  readonly onPut: (id: string) => void;
}

/** The benchmarks of the workbench, and the form in which one is added or changed. */
export function BenchmarkPanel({ onPut }: BenchmarkPanelProps) {
  const t = useT();
  const { benchmarks, catalogue } = useDocument('benchmarks', 'catalogue');
  const wanted = useSession(({ destination }) =>
    destination.view === 'gaps' ? (destination.benchmarkFor ?? null) : null,
  );
  const [edited, setEdited] = useState<Benchmark | 'new' | null>(wanted || benchmarks.length === 0 ? 'new' : null);
  const codes = new Map(catalogue.framework.indicators.map((one) => [one.id, handleOf(one, t.language)]));
  // Benchmarks of several indicators may share a name.
  const named = ({ name, indicator }: Benchmark) => ({ name: `${name} (${codes.get(indicator) ?? indicator})` });
  return (
    <Panel title={t('gaps.benchmarks')}>
      <p className="soft">{t('gaps.noTargets')}</p>
      <details>
        <summary>{t('benchmarks.whyNone')}</summary>
        <p className="soft">{t('benchmarks.whyNoneText')}</p>
      </details>
      <ul className={styles.benchmarks}>
        {benchmarks.map((benchmark) => (
          <li key={benchmark.id}>
            <div>
              <strong>{benchmark.name}</strong>
              <div className="soft">
                {[codes.get(benchmark.indicator), t(`benchmarks.kind.${benchmark.kind}`), benchmark.source]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <Button variant="quiet" onPress={() => setEdited(benchmark)} label={t('gaps.editNamed', named(benchmark))}>
              {t('gaps.edit')}
            </Button>
            <Button
              variant="quiet"
              onPress={() => {
                dispatch({ type: 'benchmark/remove', id: benchmark.id });
                setEdited(null);
              }}
              label={t('gaps.removeNamed', named(benchmark))}
            >
              {t('gaps.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {edited ? (
        <BenchmarkForm
          key={edited === 'new' ? 'new' : edited.id}
          benchmark={edited === 'new' ? null : edited}
          wanted={wanted}
          onDone={(put) => {
            setEdited(null);
            if (put !== null) onPut(put);
          }}
        />
      ) : (
        <Button variant="primary" onPress={() => setEdited('new')}>
          {t('gaps.add')}
        </Button>
      )}
    </Panel>
  );
}
