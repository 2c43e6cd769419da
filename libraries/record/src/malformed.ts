/** What is thrown when text or bytes do not follow the standard that they claim to follow. */
export class Malformed extends Error {
  override readonly name = "Malformed";
}

/** Throws Malformed unless the claim holds: the one way in which parsers of this library refuse. */
export function insist(claim: boolean, because: string): asserts claim {
  if (!claim) throw new Malformed(because);
}
