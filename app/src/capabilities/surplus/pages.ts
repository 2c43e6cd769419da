/** What becomes of each year's surplus: from the balances to the last penny, who decides it, and what is still to do. */
import type { Message } from "@rochdale/language/message.ts";
import { money } from "@rochdale/language/say.ts";
import type { Language } from "@rochdale/language/message.ts";
import { governingDesign } from "@rochdale/facts/designs-told.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import {
  surplusYears,
  whoResolves,
  type SurplusYear,
} from "@rochdale/genuineness/surplus-story.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { command, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable, type Row } from "../../design/stacking-table.ts";
import { oldDecisions } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  readonly base: string;
};
export type SurplusShown = {
  readonly story: Story;
  readonly day: string;
  readonly acts: readonly string[];
  /** Whether the reader keeps the list of people. */
  readonly keeps: boolean;
  /** Whether the reader is on the register, and so has a statement of their own. */
  readonly member: boolean;
};

export function surplusPage(speak: Speak, shown: SurplusShown): Html {
  const { say } = speak;
  const { story } = shown;
  const years = surplusYears(story).map((year) => yearSection(speak, year, shown));
  const back = link(speak.link(`${speak.base}/books`), say("surplus.back"));
  const councils = link(speak.link("/dividends"), say("surplus.councils"));
  return html`${heading(say("surplus.title"), { level: 1, size: "l" })} ${lead(rule(speak, shown))}
  ${reserveRule(speak, story)} ${years.length === 0 ? emptyState(say("surplus.empty")) : years}
  ${older(speak, story)} ${steps(speak, shown.acts)} ${paragraph(back)} ${paragraph(councils, "s")}`;
}

/** Whose the surplus is, by the rules. */
function rule({ say }: Speak, { story, day }: SurplusShown): string {
  const design = governingDesign(story);
  if (!design) return say("surplus.noRules");
  return say(`surplus.rule.${whoResolves(story, day)}`, {
    rule: { message: `enum.surplusRule.${design.surplus}` },
    lock: { message: `enum.assetLock.${design.assetLock}` },
  });
}

function reserveRule({ say }: Speak, story: Story): Html {
  const stated = latest(story, "SurplusRulesStated/1")?.content;
  if (!stated) return paragraph(say("surplus.rulesUnstated"));
  const { minimumReserve, maximumShareInterest } = stated;
  const reserve =
    minimumReserve === null
      ? say("surplus.reserve.none.said")
      : minimumReserve.kind === "monthsOfCost"
        ? say("surplus.reserve.months.said", { months: minimumReserve.months })
        : say("surplus.reserve.share.said", { percent: percent(minimumReserve.share) });
  const interest =
    maximumShareInterest === null
      ? say("surplus.interest.none")
      : say("surplus.interest.most", { percent: percent(maximumShareInterest) });
  return paragraph(`${reserve} ${interest}`);
}

/** "25/1000" as "2.5". */
function percent(share: string): string {
  const [top = "0", bottom = "1"] = share.split("/");
  const thousandths = (BigInt(top) * 100_000n) / BigInt(bottom);
  return String(Number(thousandths) / 1000);
}

function yearSection(speak: Speak, year: SurplusYear, shown: SurplusShown): Html {
  const { say, language, link: to, base } = speak;
  const { proposed, result, resolved } = year;
  if (!result) return section(year.year, paragraph(say("surplus.unreadable")), { id: year.year });
  const pence = (sum: bigint) => money(language, sum);
  const step = (name: string, sum: bigint): Row => ({ cells: [say(name), pence(sum)] });
  const uses = result.appropriations.map((one): Row => {
    const refused = one.status === "refused" && one.code !== "noResolution";
    const name = say(`surplus.use.${one.use}`);
    const why = refused ? ` ${say(`surplus.refused.${one.code}`)}` : "";
    return { cells: [`${name}${why}`, pence(refused ? 0n : one.proposed)] };
  });
  const open = result.appropriations.some(({ code }) => code === "noResolution");
  const spoken = result.appropriations
    .filter(({ code }) => code === "noResolution")
    .reduce((total, one) => total + one.proposed, 0n);
  const table = stackingTable({
    caption: say("surplus.waterfall"),
    captionSize: "hidden",
    columns: [{ heading: say("surplus.step") }, { heading: say("surplus.sum"), kind: "number" }],
    rows: [
      { ...step("surplus.ofYear", result.surplus), total: true },
      ...result.steps
        .filter(({ amount }) => amount !== 0n)
        .map((one) => step(`surplus.step.${one.step}`, -one.amount)),
      { ...step("surplus.available", result.available), total: true },
      ...uses,
      step("surplus.carried", result.carriedForward - (open ? spoken : 0n)),
    ],
  });
  const where = links([
    { href: to(`${base}/record/${proposed.position}`), text: say("surplus.entry.proposal") },
    ...(resolved
      ? [{ href: to(`${base}/record/${resolved.position}`), text: say("surplus.entry.resolution") }]
      : []),
    ...further(speak, year, shown),
  ]);
  const again = command(`rochdale surplus surplus-${year.year}.json`, language);
  const body = html`${paragraph(state(speak, year))} ${table} ${sharesOf(speak, year)} ${where}
  ${paragraph(say("surplus.again"), "s")}${again}`;
  return section(say("surplus.year", { year: year.year }), body, { id: `year-${year.year}` });
}

function state({ say }: Speak, { resolved, who, meeting, result }: SurplusYear): string {
  if ((result?.surplus ?? 0n) <= 0n) return say("surplus.loss");
  if (!resolved) return say(`surplus.waits.${who}`);
  const day = { day: resolved.on };
  return meeting
    ? say("surplus.byMembers", { day, meeting: meeting.content.meeting })
    : say("surplus.byBoard", { day });
}

/** What was shared among people: sums and counts, never who got what. */
function sharesOf({ say }: Speak, { shared }: SurplusYear): readonly Html[] {
  return shared.map(({ content }) => {
    const { use, way, people, totalPence } = content;
    const values = {
      sum: { pence: String(totalPence) },
      use: { message: `enum.surplusUse.${use}` },
      way: { message: `enum.sharingWay.${way}` },
    };
    return paragraph(
      people === null
        ? say("surplus.shared.few", values)
        : say("surplus.shared", { ...values, people }),
    );
  });
}

function further(
  { say, link: to, base }: Speak,
  { year, shared }: SurplusYear,
  { keeps, member }: SurplusShown,
) {
  const at = `${base}/books/surplus/${year}`;
  const files = shared.flatMap(({ content: { use } }) => [
    {
      href: to(`${at}/payout/${use}.csv`),
      text: say("surplus.payout", { use: { message: `enum.surplusUse.${use}` } }),
    },
    {
      href: to(`${at}/statements/${use}.pdf`),
      text: say("surplus.statements", { use: { message: `enum.surplusUse.${use}` } }),
    },
  ]);
  return [
    { href: to(`${at}/input.json`), text: say("surplus.input", { year }) },
    { href: to(`${at}/options`), text: say("surplus.options") },
    ...(member && shared.length > 0 ? [{ href: to(`${at}/mine`), text: say("surplus.mine") }] : []),
    ...(keeps ? files : []),
  ];
}

/** Decisions from before the balances were kept with them. */
function older({ say, language }: Speak, story: Story): Html | null {
  const rows = oldDecisions(story).map(({ on, content }) => ({
    cells: [
      content.year,
      say("surplus.day", { day: { day: on } }),
      money(language, BigInt(content.surplusPence)),
    ],
  }));
  if (rows.length === 0) return null;
  const table = stackingTable({
    caption: say("surplus.older"),
    columns: [
      { heading: say("surplus.yearColumn") },
      { heading: say("surplus.on") },
      { heading: say("surplus.sum"), kind: "number" },
    ],
    rows,
  });
  return section(say("surplus.older"), table, { id: "older" });
}

function steps(speak: Speak, acts: readonly string[]): Html | null {
  if (acts.length === 0) return null;
  const items = acts.map((id) => ({
    href: speak.link(`${speak.base}/do/${id}`),
    text: speak.say(`act.${id}`),
  }));
  return section(speak.say("surplus.steps"), links(items), { id: "steps" });
}
