import { createContext, runInContext } from 'node:vm';
import { Window } from 'happy-dom';
import type { Language } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import { decisionPageOf } from '#shared/export/decision/decision-page-of';
import { translator } from '#shared/i18n/translator';
import type { Scenario } from '#shared/projections/scenario';
import type { Workbench } from '#shared/workbench/workbench';

/** The page of `scenario` in the bundled data, held against `target` by 2030 where one is given. */
export async function madePage(
  engine: Engine,
  workbench: Workbench,
  scenario: Scenario,
  language: Language = 'en',
): Promise<string> {
  const page = await decisionPageOf(
    { ...workbench, scenarios: [scenario] },
    scenario.id,
    { engine, today: '2026-11-27' },
    translator(language),
  );
  if (page === null) throw new Error('nothing to project');
  return page;
}

/** The scripts of a page, as a browser finds them. */
export const scriptsOf = (page: string): readonly { readonly type: string; readonly text: string }[] => {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } as object }) as unknown as {
    document: Document;
  };
  document.write(page);
  return [...document.querySelectorAll('script')].map((one) => ({ type: one.type, text: one.textContent ?? '' }));
};

/** A page whose script runs in a context of its own, without a browser. */
export interface RunningPage {
  readonly document: Document;
  /** Gives a number of a lever another value, or switches the lever. */
  set(lever: number, number: string | null, value: string | boolean): void;
  press(id: string): void;
  /** Waits until the page follows. */
  settle(): Promise<void>;
}

/** Runs the one script of `page`. */
export async function runPage(page: string): Promise<RunningPage> {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } as object });
  const { document } = window as unknown as { document: Document };
  document.write(page);
  const script = [...document.querySelectorAll('script')].find(({ type }) => type === '');
  const settle = async () => {
    await new Promise((done) => setTimeout(done, 60));
  };
  runInContext(
    script?.textContent ?? '',
    createContext({
      document,
      window,
      Intl,
      setTimeout,
      clearTimeout,
      requestAnimationFrame: (run: () => void) => setTimeout(run, 0),
    }),
  );
  await settle();
  const fire = (target: Element, type: string) =>
    target.dispatchEvent(new window.Event(type, { bubbles: true }) as unknown as Event);
  return {
    document,
    set(lever, number, value) {
      const which = number === null ? '[type=checkbox]' : `[type=range][data-number="${number}"]`;
      const input = document.querySelector<HTMLInputElement>(`input${which}[data-lever="${lever}"]`);
      if (!input) throw new Error(`no control of ${number} of lever ${lever}`);
      if (typeof value === 'boolean') input.checked = value;
      else input.value = value;
      fire(input, 'input');
    },
    press: (id) => void fire(document.getElementById(id) as Element, 'click'),
    settle,
  };
}
