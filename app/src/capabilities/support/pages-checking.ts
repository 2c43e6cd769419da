/** Where a ballot stands, in a sentence; and how far the check of its closed box is. */
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import { warningText } from "../../design/govuk/warning-text.ts";
import type { Html } from "../../design/html.ts";
import { progress } from "../../design/progress.ts";
import type { Checking } from "../secret-ballot/secret-ballot.ts";
import type { BallotModel, Speak } from "./pages-ballots.ts";

/** How far the check is, with a way to look again; or that it failed, and whom to ask. */
export function checkUnderWay(
  { say, language, link, base }: Speak,
  ballot: Ballot,
  checking: Checking | null,
): Html | null {
  if (!checking) return null;
  if (checking.problem !== null) {
    const iconFallbackText = say("support.warning");
    return warningText({ text: say("support.checking.failed"), iconFallbackText });
  }
  const href = link(`${base}/ballots/${ballot.number}`);
  return progress(language, { ...checking, what: say("support.checking"), href, willMail: false });
}

/** Where it stands, in a sentence; never a figure of votes before the report. */
export function stateSentence({ say }: Speak, { ballot, day, secret }: BallotModel): string {
  if (secret && ballot.stage === "closed") {
    const threshold = secret.named?.content.threshold ?? 1;
    if (secret.tallied) return say("support.sentence.opened");
    return secret.shares.length >= threshold
      ? say("support.sentence.checking")
      : say("support.sentence.counting", { given: secret.shares.length, threshold });
  }
  const values = { opens: { day: ballot.opens }, closes: { day: ballot.closes } };
  if (ballot.stage !== "open") return say(`support.sentence.${ballot.stage}`, values);
  return say(day > ballot.closes ? "support.sentence.over" : "support.sentence.open", values);
}
