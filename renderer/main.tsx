import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { CrashPage } from './app/crash-page.tsx';
import { queryClient } from './queries/answer.ts';
import { engine } from './store/engine.ts';
import { Boundary } from './ui/error-boundary.tsx';
import { keepFocus } from './ui/keep-focus.ts';
import './app/theme.css';
import './app/window.css';
import './app/app.css';

// Starts beside the first picture; if it fails, that says so which asks it for tables.
void engine().catch(() => undefined);

const root = document.getElementById('root');
if (root) {
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Boundary fallback={(detail) => <CrashPage of="window" detail={detail} onAgain={() => location.reload()} />}>
          <App />
        </Boundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}
