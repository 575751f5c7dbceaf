import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands in place of what failed; `again` shows that anew. */
  readonly fallback: (detail: string, again: () => void) => ReactNode;
  /** A change of these shows the children anew. */
  readonly resetKeys?: unknown[];
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** Keeps an error in what it holds from taking the rest of the window away. */
export function Boundary({ children, fallback, resetKeys = [] }: BoundaryProps) {
  return (
    <ErrorBoundary
      resetKeys={resetKeys}
      fallbackRender={({ error, resetErrorBoundary }: FallbackProps) =>
        fallback(detailOf(error), () => resetErrorBoundary())
      }
    >
      {children}
    </ErrorBoundary>
  );
}
