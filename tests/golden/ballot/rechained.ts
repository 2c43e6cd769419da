/** An archive with its events changed and chained anew: what a hostile server would publish. */
import type { NewEvent } from "@rochdale/ballot/archive.ts";
import {
  appendEvent,
  joined,
  namingFields,
  newArchive,
  readArchive,
  sizeIn,
  textIn,
} from "@rochdale/ballot/archive.ts";

/** The archive with other events; every digest and link is right again. */
export function rechained(
  bytes: Uint8Array,
  change: (events: readonly NewEvent[]) => readonly NewEvent[],
): Uint8Array {
  const reading = readArchive(bytes);
  if (!reading.ok) throw new Error(reading.problems[0]?.because);
  const archive = reading.value;
  const events = archive.events.map((event): NewEvent => {
    const [first = "", second = "", third = ""] = event.texts.map(
      (entry) => textIn(archive, entry) ?? "",
    );
    const size = sizeIn(archive, event);
    const owner = Number(namingFields(archive, event)?.["owner"]);
    switch (event.type) {
      case "Setup":
        return { type: event.type, election: first, trustees: second, credentials: third };
      case "Ballot":
        return { type: event.type, ballot: first };
      case "EncryptedTally": {
        const { ballots = 0n, weight = 0n } = size ?? {};
        return { type: event.type, tally: first, ballots: Number(ballots), weight };
      }
      case "Shuffle":
      case "PartialDecryption":
        return { type: event.type, owner, payload: first };
      case "Result":
        return { type: event.type, result: first };
      default:
        return { type: event.type };
    }
  });
  let { bytes: piece, chain } = newArchive(archive.timestamp);
  const pieces = [piece];
  for (const event of change(events)) {
    ({ bytes: piece, chain } = appendEvent(chain, event));
    pieces.push(piece);
  }
  return joined(pieces);
}
