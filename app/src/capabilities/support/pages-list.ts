/** The list of a body's ballots. */
import { longDay } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, lead, paragraph } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import { purposeWords, type Speak } from "./pages-ballots.ts";

export function ballotsPage(
  speak: Speak,
  list: {
    readonly ballots: readonly Ballot[];
    readonly mayCall: boolean;
  },
): Html {
  const { say } = speak;
  const call = list.mayCall
    ? { href: speak.link(`${speak.base}/do/ballot.call`), text: say("act.ballot.call") }
    : undefined;
  const rows = list.ballots.toReversed().map((ballot) => ({
    cells: [
      link(speak.link(`${speak.base}/ballots/${ballot.number}`), ballot.called.content.question),
      purposeWords(speak, ballot),
      stageTag(speak, ballot),
      longDay(speak.language, ballot.opens),
      longDay(speak.language, ballot.closes),
    ] satisfies Text[],
  }));
  return html`${heading(say("support.list.title"), { level: 1, size: "l" })}
  ${lead(say("support.list.lead"))}
  ${
    rows.length === 0
      ? emptyState(say("support.list.empty"), call)
      : html`${stackingTable({
          caption: say("support.list.caption"),
          columns: ["question", "about", "state", "opens", "closes"].map((name) => ({
            heading: say(`support.list.${name}`),
            long: name === "question",
          })),
          rows,
        })}${call ? paragraph(link(call.href, call.text)) : null}`
  }`;
}

function stageTag({ say }: Speak, ballot: Ballot): Html {
  const kinds = {
    called: "wait",
    rollFrozen: "wait",
    open: "act",
    closed: "wait",
    reported: "done",
    setAside: "stop",
  } as const;
  return tagged(say(`support.stage.${ballot.stage}`), kinds[ballot.stage]);
}
