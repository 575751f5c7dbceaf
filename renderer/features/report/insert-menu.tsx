import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { chartName } from '#shared/charts/from-series';
import type { Language } from '#shared/core/language';
import type { BlockKind } from '#shared/report/block-labels';
import { REGISTERS } from '#shared/workbench/exhibit-source';
import type { ReportBlock } from '#shared/workbench/report';
import { NO_TEXT, type ValueReference } from '#shared/workbench/rich-text';
import { useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { useSession } from '../../store/session.ts';
import type { Option } from '../../ui/fields.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useSituations } from './blocks/block-settings.tsx';
import { ChoiceDialog } from './choice-dialog.tsx';
import { insertBlocks } from './edit.ts';
import { focusInBlock } from './focus-block.ts';
import { blankBlock, blockShowing, type ChosenKind, isChosenKind } from './new-block.ts';
import { editorInHand } from './text/editor-in-hand.ts';
import { ValueDialog } from './text/value-dialog.tsx';

const NUMBER = 'number';

/** What can be put into a report: kinds of blocks, a number, and what a view shows as a block. */
type Offered = BlockKind | ChosenKind | typeof NUMBER;

const GROUPS = [
  { id: 'text', kinds: ['heading', 'text', 'callout'] },
  { id: 'data', kinds: [NUMBER, 'figure', 'table', 'scenario', 'method', 'pledges', 'situation', 'country'] },
  { id: 'parts', kinds: ['contents', 'page-break', 'annex'] },
] as const satisfies readonly { id: string; kinds: readonly Offered[] }[];

interface InsertMenuProps {
  /** The block after which something new stands; null: at the end. */
  readonly after: string | null;
  readonly language: Language;
}

/** Everything a report can be made of, in groups. */
export function InsertMenu({ after, language }: InsertMenuProps) {
  const t = useT();
  const [choosing, setChoosing] = useState<ChosenKind | typeof NUMBER | null>(null);
  const insert = (block: ReportBlock | null) => {
    if (!block) return;
    insertBlocks([block], after);
    focusInBlock(block.id);
  };
  const onKind = (kind: Offered) => {
    const { workbench } = useSession.getState();
    if (kind === NUMBER || isChosenKind(kind)) setChoosing(kind);
    else if (workbench) insert(blankBlock(kind, crypto.randomUUID(), workbench));
  };
  const onNumber = (reference: ValueReference) => {
    const editor = editorInHand();
    const value = { type: 'value', attrs: reference } as const;
    if (editor) {
      editor
        .chain()
        .focus()
        .insertContent({ ...value, attrs: { ...reference } })
        .run();
      return;
    }
    const text = { type: 'doc', content: [{ type: 'paragraph', content: [value] }] } as const;
    insert({ id: crypto.randomUUID(), kind: 'text', text: { en: NO_TEXT, fr: NO_TEXT, [language]: text } });
  };
  return (
    <>
      <MenuButton
        label={t('report.insert')}
        icon={Plus}
        variant="primary"
        onAction={(key) => {
          const kind = GROUPS.flatMap(({ kinds }) => [...kinds]).find((one) => one === key);
          if (kind) onKind(kind);
        }}
      >
        {GROUPS.map(({ id, kinds }) => (
          <MenuSection key={id} className="list-section">
            <Header className="list-heading">{t(`report.insert.${id}`)}</Header>
            {kinds.map((kind) => (
              <MenuItem key={kind} id={kind} className="list-item">
                {kind === NUMBER ? t('report.insert.number') : t(`report.kind.${kind}`)}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </MenuButton>
      {choosing === NUMBER ? <ValueDialog onClose={() => setChoosing(null)} onInsert={onNumber} /> : null}
      {choosing && choosing !== NUMBER ? (
        <Chooser
          kind={choosing}
          onClose={() => setChoosing(null)}
          onChoose={(chosen) => {
            const { workbench } = useSession.getState();
            if (workbench) insert(blockShowing(choosing, crypto.randomUUID(), chosen, workbench));
          }}
        />
      ) : null}
    </>
  );
}

function Chooser({
  kind,
  onClose,
  onChoose,
}: {
  readonly kind: ChosenKind;
  readonly onClose: () => void;
  readonly onChoose: (chosen: string) => void;
}) {
  const t = useT();
  const { charts, catalogue, scenarios } = useDocument('charts', 'catalogue', 'scenarios');
  const { areas } = usePlaces();
  const situations = useSituations();
  const saved: readonly Option[] = charts.map((chart) => ({ id: chart.id, name: chartName(chart, catalogue, t) }));
  const items: Record<ChosenKind, readonly Option[]> = {
    figure: saved,
    table: saved,
    scenario: scenarios.map(({ id, name }) => ({ id, name })),
    pledges: REGISTERS.map((id) => ({ id, name: t(`pledges.register.${id}`) })),
    situation: situations,
    country: areas,
  };
  return (
    <ChoiceDialog
      title={t(`report.choose.${kind}`)}
      empty={t(`report.choose.empty.${kind}`)}
      items={items[kind]}
      isOpen
      onClose={onClose}
      onChoose={onChoose}
    />
  );
}
