/** What parts the day of an edition from its number among those of that day. */
const MARK = '#';

/** Labels of editions by their days, in the order of time: the day, and the number of the edition from the second of a day on. */
export function editionLabels(days: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return days.map((day) => {
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    return count === 1 ? day : `${day}${MARK}${count}`;
  });
}

/** The day of an edition that is labelled so, and its number among those of that day. */
export function labelledDay(label: string): { readonly day: string; readonly number: number } {
  const [day = '', number] = label.split(MARK);
  return { day, number: Number(number ?? 1) };
}
