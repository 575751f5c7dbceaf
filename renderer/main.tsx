import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepFocus } from './ui/keep-focus.ts';
import './app/theme.css';
import './app/app.css';

const root = document.getElementById('root');
if (root) {
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
