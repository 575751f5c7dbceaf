import type { Pledge } from './pledge.ts';

/** Names of organisations as a register writes them, each once: who gives, and of flows who receives. */
export const organisationNames = (
  register: readonly (Pick<Pledge, 'entity'> & { readonly recipients?: readonly string[] })[],
): readonly string[] =>
  [...new Set(register.flatMap(({ entity, recipients = [] }) => [entity, ...recipients]))].filter(
    (name) => name.trim() !== '',
  );
