import { IntlMessageFormat } from 'intl-messageformat';

/** Names of the values a message needs, at whatever depth. */
export const placeholders = (message: string): readonly string[] => {
  const names = new Set<string>();
  const walk = (parts: unknown): void => {
    if (Array.isArray(parts)) for (const part of parts) walk(part);
    else if (parts !== null && typeof parts === 'object') {
      const { type, value, options } = parts as {
        type: number;
        value?: unknown;
        options?: Record<string, { value: unknown }>;
      };
      if (type >= 1 && type <= 6) names.add(String(value));
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
};
