/** Participants by the mutual's own reference, with the days recorded and the claims made: for the mutual and the assessor alone. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { html, link, type Html } from "../../design/html.ts";
import { fingerprint, heading, lead, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { steps } from "./page-statement.ts";
import type { Speak } from "./speak.ts";

export type ParticipantsShown = {
  readonly known: ReadonlyMap<string, string>;
  readonly recorded: readonly Entry<"ParticipantRecorded/1">[];
  readonly claims: readonly Entry<"ClaimMade/1">[];
  readonly acts: readonly string[];
};

export function participantsPage(speak: Speak, shown: ParticipantsShown): Html {
  const { say } = speak;
  const rows = [...shown.known].map(([reference, commitment]) => {
    const days = shown.recorded.findLast((one) => one.content.participant === commitment)?.content;
    const claims = shown.claims.filter((one) => one.content.participant === commitment);
    const named = claims.map(
      ({ content }) => `${content.claim} (${say(`enum.fee.${content.fee}`)} ${content.number})`,
    );
    return {
      cells: [
        reference,
        days ? say("payment.day", { day: { day: days.attachedOn } }) : "",
        named.join(", "),
        fingerprint(commitment),
      ],
    };
  });
  return html`${heading(say("payment.participants.title"), { level: 1, size: "l" })}
  ${lead(say("payment.participants.lead"))}
  ${stackingTable({
    caption: say("payment.participants.title"),
    captionSize: "hidden",
    empty: say("payment.participants.none"),
    columns: [
      { heading: say("payment.participants.reference") },
      { heading: say("payment.participants.attached") },
      { heading: say("payment.participants.claims"), long: true },
      { heading: say("payment.participants.sign") },
    ],
    rows,
  })}
  ${steps(speak, shown.acts)} ${paragraph(link(speak.link(`${speak.base}/payments`), say("payment.statement.back")))}`;
}

export function forbiddenParticipants({ say }: Speak): Html {
  return html`${heading(say("payment.participants.title"), { level: 1, size: "l" })}${paragraph(say("payment.participants.forbidden"))}`;
}
