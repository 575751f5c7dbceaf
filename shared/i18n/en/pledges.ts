export const pledges = {} as const;
