import {
  ChartSpline,
  ClipboardCheck,
  Database,
  FileText,
  Handshake,
  LayoutDashboard,
  type LucideIcon,
  PanelLeftClose,
  PanelLeftOpen,
  Split,
  Target,
} from 'lucide-react';
import { useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { isRailFolded, keep } from '../store/preferences.ts';
import { show, useSession, VIEWS, type View } from '../store/session.ts';
import { useMedia } from '../ui/use-media.ts';
import { BrandMark } from './brand.tsx';

const PRODUCT = 'Jalon';

const ICONS: Readonly<Record<View, LucideIcon>> = {
  overview: LayoutDashboard,
  data: Database,
  explore: ChartSpline,
  gaps: Target,
  scenarios: Split,
  pledges: Handshake,
  report: FileText,
  review: ClipboardCheck,
};

/** The views by name and icon; by icon alone where a person folded it or the window is narrow. */
export function Rail() {
  const t = useT();
  const current = useSession((state) => state.destination.view);
  const [chosen, setChosen] = useState(isRailFolded);
  const isNarrow = useMedia('(max-width: 1099px)');
  const isFolded = chosen || isNarrow;
  const fold = () => {
    keep('rail', chosen ? 'open' : 'folded');
    setChosen(!chosen);
  };
  const item = (name: string, Icon: LucideIcon, onPress: () => void, isCurrent = false) => (
    <TooltipTrigger key={name} delay={300} isDisabled={!isFolded}>
      <Button className="rail-item" onPress={onPress} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
        <Icon size={18} aria-hidden />
        <span className={isFolded ? 'visually-hidden' : 'rail-name'}>{name}</span>
      </Button>
      <Tooltip className="tooltip" placement="end" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
  return (
    <nav className={isFolded ? 'rail folded' : 'rail'} aria-label={t('shell.views')}>
      <div className="brand">
        <BrandMark />
        <span className={isFolded ? 'visually-hidden' : undefined}>{PRODUCT}</span>
      </div>
      {VIEWS.map((view) => item(t(`shell.view.${view}`), ICONS[view], () => show({ view }), view === current))}
      {isNarrow ? null : (
        <div className="rail-fold">
          {item(t(chosen ? 'window.rail.unfold' : 'window.rail.fold'), chosen ? PanelLeftOpen : PanelLeftClose, fold)}
        </div>
      )}
    </nav>
  );
}
