/** Elections of a body in a list, and one election: its days, its rule, who stands, and what comes next. */
import type { Role } from "@rochdale/facts/shapes.ts";
import { longDay, number, shortDay } from "@rochdale/language/say.ts";
import { takesPapers } from "@rochdale/facts/ballot-story.ts";
import { presetNamed } from "@rochdale/count/elections/presets.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { emptyState } from "../../design/empty-state.ts";
import { details } from "../../design/govuk/details.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import {
  electionsOf,
  takesRankings,
  type Contest,
  type ContestStage,
  type Election,
} from "./rules-elections.ts";
import { ballotPart } from "./pages-poll.ts";
import type { Shown } from "./shown.ts";

const TAGS: Record<ContestStage, Parameters<typeof tagged>[1]> = {
  nominations: "act",
  nobody: "late",
  waiting: "wait",
  open: "act",
  papersAwaited: "wait",
  sealed: "wait",
  setAside: "stop",
  ready: "wait",
  needsLot: "stop",
  counted: "wait",
  declared: "done",
};

export const contestPath = (election: Election, contest: Contest): string =>
  `/elections/${election.number}/${contest.number}`;

function stageTag({ say }: Shown, contest: Contest): Html {
  return tagged(say(`elections.stage.${contest.stage}`), TAGS[contest.stage]);
}

/** Every election called here, the last first. */
export function electionsPage(shown: Shown): Html {
  const { say, at, language } = shown;
  const elections = electionsOf(shown.story).toReversed();
  const call = shown.roles.has("scrutineer")
    ? paragraph(link(at("/do/elections.call"), say("act.elections.call")))
    : null;
  const table = stackingTable({
    caption: say("elections.list.caption"),
    captionSize: "hidden",
    columns: [
      { heading: say("elections.list.election") },
      { heading: say("elections.list.called") },
      { heading: say("elections.list.closes") },
      { heading: say("elections.list.contests") },
    ],
    rows: elections.map((election) => {
      const { number: n, called, contests } = election;
      const { rehearsal, closes } = called.content;
      const name = say(rehearsal ? "elections.list.rehearsal" : "elections.list.name", {
        number: n,
      });
      return {
        cells: [
          link(at(`/elections/${n}`), name),
          shortDay(language, called.on),
          shortDay(language, closes),
          html`${contests.map((one) => html`<div>${one.name} ${stageTag(shown, one)}</div>`)}`,
        ],
      };
    }),
  });
  const list = elections.length > 0 ? table : emptyState(say("elections.list.none"));
  return html`${heading(say("elections.title"), { level: 1, size: "l", caption: shown.body.name })}${list}${call}`;
}

/** One election. */
export function electionPage(shown: Shown, election: Election): Html {
  const { say, language } = shown;
  const { content } = election.called;
  const title = say(content.rehearsal ? "elections.list.rehearsal" : "elections.list.name", {
    number: election.number,
  });
  const days = descriptionRows([
    [say("elections.page.nominationsClose"), longDay(language, content.nominationsClose)],
    [say("elections.page.opens"), longDay(language, content.opens)],
    [say("elections.page.closes"), longDay(language, content.closes)],
    [say("elections.page.papers"), say(`enum.electionPapers.${content.papers}`)],
    [say("elections.page.lots"), lotsRow(shown, election)],
    [say("elections.page.rehearsed"), rehearsedRow(shown, election)],
  ]);
  return html`${heading(title, { level: 1, size: "l", caption: shown.body.name })}
  ${content.rehearsal ? paragraph(say("elections.page.rehearsalSays")) : null}
  ${content.papers === "verifiable" ? paragraph(say("elections.verifiable.says")) : null}
  ${nextSteps(shown, election)} ${days} ${ruleSection(shown, election)}
  ${election.contests.map((contest) => contestSection(shown, election, contest))}`;
}

function lotsRow({ say }: Shown, { called, seed }: Election): Text {
  if (called.content.seedSeal === null) return say("elections.page.lotsDrawn");
  if (!seed) return say("elections.page.lotsSealed", { seal: called.content.seedSeal });
  const { publicValue, publicSource } = seed.content;
  return say("elections.page.lotsOpened", { value: publicValue, source: publicSource });
}

function rehearsedRow({ say, language }: Shown, { rehearsed }: Election): Text {
  if (!rehearsed) return say("elections.page.notRehearsed");
  const { figures } = rehearsed.content;
  return say("elections.page.rehearsedOn", {
    figures: number(language, figures),
    day: { day: rehearsed.on },
  });
}

/** The rule, where it stands, and what of it was not checked: before anybody votes by it. */
function ruleSection({ say }: Shown, { called }: Election): Html {
  const rules = presetNamed(called.content.rules);
  if (!rules) return html``;
  const clauses = Object.entries(
    rules.clauses as Readonly<Record<string, { readonly value: unknown; readonly cite: string }>>,
  ).map(
    ([name, clause]) =>
      html`<span lang="en">${name}: ${String(clause.value)} (${clause.cite})</span>`,
  );
  const body = html`${descriptionRows([
    [say("elections.page.rule"), html`<span lang="en">${rules.title}</span>`],
    [say("elections.page.source"), html`<span lang="en">${rules.source}</span>`],
    [say("elections.page.checked"), html`<span lang="en">${rules.confidence}</span>`],
  ])}
  ${details({ summaryText: say("elections.page.clauses"), html: bullets(clauses) })}`;
  return section(say("elections.page.howCounted"), body, { id: "rule" });
}

function contestSection(shown: Shown, election: Election, contest: Contest): Html {
  const { say, at } = shown;
  const seats = say("elections.page.seats", { seats: contest.seats });
  const candidates = contest.closing ? standingTable(shown, contest) : nominees(shown, contest);
  const results = ["nominations", "nobody"].includes(contest.stage)
    ? null
    : paragraph(
        link(
          at(contestPath(election, contest)),
          say(
            contest.stage === "declared" ? "elections.page.toResult" : "elections.page.toContest",
          ),
          contest.name,
        ),
      );
  const kept = contest.reserved ? paragraph(say("elections.page.reserved")) : null;
  const ballot = contest.ballot && ballotPart(shown, contest, contest.ballot);
  const body = html`<p class="govuk-body">${seats} ${stageTag(shown, contest)}</p>${kept}${candidates}${ballot}${results}`;
  return section(contest.name, body, { id: contest.id });
}

/** Before nominations close: how many; who, for those who run the election. */
function nominees(shown: Shown, contest: Contest): Html {
  const { say } = shown;
  const live = contest.candidates.filter((one) => !one.withdrew);
  const count = paragraph(say("elections.page.nominated", { candidates: live.length }));
  if (!shown.roles.has("scrutineer") || live.length === 0) return count;
  const rows = live.map((one) => ({
    cells: [
      shown.nameOf(contest, one.id) ?? say("elections.page.erased"),
      html`<code>${one.id}</code>`,
      link(
        shown.at(`/documents/${one.nominated.content.statement}`),
        say("elections.page.statement"),
        one.id,
      ),
    ],
  }));
  const columns = [
    { heading: say("elections.page.candidate") },
    { heading: say("elections.page.sign") },
    { heading: say("elections.page.statementHead") },
  ];
  return html`${count}${stackingTable({ caption: say("elections.page.nominees"), captionSize: "s", columns, rows })}`;
}

function standingTable(shown: Shown, contest: Contest): Html {
  const { say, language } = shown;
  const names = shown.namesOf(contest);
  const standing = contest.closing?.standing ?? [];
  if (standing.length === 0) return paragraph(say("elections.page.nobody"));
  const rows = standing.map((sign, at) => {
    const candidate = contest.candidates.find((one) => one.id === sign);
    const statement = candidate
      ? link(
          shown.at(`/documents/${candidate.nominated.content.statement}`),
          say("elections.page.statement"),
          names[at] ?? sign,
        )
      : "";
    return { cells: [names[at] ?? sign, `${at + 1}`, html`<code>${sign}</code>`, statement] };
  });
  const { eligible } = contest;
  return html`${stackingTable({
    caption: say("elections.page.standing"),
    captionSize: "s",
    columns: [
      { heading: say("elections.page.candidate") },
      { heading: say("elections.page.place"), kind: "number" },
      { heading: say("elections.page.sign") },
      { heading: say("elections.page.statementHead") },
    ],
    rows,
  })}
  ${paragraph(say("elections.page.eligible", { eligible: number(language, eligible) }), "s")}`;
}

type Step = { readonly act: string; readonly role: Role };

/** What the reader may do now; each leads to its form, which says why where it cannot be done yet. */
function nextSteps(shown: Shown, election: Election): Html | null {
  const { say, at, roles, day } = shown;
  const steps = stepsOf(election, day).filter((step) => roles.has(step.role));
  const acts = steps.map((step) => ({
    href: at(`/do/${step.act}`),
    text: say(`act.${step.act}`),
  }));
  const voting = takesRankings(election, day);
  const codes = [
    ...(voting && roles.has("member")
      ? [{ href: at(`/elections/${election.number}/code`), text: say("elections.codes.mine") }]
      : []),
    ...(voting && roles.has("scrutineer")
      ? [{ href: at(`/elections/${election.number}/codes`), text: say("elections.codes.letters") }]
      : []),
  ];
  const all = [...acts, ...codes];
  const booths = election.contests
    .filter(({ stage, ballot }) => (ballot ? takesPapers(ballot, day) : voting && stage === "open"))
    .map((contest) => ({
      href: boothHref(shown, election, contest),
      text: say("elections.page.vote", { contest: contest.name }),
    }));
  if (all.length + booths.length === 0) return null;
  const items = [...all, ...booths].map((one) => link(one.href, one.text));
  return section(say("elections.page.next"), bullets(items), { id: "next", size: "s" });
}

export function boothPath(slug: string, election: Election, contest: Contest): string {
  return `/vote/${slug}/elections/${election.number}/${contest.number}`;
}

function boothHref(shown: Shown, election: Election, contest: Contest): string {
  const { slug } = shown.body;
  const { ballot } = contest;
  const path = ballot ? `/vote/${slug}/${ballot.number}` : boothPath(slug, election, contest);
  return shown.language === "cy" ? `/cy${path}` : path;
}

function stepsOf(election: Election, day: string): readonly Step[] {
  const officer = (act: string): Step => ({ act: `elections.${act}`, role: "scrutineer" });
  const { nominations, opened, closed, called, contests } = election;
  if (!nominations) {
    const before = day <= called.content.nominationsClose;
    return [
      ...(before
        ? [{ act: "elections.nominate", role: "member" } as const, officer("receiveNomination")]
        : []),
      { act: "elections.withdraw", role: "member" },
      officer("withdraw"),
      officer("closeNominations"),
      ...(election.rehearsed ? [] : [officer("rehearseCount")]),
    ];
  }
  const at = (stage: ContestStage) => contests.some((one) => one.stage === stage);
  return [
    ...(!opened && at("waiting") && called.content.papers !== "verifiable"
      ? [officer("open")]
      : []),
    ...(opened && !closed ? [officer("close")] : []),
    ...(!election.rehearsed && !contests.every((one) => one.stage === "declared")
      ? [officer("rehearseCount")]
      : []),
    ...(election.over && called.content.seedSeal !== null && !election.seed
      ? [officer("revealSeed")]
      : []),
    ...(at("papersAwaited") ? [officer("takePapers")] : []),
    ...(at("ready") ? [officer("count")] : []),
    ...(at("needsLot") ? [officer("drawLot")] : []),
    ...(at("counted") ? [officer("declareResult")] : []),
    ...(at("declared") ? [officer("fillVacancy")] : []),
  ];
}
