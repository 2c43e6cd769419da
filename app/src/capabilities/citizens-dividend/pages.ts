/** What a dividend gives and how, for anyone: the schemes, one scheme with its years. Sums and counts, never a person. */
import type { Language, Message } from "@rochdale/language/message.ts";
import { money, number } from "@rochdale/language/say.ts";
import type { Finding } from "@rochdale/genuineness/finding.ts";
import { has, opening, type Story } from "@rochdale/facts/story.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import {
  bullets,
  heading,
  lead,
  links,
  numbered,
  paragraph,
  section,
} from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { stateMark } from "../../design/state-mark.ts";
import { addressOf } from "../../house/site.ts";
import type { Eligible } from "./eligible.ts";
import { FEW } from "./share.ts";
import { appealsUntil } from "./rules.ts";
import { councilOf, counts, roundsOf, type Organisation, type Round } from "./rules-scheme.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
};

export type Listed = { readonly slug: string; readonly story: Story };

/** Every council's scheme, what such a dividend is, what to think of first, and which mutuals would count today. */
export function schemesPage(
  speak: Speak,
  { all, eligible }: { readonly all: readonly Listed[]; readonly eligible: readonly Eligible[] },
): Html {
  const { say, link: to } = speak;
  const items = all.map(({ slug, story }) => {
    const name = say("dividend.of", { council: councilOf(story) });
    const { standing } = opening(story);
    const what = standing === "live" ? null : html` ${say(`enum.standing.${standing}`)}`;
    return html`${link(to(`/cases/${slug}/dividend`), name)}${what}`;
  });
  return html`${heading(say("dividend.schemes"), { level: 1, size: "xl" })}
  ${lead(say("dividend.schemes.lead"))}
  ${section(say("dividend.schemes.list"), items.length > 0 ? bullets(items) : emptyState(say("dividend.schemes.none")), { id: "schemes" })}
  ${section(say("dividend.how"), numbered(STEPS.map((step) => say(`dividend.how.${step}`))), { id: "how" })}
  ${warnings(say)}
  ${section(say("dividend.eligible"), html`${paragraph(say("dividend.eligible.what"))}${eligibleTable(speak, eligible)}`, { id: "eligible" })}
  ${section(say("dividend.begin"), html`${paragraph(say("dividend.begin.what"))}${links([{ href: to("/dividends/start"), text: say("act.dividend.start") }])}`, { id: "begin" })}`;
}

function eligibleTable({ language, say, link: to }: Speak, eligible: readonly Eligible[]): Html {
  return stackingTable({
    caption: say("dividend.eligible"),
    captionSize: "hidden",
    columns: [
      { heading: say("dividend.organisation") },
      { heading: say("dividend.eligible.standing") },
      { heading: say("dividend.eligible.counts") },
      { heading: say("dividend.eligible.because"), long: true },
    ],
    rows: eligible.map(({ body, control }) => ({
      cells: [
        link(to(addressOf(body)), body.name),
        say(`enum.standing.${opening(body.story).standing}`),
        stateMark(language, control.state, { words: say(`dividend.eligible.${control.state}`) }),
        say(control.because.message, control.because.values),
      ],
    })),
    empty: say("dividend.eligible.none"),
  });
}

const STEPS = ["resolve", "accept", "file", "check", "households", "allot", "appeal", "destroy"];
/** What somebody who gave hours asks: what to do, when nothing comes off, and what to do if it is wrong. */
const YOU = ["nothingToDo", "agree", "whoseBill", "wrong", "private"] as const;
const WARNINGS = ["benefits", "cannot", "pay", "organisation", "tribunal"] as const;

/** What a council thinks of before it resolves: said on every page, because nobody else says it. */
function warnings(say: Speak["say"]): Html {
  const all = WARNINGS.map((one) => say(`dividend.warning.${one}`));
  return section(say("dividend.warning"), bullets(all), { id: "warnings" });
}

export type SchemeShown = {
  readonly story: Story;
  readonly base: string;
  readonly acts: readonly string[];
  /** What the record of each organisation shows today of control by workers and users. */
  readonly controlled: ReadonlyMap<string, Finding["state"]>;
  /** Whether the reader works at the desk. */
  readonly desk: boolean;
};

export function schemePage(
  speak: Speak,
  { story, base, acts, desk, controlled }: SchemeShown,
): Html {
  const { say, link: to } = speak;
  const council = councilOf(story);
  const all = roundsOf(story);
  const years = all.map((round) => yearSection(speak, { round, base, controlled }));
  return html`${heading(say("dividend.of", { council }), { level: 1, size: "l" })}
  ${lead(say("dividend.lead", { council }))}
  ${desk ? paragraph(link(to(`${base}/dividend/desk`), say("dividend.desk"))) : null}
  ${all.length === 0 ? emptyState(say("dividend.noYear")) : years}
  ${links([{ href: to("/dividends#eligible"), text: say("dividend.eligible") }])}
  ${section(say("dividend.you"), bullets(YOU.map((one) => say(`dividend.you.${one}`))), { id: "you" })}
  ${warnings(say)}
  ${steps(speak, { base, acts, show: has(story, "SchemeOpened/1") })}`;
}

function steps(
  { say, link: to }: Speak,
  { base, acts, show }: { base: string; acts: readonly string[]; show: boolean },
): Html | null {
  if (acts.length === 0 || !show) return null;
  const items = acts.map((id) => ({ href: to(`${base}/do/${id}`), text: say(`act.${id}`) }));
  return section(say("dividend.steps"), links(items), { id: "steps" });
}

type YearShown = Pick<SchemeShown, "base" | "controlled"> & { readonly round: Round };

function yearSection(speak: Speak, { round, base, controlled }: YearShown): Html {
  const { say, language, link: to } = speak;
  const { content, position } = round.resolved;
  const pence = (sum: number) => money(language, BigInt(sum));
  const rows = descriptionRows([
    [say("dividend.pot"), pence(content.potPence)],
    [say("dividend.forAppeals"), pence(content.appealsPence)],
    [say("dividend.class"), content.className],
    [
      say("dividend.bands"),
      bullets(
        content.bands.map(({ from, points }) =>
          say("dividend.band", { from, points: Number(points) }),
        ),
      ),
    ],
    [
      say("dividend.cap"),
      content.perAccountCapPence === null
        ? say("dividend.cap.bill")
        : say("dividend.cap.sum", { sum: { pence: String(content.perAccountCapPence) } }),
    ],
    [say("dividend.entry"), link(to(`${base}/record/${position}`), say("dividend.entry.link"))],
  ]);
  const title = say("dividend.year", {
    from: { day: content.startsOn },
    to: { day: content.endsOn },
  });
  const body = html`${rows} ${organisations(speak, { all: round.organisations, controlled })} ${shareTold(speak, round)}
  ${appealsTold(speak, round)} ${round.destroyed ? paragraph(say("dividend.destroyed")) : null}`;
  return section(title, body, { id: `year-${round.round}` });
}

type Accepted = Pick<SchemeShown, "controlled"> & { readonly all: readonly Organisation[] };

function organisations(speak: Speak, { all, controlled }: Accepted): Html {
  const { say, language, link: to } = speak;
  return stackingTable({
    caption: say("dividend.organisations"),
    captionSize: "s",
    columns: [
      { heading: say("dividend.organisation") },
      { heading: say("dividend.controlledToday") },
      { heading: say("dividend.people"), kind: "number" },
      { heading: say("dividend.checked") },
    ],
    rows: all.map((one) => ({
      cells: [
        link(to(`/mutuals/${one.accepted.content.organisation}`), one.accepted.content.name),
        stateMark(language, controlled.get(one.accepted.content.organisation) ?? "notProven"),
        one.filed
          ? one.filed.content.people === null
            ? say("dividend.few")
            : number(language, one.filed.content.people)
          : say("dividend.notFiled"),
        checkedWords(say, one),
      ],
    })),
    empty: say("dividend.organisations.none"),
  });
}

function checkedWords(say: Speak["say"], one: Organisation): string {
  if (!one.checked) return say("dividend.notChecked");
  const well = counts(one) ? "Well" : "Badly";
  const { type, content } = one.checked;
  const asked = type === "ParticipationChecked/1" ? content : content.asked;
  if (!asked || asked.drawn < FEW) return say(`dividend.checked${well}.few`);
  return say(`dividend.checked${well}`, { drawn: asked.drawn, confirmed: asked.confirmed });
}

/** What was shared out: the sum, how many bills, how much each, and how to work it out again. */
function shareTold(speak: Speak, { allotted }: Round): Html {
  const { say, language } = speak;
  if (!allotted) return paragraph(say("dividend.notYet"));
  const { totalPence, undistributedPence, accounts, table, seed } = allotted.content;
  const sum = { pence: String(totalPence) };
  const first =
    accounts === null
      ? say("dividend.shared.few", { sum })
      : say("dividend.shared", { sum, accounts });
  const rest =
    undistributedPence > 0
      ? paragraph(say("dividend.undistributed", { sum: { pence: String(undistributedPence) } }))
      : null;
  const bands = stackingTable({
    caption: say("dividend.table"),
    captionSize: "s",
    columns: [{ heading: say("dividend.off") }, { heading: say("dividend.bills"), kind: "number" }],
    rows: table.map(({ fromPence, toPence, accounts: bills }) => ({
      cells: [
        say("dividend.fromTo", {
          from: { pence: String(fromPence) },
          to: { pence: String(toPence) },
        }),
        number(language, bills),
      ],
    })),
    empty: say("dividend.table.none"),
  });
  const council = say("dividend.ledger", { sum });
  return html`${paragraph(first)} ${rest} ${bands} ${paragraph(council)}
  ${paragraph(say("dividend.seed", { size: seed.size }), "s")}`;
}

function appealsTold({ say }: Speak, round: Round): Html | null {
  const until = appealsUntil(round);
  if (until === null) return null;
  const decided = round.appeals.filter((one) => one.decided).length;
  const counted =
    round.appeals.length === 0
      ? say("dividend.appeals.none")
      : say("dividend.appeals", { made: round.appeals.length, decided });
  return html`${paragraph(say("dividend.appealBy", { until: { day: until } }))}
  ${paragraph(counted)}`;
}
