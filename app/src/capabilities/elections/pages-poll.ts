/** What pages of an election say of a contest's verifiable ballot: where it is, and what its archive will show. */
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import { number } from "@rochdale/language/say.ts";
import { warningText } from "../../design/govuk/warning-text.ts";
import { html, link, type Html } from "../../design/html.ts";
import { paragraph } from "../../design/layout.ts";
import { waysToRank } from "./rules-calling.ts";
import type { Contest } from "./rules-elections.ts";
import type { Shown } from "./shown.ts";

export function ballotLink({ say, at }: Shown, ballot: Ballot): Html {
  return paragraph(link(at(`/ballots/${ballot.number}`), say("elections.verifiable.ballot")));
}

/** Where a verifiable contest is voted, and what its archive will show of rankings. */
export function ballotPart(shown: Shown, contest: Contest, ballot: Ballot): Html {
  const { say, at } = shown;
  const text = patternSentence(shown, contest);
  return html`${warningText({ text, iconFallbackText: say("elections.measured.warning") })}
  ${paragraph(link(at(`/ballots/${ballot.number}`), say("elections.verifiable.ballot"), contest.name))}`;
}

const WAYS_TOLD = 1_000_000n;

/** How far a whole ranking may be somebody's own, in figures. */
function patternSentence({ say, language }: Shown, contest: Contest): string {
  const candidates = contest.closing?.standing.length ?? 0;
  const ways = waysToRank(candidates);
  const { eligible } = contest;
  const values = { candidates, eligible, ways: number(language, Number(ways)) };
  if (ways <= BigInt(eligible)) return say("elections.verifiable.fewWays", values);
  const many = ways > WAYS_TOLD;
  return say(many ? "elections.verifiable.millionWays" : "elections.verifiable.manyWays", values);
}
