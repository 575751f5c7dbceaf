/** How many runs of a fuzz: those every check has, times JALON_FUZZ. */
export const runs = (count: number): number => count * Number(process.env.JALON_FUZZ ?? 1);
