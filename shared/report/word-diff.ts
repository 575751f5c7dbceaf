export type Changed<Item> = { readonly kind: 'same' | 'added' | 'removed'; readonly item: Item };

/** Comparisons at most: beyond, one is taken to replace the other whole. */
const MOST = 4_000_000;

/** What leads from one list to another: the longest common subsequence stays, in its order; what was removed stands before what came. */
export function listDiff<Item>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (a: Item, b: Item) => boolean = Object.is,
): readonly Changed<Item>[] {
  let start = 0;
  while (start < before.length && start < now.length && isSame(before[start] as Item, now[start] as Item)) start++;
  let end = 0;
  const shorter = Math.min(before.length, now.length) - start;
  while (end < shorter && isSame(before[before.length - 1 - end] as Item, now[now.length - 1 - end] as Item)) end++;
  const [old, fresh] = [before.slice(start, before.length - end), now.slice(start, now.length - end)];
  const as = (kind: Changed<Item>['kind']) => (item: Item) => ({ kind, item });
  return [
    ...now.slice(0, start).map(as('same')),
    ...(old.length * fresh.length > MOST
      ? [...old.map(as('removed')), ...fresh.map(as('added'))]
      : middle(old, fresh, isSame)),
    ...now.slice(now.length - end).map(as('same')),
  ];
}

function middle<Item>(old: readonly Item[], fresh: readonly Item[], isSame: (a: Item, b: Item) => boolean) {
  const wide = fresh.length + 1;
  // Length of the common subsequence of what follows each pair of places.
  const common = new Uint32Array((old.length + 1) * wide);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i * wide + j] = isSame(old[i] as Item, fresh[j] as Item)
        ? (common[(i + 1) * wide + j + 1] as number) + 1
        : Math.max(common[(i + 1) * wide + j] as number, common[i * wide + j + 1] as number);
  const made: Changed<Item>[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && isSame(old[i] as Item, fresh[j] as Item)) {
      made.push({ kind: 'same', item: fresh[j] as Item });
      i++;
      j++;
    } else if (
      j >= fresh.length ||
      (i < old.length && (common[(i + 1) * wide + j] as number) >= (common[i * wide + j + 1] as number))
    )
      made.push({ kind: 'removed', item: old[i++] as Item });
    else made.push({ kind: 'added', item: fresh[j++] as Item });
  }
  return made;
}

/** Words, spaces and signs that came and went between two texts; what was replaced word after word is replaced at once. */
export const wordDiff = (before: string, now: string): readonly Changed<string>[] =>
  inPhrases(listDiff(wordsOf(before), wordsOf(now)));

/** Takes the spaces between two changes into both, where words went as well as came. */
function inPhrases(words: readonly Changed<string>[]): readonly Changed<string>[] {
  const made: Changed<string>[] = [];
  const isWord = ({ item }: Changed<string>) => item.trim() !== '';
  const add = (run: readonly Changed<string>[]) => {
    const of = (kind: Changed<string>['kind']) => run.filter((one) => one.kind === kind);
    const isReplaced = of('removed').some(isWord) && of('added').some(isWord);
    const sides = (['removed', 'added'] as const).flatMap((kind) =>
      run.flatMap((one) => (one.kind === kind || one.kind === 'same' ? [{ kind, item: one.item }] : [])),
    );
    made.push(...(isReplaced ? sides : run));
  };
  let run: readonly Changed<string>[] = [];
  let spaces: readonly Changed<string>[] = [];
  for (const word of words) {
    if (word.kind !== 'same') {
      run = [...run, ...spaces, word];
      spaces = [];
    } else if (run.length > 0 && !isWord(word)) spaces = [...spaces, word];
    else {
      add(run);
      made.push(...spaces, word);
      run = [];
      spaces = [];
    }
  }
  add(run);
  return [...made, ...spaces];
}

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}.,%\u202f\u00a0’'-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
