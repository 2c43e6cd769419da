/** The council's desk: whom to ask, what is missing, files for the billing system, appeals. For its officers alone. */
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Refusal } from "@rochdale/facts/refusal.ts";
import type { Speak } from "./pages.ts";
import { counts, type Round } from "./rules-scheme.ts";
import type { AppealRow } from "./store.ts";

export type DeskYear = {
  readonly round: Round;
  /** What is missing before the next step. */
  readonly missing: readonly Refusal[];
  readonly appeals: readonly AppealRow[];
};
export type DeskShown = {
  readonly base: string;
  readonly years: readonly DeskYear[];
  readonly acts: readonly string[];
};

export function deskPage(speak: Speak, { base, years, acts }: DeskShown): Html {
  const { say, link: to } = speak;
  const doable = acts.map((id) => ({ href: to(`${base}/do/${id}`), text: say(`act.${id}`) }));
  return html`${heading(say("dividend.desk"), { level: 1, size: "l" })}
  ${lead(say("dividend.desk.lead"))}
  ${years.map((year) => deskYear(speak, base, year))}
  ${doable.length > 0 ? section(say("dividend.steps"), links(doable), { id: "steps" }) : null}
  ${paragraph(link(to(`${base}/dividend`), say("dividend.desk.back")))}`;
}

function deskYear(speak: Speak, base: string, { round, missing, appeals }: DeskYear): Html {
  const { say } = speak;
  const { startsOn, endsOn } = round.resolved.content;
  const title = say("dividend.year", { from: { day: startsOn }, to: { day: endsOn } });
  const waits = missing.map(({ because, remedy }) =>
    paragraph(`${say(because.message, because.values)} ${say(remedy.message, remedy.values)}`),
  );
  const body = round.destroyed
    ? paragraph(say("dividend.destroyed"))
    : html`${waits} ${samplesOf(speak, base, round)} ${filesOf(speak, base, round)}
      ${appealsOf(speak, round, appeals)}`;
  return section(title, body, { id: `year-${round.round}` });
}

function samplesOf({ say, link: to }: Speak, base: string, round: Round): Html | null {
  if (round.allotted) return null;
  return stackingTable({
    caption: say("dividend.samples"),
    captionSize: "s",
    columns: [{ heading: say("dividend.organisation") }, { heading: say("dividend.sample") }],
    rows: round.organisations.map((one) => {
      const { organisation, name } = one.accepted.content;
      const href = to(`${base}/dividend/${round.round}/sample/${organisation}.csv`);
      const sample = !one.filed
        ? say("dividend.notFiled")
        : one.checked
          ? say(counts(one) ? "dividend.countsNow" : "dividend.fileAgain")
          : link(href, say("dividend.sampleOf", { name }));
      return { cells: [name, sample] };
    }),
    empty: say("dividend.organisations.none"),
  });
}

function filesOf({ say, link: to }: Speak, base: string, round: Round): Html | null {
  if (!round.allotted) return null;
  const items = round.files.map(({ content }, at) => ({
    href: to(`${base}/dividend/${round.round}/billing/${at + 1}.csv`),
    text: say("dividend.file", {
      number: at + 1,
      what: { message: `enum.billingFile.${content.what}` },
    }),
  }));
  const input = {
    href: to(`${base}/dividend/${round.round}/input.json`),
    text: say("dividend.input"),
  };
  return html`${heading(say("dividend.files"), { level: 3, size: "s" })}${links([...items, input])}`;
}

function appealsOf({ say }: Speak, round: Round, appeals: readonly AppealRow[]): Html | null {
  if (appeals.length === 0) return null;
  const grounds = new Map(
    round.appeals.map(({ made: { content } }) => [content.appeal, content.ground]),
  );
  return stackingTable({
    caption: say("dividend.appealsTable"),
    captionSize: "s",
    columns: [
      { heading: say("dividend.appeal") },
      { heading: say("dividend.account") },
      { heading: say("dividend.pointsNow"), kind: "number" },
      { heading: say("dividend.ground") },
      { heading: say("dividend.words"), long: true },
      { heading: say("dividend.outcome") },
    ],
    rows: appeals.map(({ appeal, account, points, words, outcome, pence }) => ({
      cells: [
        appeal,
        account,
        points ?? "",
        say(`dividend.ground.${grounds.get(appeal) ?? "anotherGround"}`),
        words,
        outcome === null
          ? say("dividend.waits")
          : pence === null
            ? say(`dividend.decided.${outcome}`)
            : say("dividend.more", { sum: { pence: String(pence) } }),
      ],
    })),
  });
}
