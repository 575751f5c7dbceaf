/** Years people may mean; what lies outside is a slip of the keyboard. */
export const YEARS = { minimum: 1900, maximum: 2100, grouping: false } as const;
