/** Numbers beside candidates, read into an order of preference as far as they are clear. */

/**
 * Candidates by their places from 0, first preference first: 1, 2, 3 and so on, while exactly one candidate bears the
 * number. At a number that is missing or stands twice the paper says no more; without a clear 1 it says nothing.
 * Nothing is guessed: our own standard. 0 stands for no number.
 */
export function preferencesIn(numbers: readonly number[]): readonly number[] {
  const order: number[] = [];
  for (let wanted = 1; wanted <= numbers.length; wanted += 1) {
    const place = numbers.indexOf(wanted);
    if (place === -1 || numbers.lastIndexOf(wanted) !== place) break;
    order.push(place);
  }
  return order;
}

/** How many papers of such numbers are valid, how many blank, and how many bear numbers without a clear first. */
export function papersByKind(papers: readonly (readonly number[])[]): {
  readonly valid: number;
  readonly blank: number;
  readonly unclear: number;
} {
  const valid = papers.filter((one) => preferencesIn(one).length > 0).length;
  const blank = papers.filter((one) => one.every((number) => number === 0)).length;
  return { valid, blank, unclear: papers.length - valid - blank };
}
