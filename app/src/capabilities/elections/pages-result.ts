/** A contest: waiting, halted for a lot, measured before publication, or its result with every stage explained. */
import { flowOf, flowSvg } from "@rochdale/count/elections/flow-chart.ts";
import { flowTable } from "@rochdale/count/elections/flow-table.ts";
import { flowWords } from "@rochdale/count/elections/words-flow-chart.ts";
import { narrative } from "@rochdale/count/elections/narrative.ts";
import { narrativeWords } from "@rochdale/count/elections/words-narrative.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import type { Report } from "@rochdale/count/elections/report.ts";
import { listed, number, say as speak, share } from "@rochdale/language/say.ts";
import { figures } from "../../design/figures.ts";
import { details } from "../../design/govuk/details.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { warningText } from "../../design/govuk/warning-text.ts";
import { html, link, raw, type Html } from "../../design/html.ts";
import {
  box,
  bullets,
  columns,
  command,
  fingerprint,
  heading,
  lead,
  links,
  paragraph,
  section,
} from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { contestPath } from "./pages-list.ts";
import { ballotLink } from "./pages-poll.ts";
import { publishProposed } from "./acts-result.ts";
import { closestCall } from "./closest-call.ts";
import { sheetTable } from "./sheet-table.ts";
import { holdersOf, rankingsArePublic, type Contest, type Election } from "./rules-elections.ts";
import type { Shown } from "./shown.ts";

export type ContestShown = {
  readonly election: Election;
  readonly contest: Contest;
  /** The report with names as this reader may read them; null before the count, and where nothing was counted. */
  readonly report: Report | null;
  /** Whether the papers are published, with how many left out; null where only figures are. */
  readonly papers: { readonly withheld: number } | null;
  readonly script: string;
};

function caption({ say }: Shown, { election, contest }: ContestShown): string {
  const rule = presetNamed(election.called.content.rules)?.title ?? election.called.content.rules;
  const on = contest.declared?.on ?? contest.counted?.on ?? election.called.on;
  const key = contest.declared && contest.closing?.outcome === "contested" ? "by" : "without";
  return say(`elections.result.caption.${key}`, { name: contest.name, day: { day: on }, rule });
}

/** The page of a contest. */
export function contestPage(shown: Shown, given: ContestShown): Html {
  const { contest } = given;
  if (contest.declared && contest.stage === "declared") return resultPage(shown, given);
  const { say } = shown;
  const { number: n } = given.election;
  const which = say("elections.list.name", { number: n });
  const title = heading(contest.name, { level: 1, size: "l", caption: which });
  const back = paragraph(
    link(shown.at(`/elections/${given.election.number}`), say("elections.result.toElection")),
  );
  return html`${title}${awaiting(shown, given)}${back}`;
}

function awaiting(shown: Shown, { contest }: ContestShown): Html {
  const { say, language } = shown;
  if (contest.asked && contest.stage === "needsLot") return lotNeeded(shown, contest);
  if (!contest.counted || contest.stage === "setAside") {
    const poll = contest.ballot && ballotLink(shown, contest.ballot);
    return html`${paragraph(say(`elections.waits.${contest.stage}`), "l")}${poll}`;
  }
  const { unique, valid } = contest.counted.content;
  const act = shown.roles.has("scrutineer")
    ? paragraph(link(shown.at("/do/elections.declareResult"), say("act.elections.declareResult")))
    : null;
  const measure =
    unique > 0
      ? warningText({
          text: say("elections.measured.unique", { unique: { of: [unique, valid] } }),
          iconFallbackText: say("elections.measured.warning"),
        })
      : insetText({ text: say("elections.measured.none", { valid: number(language, valid) }) });
  const proposed = say(
    rankingsArePublic(contest)
      ? "elections.measured.archived"
      : `elections.measured.propose.${publishProposed(contest)}`,
  );
  return html`${paragraph(say("elections.waits.counted"), "l")}${measure}${paragraph(proposed)}${act}`;
}

function lotNeeded(shown: Shown, contest: Contest): Html {
  const { say } = shown;
  const asked = contest.asked;
  if (!asked) return html``;
  const names = shown.namesOf(contest);
  const standing = contest.closing?.standing ?? [];
  const tied = asked.tied.map(
    (sign) => html`${names[standing.indexOf(sign)] ?? sign} <code>${sign}</code>`,
  );
  const act = shown.roles.has("scrutineer")
    ? paragraph(link(shown.at("/do/elections.drawLot"), say("act.elections.drawLot")))
    : null;
  return html`${paragraph(say("elections.lot.needed", { stage: asked.stage }), "l")}${bullets(tied)}
  ${paragraph(say(`elections.lot.${asked.purpose}`))}${act}`;
}

function electedNames(shown: Shown, contest: Contest): string {
  const names = shown.namesOf(contest);
  const standing = contest.closing?.standing ?? [];
  const elected = (contest.declared?.content.elected ?? []).map(
    (sign) => names[standing.indexOf(sign)] ?? sign,
  );
  return listed(shown.language, elected);
}

function resultPage(shown: Shown, given: ContestShown): Html {
  const { say, language } = shown;
  const { contest, election, report } = given;
  const elected = contest.declared?.content.elected.length ?? 0;
  const head = html`${heading(say("elections.result.title", { elected }), { level: 1, size: "xl", caption: caption(shown, given) })}
  ${election.called.content.rehearsal ? paragraph(say("elections.page.rehearsalSays")) : null}
  ${lead(say("elections.result.elected", { names: electedNames(shown, contest), count: elected }))}
  ${vacancies(shown, given)}`;
  if (!report) return html`${head}${paragraph(say("elections.result.uncontested"))}`;
  const papers = report.valid + report.invalid;
  const { eligible } = contest;
  const heads = figures([
    [say("elections.result.eligible"), number(language, eligible)],
    [say("elections.result.valid"), number(language, report.valid)],
    [say("elections.result.invalid"), number(language, report.invalid)],
    [say("elections.result.turnout"), share(language, [papers, eligible])],
    [say("elections.result.quota"), report.quota],
  ]);
  const call = closestCall(report);
  const closest = call && paragraph(say(call.message, call.values));
  return html`${head}${heads}${closest}${chart(shown, report)}${sheetTable(shown, report)}
  ${columns(stages(shown, report), aside(shown, given))}`;
}

function chart({ language, say }: Shown, report: Report): Html {
  const flow = flowOf(report);
  const words = (message: Parameters<typeof speak>[2]) => speak(flowWords, language, message);
  const svg = flowSvg(flow, words);
  if (svg === "") return html``;
  const table = flowTable(flow, words);
  const rows = table.rows.map((cells) => ({ cells }));
  const moves = stackingTable({
    caption: table.caption,
    captionSize: "s",
    columns: table.headings.map((one, at) => ({ heading: one, kind: at > 2 ? "number" : "text" })),
    rows,
    tight: true,
  });
  const figure = html`<figure class="rd-chart"><figcaption>${say("elections.result.chartSays")}</figcaption><div class="rd-scroll" tabindex="0" role="region" aria-label="${say("elections.result.moved")}">${raw(svg)}</div></figure>`;
  const all = details({ summaryText: say("elections.result.everyMove"), html: moves });
  return section(say("elections.result.moved"), html`${figure}${all}`, { id: "moved" });
}

function stages({ language, say }: Shown, report: Report): Html {
  const [whole = [], ...each] = narrative(report);
  const told = each.map((sentences, at) => {
    const [first, ...rest] = sentences.map((one) => speak(narrativeWords, language, one));
    const stage = report.stages[at];
    return section(first ?? "", html`${paragraph(rest.join(" "))}`, {
      id: `stage-${stage?.stage ?? at}`,
      size: "s",
      level: 3,
    });
  });
  const lots =
    report.lots.length > 0
      ? paragraph(say("elections.result.lots", { lots: report.lots.length }))
      : null;
  const start = whole.map((one) => speak(narrativeWords, language, one)).join(" ");
  return section(say("elections.result.stages"), html`${paragraph(start)}${lots}${told}`, {
    id: "stages",
  });
}

function vacancies(shown: Shown, { contest, election }: ContestShown): Html | null {
  if (contest.vacancies.length === 0) return null;
  const { say, at } = shown;
  const names = shown.namesOf(contest);
  const standing = contest.closing?.standing ?? [];
  const nameOf = (sign: string) => names[standing.indexOf(sign)] ?? sign;
  const told = contest.vacancies.map((one, index) => {
    const { vacated, elected, reason } = one.content;
    const values = {
      name: nameOf(vacated),
      day: { day: one.on },
      reason: { message: `enum.vacancyReason.${reason}` },
    };
    if (elected === null) return say("elections.vacancy.open", values);
    const report = at(`${contestPath(election, contest)}/vacancy-${index + 1}.json`);
    return html`${say("elections.vacancy.filled", { ...values, next: nameOf(elected) })} ${link(report, say("elections.vacancy.report"), nameOf(elected))}`;
  });
  const now = say("elections.vacancy.now", {
    names: listed(shown.language, holdersOf(contest).map(nameOf)),
  });
  return section(say("elections.vacancy.title"), html`${bullets(told)}${paragraph(now)}`, {
    id: "vacancies",
    size: "s",
  });
}

function aside(shown: Shown, given: ContestShown): Html {
  const { say, at, language } = shown;
  const { contest, election, papers } = given;
  const base = at(contestPath(election, contest));
  const counted = contest.counted?.content;
  const declared = contest.declared?.content;
  if (!counted || !declared) return html``;
  const files = [
    ...(papers ? [{ href: `${base}/papers.blt`, text: say("elections.again.papers") }] : []),
    { href: `${base}/report.json`, text: say("elections.again.report") },
    { href: `${base}/sheet.csv`, text: say("elections.again.csv") },
    { href: `${base}/sheet.txt`, text: say("elections.again.sheet") },
  ];
  const whole = papers !== null && declared.publish === "full";
  const recount = papers
    ? html`<div id="recount" data-papers="${base}/papers.blt" data-report="${base}/report.json" data-words="${JSON.stringify(
        {
          button: say("elections.again.button"),
          working: say("elections.again.working"),
          same: say("elections.again.same", { valid: number(language, counted.valid) }),
          differs: say("elections.again.differs"),
          failed: say("elections.again.failed"),
        },
      )}"></div>
      <script defer src="${given.script}"></script>
      ${paragraph(say("elections.again.command"), "s")}${command("rochdale count verify report.json papers.blt", language)}`
    : null;
  const explains = whole
    ? say("elections.again.whole", { valid: number(language, counted.valid) })
    : papers
      ? say("elections.again.shortened", {
          least: declared.least ?? 2,
          withheld: number(language, papers.withheld),
        })
      : say("elections.again.figuresOnly");
  const result = declarationOf(shown, contest);
  return html`${box(html`${heading(say("elections.again.title"), { size: "s" })}${paragraph(explains, "s")}${recount}${links(files)}`)}
  ${box(html`${heading(say("elections.secrecy.title"), { size: "s" })}
    ${paragraph(say("elections.secrecy.unique", { unique: { of: [counted.unique, counted.valid] } }), "s")}
    ${paragraph(secrecy(shown, contest), "s")}${contest.ballot && ballotLink(shown, contest.ballot)}
    ${paragraph(say("elections.secrecy.commitment"), "s")}${fingerprint(counted.papers)}
    ${paragraph(say("elections.secrecy.report"), "s")}${fingerprint(counted.report)}`)}
  ${box(html`${heading(say("elections.signs.title"), { size: "s" })}${paragraph(say("elections.signs.says"), "s")}
    ${bullets((contest.closing?.standing ?? []).map((sign, index) => html`<code>${sign}</code> ${shown.namesOf(contest)[index] ?? ""}`))}${result}`)}`;
}

/** What was decided to be published; of a verifiable ballot there was nothing to decide. */
function secrecy({ say }: Shown, contest: Contest): string {
  if (rankingsArePublic(contest)) return say("elections.secrecy.archived");
  const { publish = "stages", least = 2 } = contest.declared?.content ?? {};
  const chosen = say(`elections.secrecy.${publish}`, { least: least ?? 2 });
  return contest.ballot ? `${say("elections.secrecy.online")} ${chosen}` : chosen;
}

/** The paper of the declaration, published with the result. */
function declarationOf(shown: Shown, contest: Contest): Html | null {
  const declared = contest.declared;
  if (!declared) return null;
  const document = shown.story.entries.find(
    (entry) =>
      entry.position > declared.position &&
      entry.type === "DocumentPublished/1" &&
      entry.content.kind === "scrutineersReport",
  );
  if (document?.type !== "DocumentPublished/1") return null;
  const href = shown.at(`/documents/${document.content.doc}`);
  return paragraph(link(href, shown.say("elections.result.declaration")), "s");
}
