/** One place of two sequences that were compared; absent where one has nothing to match. */
export interface Pair {
  now?: number;
  before?: number;
}

/**
 * Pairs two sequences of digests, so that what was inserted, removed or moved along does not make the rest differ:
 * equal ones first, in order, as many as possible; what is left between them is paired by place.
 */
export function align(now: string[], before: string[]): Pair[] {
  const pairs: Pair[] = [];
  let [fromNow, fromBefore] = [0, 0];
  for (const match of [...commonPairs(now, before), { now: now.length, before: before.length }]) {
    const [gapNow, gapBefore] = [match.now - fromNow, match.before - fromBefore];
    for (let at = 0; at < Math.max(gapNow, gapBefore); at++)
      pairs.push({
        ...(at < gapNow ? { now: fromNow + at } : {}),
        ...(at < gapBefore ? { before: fromBefore + at } : {}),
      });
    if (match.now < now.length) pairs.push(match);
    [fromNow, fromBefore] = [match.now + 1, match.before + 1];
  }
  return pairs;
}

/** Places of a longest common subsequence. */
function commonPairs(now: string[], before: string[]): { now: number; before: number }[] {
  const lengthAt = commonLengths(now, before);
  const pairs: { now: number; before: number }[] = [];
  for (let a = 0, b = 0; a < now.length && b < before.length; ) {
    if (now[a] === before[b]) pairs.push({ now: a++, before: b++ });
    else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}

/** Length of the longest common subsequence of what follows two places. */
function commonLengths(now: string[], before: string[]): (a: number, b: number) => number {
  const width = before.length + 1;
  const lengths = new Uint16Array((now.length + 1) * width);
  const lengthAt = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = now.length - 1; a >= 0; a--)
    for (let b = before.length - 1; b >= 0; b--)
      lengths[a * width + b] =
        now[a] === before[b] ? lengthAt(a + 1, b + 1) + 1 : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
  return lengthAt;
}
