import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { endTour, goToTourStep, startFirstTour, TOUR_STEPS, useTour } from '../store/tour.ts';
import { Button } from '../ui/button.tsx';
import styles from './tour.module.css';

type TourStep = (typeof TOUR_STEPS)[number];

/** What each step is about, by its mark or as the window has it anyway, and where beside it the words stand. */
const SUBJECTS: Readonly<Record<TourStep, readonly [selector: string, placement: 'bottom' | 'right top']>> = {
  jalon: ['[data-tour="jalon"], .brand', 'right top'],
  lens: ['[data-tour="lens"], section.lens-bar', 'bottom'],
  views: ['[data-tour="views"], nav.rail [aria-current]', 'right top'],
  trace: ['[data-tour="trace"], main article .button.quiet', 'bottom'],
  save: ['[data-tour="save"], .top-bar .button.primary', 'bottom'],
};

/** Windows too narrow for words beside the rail, in CSS pixels. */
const NARROW = 640;

const subjectOf = (step: TourStep): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>(SUBJECTS[step][0])].find((one) => one.checkVisibility()) ?? null;

/** A few words beside the parts of the window, one after the other, at the first start and when asked for. */
export function Tour() {
  const step = useTour((state) => state.step);
  useEffect(startFirstTour, []);
  return step === null ? null : <Step key={step} step={step} />;
}

/** One step; a part that is not on screen is passed over. */
function Step({ step }: { readonly step: number }) {
  const t = useT();
  const subject = useRef<HTMLElement | null>(null);
  const box = useRef<HTMLElement>(null);
  const isScrolling = useRef(false);
  const [isPlaced, setPlaced] = useState(false);
  const name = TOUR_STEPS[step];
  useLayoutEffect(() => {
    const found = name ? subjectOf(name) : null;
    if (!found) {
      goToTourStep(step + 1);
      return;
    }
    // Before what closes when the window scrolls under it, so that it can be told from a person's leaving.
    const onScroll = () => {
      isScrolling.current = true;
      requestAnimationFrame(() => {
        isScrolling.current = false;
      });
    };
    addEventListener('scroll', onScroll, true);
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    found.dataset.tourSubject = '';
    subject.current = found;
    setPlaced(true);
    return () => {
      removeEventListener('scroll', onScroll, true);
      delete found.dataset.tourSubject;
    };
  }, [name, step]);
  if (!isPlaced || !name) return null;
  const isLast = step === TOUR_STEPS.length - 1;
  return (
    <Popover
      ref={box}
      className={`popover ${styles.tour}`}
      triggerRef={subject}
      placement={innerWidth < NARROW ? 'bottom' : SUBJECTS[name][1]}
      offset={10}
      isNonModal
      isOpen
      // Whoever turns to the window goes on reading; closed from within it is over.
      onOpenChange={() => !isScrolling.current && box.current?.contains(document.activeElement) && leave()}
    >
      <Dialog className={`${styles.step}`}>
        <Heading slot="title">{t(`tour.${name}.title`)}</Heading>
        <p>{t(`tour.${name}`)}</p>
        <div className="actions">
          {/* biome-ignore lint/a11y/noAutofocus: the words are read and left by keyboard from where they appear */}
          <button type="button" className="button primary" autoFocus onClick={() => next(step)}>
            {t(isLast ? 'tour.done' : 'tour.next')}
          </button>
          {isLast ? null : (
            <Button variant="quiet" onPress={leave}>
              {t('tour.skip')}
            </Button>
          )}
          <span className={styles.count}>{t('tour.count', { step: step + 1, all: TOUR_STEPS.length })}</span>
        </div>
      </Dialog>
    </Popover>
  );
}

function next(step: number): void {
  goToTourStep(step + 1);
  if (useTour.getState().step === null) focusView();
}

function leave(): void {
  endTour();
  focusView();
}

/** The focus goes on in the view once the words are gone. */
const focusView = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
};
