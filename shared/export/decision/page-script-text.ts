/** The script of the page with levers and the model, as text; loaded only when a page is made. */
export const pageScript = async (): Promise<string> => (await import('./page-script.ts?bundled')).default;
