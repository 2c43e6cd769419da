/** Letters in volumes that a printer takes in one go, in the order of the roll. */

/** Parts of so many; the last one may be shorter. */
export function volumesOf<T>(all: readonly T[], each: number): readonly (readonly T[])[] {
  if (!Number.isSafeInteger(each) || each < 1) throw new RangeError(`volumes of ${each}`);
  return Array.from({ length: Math.ceil(all.length / each) }, (_, at) =>
    all.slice(at * each, (at + 1) * each),
  );
}

/** "letters-03-of-40.pdf": they sort as they follow. */
export function volumeName(volumes: readonly unknown[], at: number): string {
  const of = String(volumes.length);
  return `letters-${String(at + 1).padStart(of.length, "0")}-of-${of}.pdf`;
}
