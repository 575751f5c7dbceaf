import { webJournals } from '../../../renderer/host/web-journals.ts';

// A page with nothing but the journals of the browser, for a test to call.
Object.assign(window, { journals: webJournals() });
document.title = 'Ready';
