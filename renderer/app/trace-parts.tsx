import { useState } from 'react';
import type { TracePart } from '#shared/engine/trace-parts';
import { valueText } from '#shared/framework/value-text';
import { useDocument, useT } from '../queries/hooks.ts';
import type { Traced } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { tracedName } from './traced-name.ts';

/** Parts shown at first, and by how many they grow; the count of all is always said. */
const PAGE = 10;
const MORE = 50;

interface TracePartsProps {
  readonly traced: Traced;
  readonly parts: readonly TracePart[];
  readonly onWalk: (next: Traced) => void;
}

/** The numbers a number is directly made of, each with its own trace. */
export function TraceParts({ traced, parts, onWalk }: TracePartsProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [count, setCount] = useState(PAGE);
  if (parts.length === 0) return null;
  const shown = parts.slice(0, count);
  return (
    <>
      <h3>{t('origin.parts')}</h3>
      <p className="soft">{t('origin.partsCount', { count: parts.length, shown: shown.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('origin.part')}</th>
            <th scope="col" className="number">
              {t('shell.trace.value')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('data.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ indicator: id, area, year, value }) => {
            const next: Traced = { indicator: id, area, year, dims: traced.dims };
            const name = `${tracedName(next, catalogue, t)} · ${year}`;
            const unit = catalogue.framework.indicators.find((one) => one.id === id)?.unit;
            return (
              <tr key={`${id} ${area} ${year}`}>
                <th scope="row">{name}</th>
                <td className="number">
                  {value === null || !unit ? t('shell.trace.none') : valueText(value, unit, t.language, 'full')}
                </td>
                <td>
                  <Button onPress={() => onWalk(next)} label={t('origin.walkTo', { part: name })}>
                    {t('origin.walk')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < parts.length ? (
        <div className="actions">
          <Button onPress={() => setCount(count + MORE)}>{t('profile.more')}</Button>
        </div>
      ) : null}
    </>
  );
}
