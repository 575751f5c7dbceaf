import { formatNumber } from '#shared/core/format';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';

const SHOWN = 100;

export function PledgeList({
  pledges,
  onOpen,
}: {
  readonly pledges: readonly Pledge[];
  readonly onOpen: (pledge: Pledge) => void;
}) {
  const t = useT();
  return (
    <>
      {pledges.length > SHOWN ? (
        <p className="soft">{t('pledges.listNote', { shown: formatNumber(SHOWN, t.language) })}</p>
      ) : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('pledges.id')}</th>
            <th scope="col">{t('pledges.entity')}</th>
            <th scope="col">{t('pledges.contribution')}</th>
            <th scope="col">{t('pledges.stage')}</th>
          </tr>
        </thead>
        <tbody>
          {pledges.slice(0, SHOWN).map((pledge) => (
            <tr key={pledge.id}>
              <td>
                <Button variant="quiet" onPress={() => onOpen(pledge)}>
                  {pledge.title}
                </Button>
              </td>
              <td>{pledge.entity}</td>
              <td>{pledge.contributions.map((kind) => t(`pledges.contribution.${kind}`)).join(', ')}</td>
              <td>{t(`pledges.stage.${pledge.stage}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
