/** The system's own opener as [command, ...arguments], or null where no screen would show a browser. */
export function openerOf(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  address: string,
): readonly string[] | null;

export function openBrowser(address: string): void;
