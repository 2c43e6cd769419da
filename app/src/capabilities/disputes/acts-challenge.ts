/** Challenges to findings: a party's words stand beside the finding that it disputes, and the replies beside them. */
import { fact } from "@rochdale/facts/fact.ts";
import { role } from "@rochdale/facts/shapes.ts";
import { findingsOf } from "@rochdale/genuineness/finding.ts";
import { act, problem, type Situation } from "../../house/act.ts";
import { challengesOf, nextId, refusal, replyable } from "./rules.ts";

const after = () => "/disputes";

/** The findings of today: what can be challenged. */
function findingIds(s: Situation): readonly string[] {
  return findingsOf(s.story, s.day).map((one) => one.id);
}

export const challenge = act({
  id: "findings.challenge",
  may: role.options,
  fields: (s: Situation) =>
    ({
      finding: { kind: "choice", options: findingIds(s), words: "disputes.finding" },
      challenge: { kind: "paper", document: "other", open: "public" },
    }) as const,
  decide(command, s) {
    if (!findingIds(s).includes(command.finding)) return problem("finding", "field.choose");
    const id = nextId(
      "challenge",
      challengesOf(s.story).map((one) => one.made.content.challenge),
    );
    const values = { finding: { message: `disputes.finding.${command.finding}` } };
    return {
      ok: true,
      facts: [
        fact("FindingChallenged/1", s.by.party, s.day, {
          finding: command.finding,
          challenge: id,
          doc: command.challenge.commitment,
        }),
      ],
      letters: (["secretary", "proposer", "authority"] as const).map((to) => ({
        to: { role: to },
        subject: { message: "disputes.letter.challenged.subject", values },
        text: [{ message: "disputes.letter.challenged.text", values }],
      })),
    };
  },
  then: after,
});

export const replyToChallenge = act({
  id: "findings.reply",
  may: role.options,
  fields: (s: Situation) => {
    const open = replyable(s.story, s.by.party).map((one) => one.made.content.challenge);
    return {
      challenge: { kind: "choice", options: open },
      reply: { kind: "paper", document: "reply", open: "public" },
    } as const;
  },
  refusals: (s) =>
    replyable(s.story, s.by.party).length === 0 ? [refusal("nothingToReplyTo")] : [],
  decide(command, s) {
    const found = replyable(s.story, s.by.party).find(
      (one) => one.made.content.challenge === command.challenge,
    );
    if (!found) return problem("challenge", "field.choose");
    return {
      ok: true,
      facts: [
        fact("ChallengeReplied/1", s.by.party, s.day, {
          challenge: command.challenge,
          doc: command.reply.commitment,
        }),
      ],
      letters: [
        {
          to: { party: found.made.by },
          subject: { message: "disputes.letter.replied.subject" },
          text: [{ message: "disputes.letter.replied.text" }],
        },
      ],
    };
  },
  then: after,
});
