import { type ReactNode, useId } from 'react';

interface ViewHeaderProps {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
}

export function ViewHeader({ title, lead, actions }: ViewHeaderProps) {
  return (
    <header className="view-header">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead ? <p>{lead}</p> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  );
}

export function Panel({
  title,
  children,
  actions,
  isBusy = false,
  place,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** What it shows is being worked out anew. */
  readonly isBusy?: boolean;
  /** What a destination knows it by; the focus can be put on its heading. */
  readonly place?: string;
}) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id} aria-busy={isBusy}>
      <div className="panel-head">
        <h2 id={id} {...(place && { tabIndex: -1, 'data-place': place })}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** What a place shows when there is nothing: what is missing and what to do next. */
export function EmptyState({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty">
      <h3>{title}</h3>
      <p>{text}</p>
      {action}
    </div>
  );
}
