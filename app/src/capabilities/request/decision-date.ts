/** The day by which an authority says that it will decide on a challenge: its own date, told to those who ask. */
import { fact } from "@rochdale/facts/fact.ts";
import { all, has, opening } from "@rochdale/facts/story.ts";
import { act, problem } from "../../house/act.ts";
import { caseStopped, gathered, refusal, requestNotMade, rightUsed } from "./rules.ts";

/**
 * Localism Act 2011 s.83 with its guidance: the authority tells the challengers, within 30 days, the day by which it
 * will decide. No other right has such a day: their clocks run from validation.
 */
export const tellDecisionDate = act({
  id: "request.tellDecisionDate",
  may: ["authority"],
  fields: { by: { kind: "day" } },
  refusals: ({ story }) =>
    gathered(
      caseStopped(story),
      requestNotMade(story),
      rightUsed(story) !== null &&
        rightUsed(story) !== "communityRightToChallenge" &&
        refusal("request.noDecisionDate", "la2011-s83"),
      has(story, "DecidedInPrinciple/1") && refusal("request.noClock", "la2011-s83"),
      all(story, "ExtensionAgreed/1").some((one) => one.content.item === "decisionDate") &&
        refusal("request.dateTold", "la2011-s83"),
    ),
  decide(command, s) {
    if (command.by < s.day) return problem("by", "request.dateInPast", { day: { day: s.day } });
    const values = { body: opening(s.story).name, day: { day: command.by } };
    return {
      ok: true,
      facts: [
        fact("ExtensionAgreed/1", s.by.party, s.day, { item: "decisionDate", to: command.by }),
      ],
      letters: [
        {
          to: { role: "proposer" },
          subject: { message: "request.letter.date.subject", values },
          text: [{ message: "request.letter.date.proposer", values }],
        },
      ],
    };
  },
});
