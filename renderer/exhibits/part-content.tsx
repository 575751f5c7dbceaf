import { type ReactNode, useId } from 'react';
import { visibleText } from '#shared/charts/text';
import type { Translator } from '#shared/i18n/translator';
import type { UnnumberedFigure } from '#shared/report/exhibit-parts';
import type { Part } from '#shared/report/parts';
import { shortTable } from '#shared/report/write-parts';
import { Chart, useSize } from '../charts/chart.tsx';
import styles from './exhibits.module.css';
import { PrintTable } from './print-table.tsx';
import { ReadProse } from './read-prose.tsx';

interface PartContentProps {
  readonly part: Part;
  /** “Figure 3”, then that of the table beside it. */
  readonly labels: readonly string[];
  readonly t: Translator;
  /** Said below its caption. */
  readonly mark?: ReactNode;
}

/** A part of the report as it is exported: a figure, a table or a box, at its size on paper. */
export function PartContent({ part, labels, t, mark }: PartContentProps) {
  const [label = '', tableLabel = ''] = labels;
  if (part.kind === 'box') return <Box part={part} t={t} />;
  if (part.kind === 'table') {
    const { caption, left } = part.table;
    return (
      <figure className={styles.figure} lang={t.language}>
        <Caption label={label} caption={caption} />
        <PrintTable table={part.table} caption={caption} left={left} t={t} />
        <Below of={part.table} t={t}>
          {mark}
        </Below>
      </figure>
    );
  }
  if (part.kind !== 'figure') return null;
  const { figure } = part;
  const short = part.table === 'short' && figure.data.rows.length > 0 ? shortTable(figure, label, t) : null;
  return (
    <>
      <figure className={styles.figure} lang={t.language} style={{ maxWidth: `${figure.widthMm}mm` }}>
        <Drawn of={figure} t={t} />
        <Caption label={label} caption={figure.caption} />
        <Below of={figure} t={t}>
          {mark}
        </Below>
      </figure>
      {short ? (
        <PartContent part={{ kind: 'table', block: part.block, table: short }} labels={[tableLabel]} t={t} />
      ) : null}
    </>
  );
}

function Caption({ label, caption }: { readonly label: string; readonly caption: string }) {
  return (
    <figcaption className={styles.caption}>
      <strong>{label}</strong> {visibleText(caption)}
    </figcaption>
  );
}

interface BelowProps {
  readonly of: Pick<UnnumberedFigure, 'source' | 'note' | 'warnings'>;
  readonly t: Translator;
  readonly children: ReactNode;
}

/** What is not separable from an exhibit, then its source and note. */
function Below({ of: { source, note, warnings }, t, children }: BelowProps) {
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} role="note" className={styles.warning}>
          {visibleText(warning)}
        </p>
      ))}
      {source ? <p className={styles.sourceLine}>{t('report.source', { source: visibleText(source) })}</p> : null}
      {note ? <p className={styles.sourceLine}>{visibleText(note)}</p> : null}
      {children}
    </>
  );
}

const [MM_PER_INCH, PIXELS_PER_INCH] = [25.4, 96];

/** The picture as it prints, at its width on paper, or smaller where the page of the window is. */
function Drawn({ of, t }: { readonly of: UnnumberedFigure; readonly t: Translator }) {
  const { ref, width } = useSize();
  const { figure, widthMm, data } = of;
  const onPaper = (widthMm * PIXELS_PER_INCH) / MM_PER_INCH;
  const zoom = Math.min(onPaper, width) / figure.size.width;
  return (
    <div ref={ref}>
      {width > 0 ? (
        <div style={{ zoom }}>
          <Chart
            figure={figure}
            table={<PrintTable table={data} caption={of.caption} left={0} t={t} />}
            label={of.alt}
            t={t}
          />
        </div>
      ) : (
        <div style={{ height: (onPaper / figure.size.width) * figure.size.height }} />
      )}
    </div>
  );
}

function Box({ part, t }: { readonly part: Extract<Part, { kind: 'box' }>; readonly t: Translator }) {
  const id = useId();
  const { tone, title, text } = part;
  return (
    <section
      className={styles.framed}
      data-tone={tone}
      lang={t.language}
      {...(title ? { 'aria-labelledby': id } : { 'aria-label': t('report.kind.callout') })}
    >
      {title ? (
        <p id={id} className={styles.framedTitle}>
          {visibleText(title)}
        </p>
      ) : null}
      <ReadProse nodes={text.content} />
    </section>
  );
}
