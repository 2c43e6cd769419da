/** The page of a partnership agreement: how it stands, what is found, its promises, what was given, both sides' books. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import {
  givenOf,
  lastMonthOfTerms,
  versionsAgreed,
  type PartnershipVersion,
} from "@rochdale/genuineness/partnership.ts";
import type { RouteVerdict } from "@rochdale/genuineness/route.ts";
import { listed, money } from "@rochdale/language/say.ts";
import { descriptionRows, type DescriptionRow } from "../../design/description-rows.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { publishedMonths } from "../books/books.ts";
import { givenSections } from "./page-given.ts";
import { designTalkedOf, offerWaiting, versionShown, type Offer, type Terms } from "./rules.ts";
import { amountWords, type Speak } from "./speak.ts";

export type PartnershipModel = {
  readonly story: Story;
  readonly day: string;
  /** The findings on the agreement, drawn. */
  readonly findings: readonly Html[];
  /** The verdict on the route on record, by its own law; undefined where none is. */
  readonly verdict: RouteVerdict | undefined;
  readonly acts: readonly string[];
};

export function partnershipPage(speak: Speak, model: PartnershipModel): Html {
  const { say } = speak;
  const { story, day } = model;
  const version = versionShown(story, day);
  const waiting = offerWaiting(story);
  const top = html`${heading(say("partnership.title"), { level: 1, size: "l" })}
  ${lead(leadSentence(speak, story, day))}`;
  if (!version && !waiting) {
    return html`${top} ${paragraph(say("partnership.what.is"))}
    ${emptyState(say("partnership.none"), { href: speak.at("/do/partnership.offer"), text: say("act.partnership.offer") })}
    ${purchase(speak, model)} ${steps(speak, model.acts)}`;
  }
  return html`${top} ${paragraph(say("partnership.what.is"))}
  ${waiting ? offered(speak, waiting) : null}
  ${found(speak, model)}
  ${version ? promises(speak, story, { terms: version.terms, day, id: "promises" }) : null}
  ${givenSections(speak, { story, day })} ${version ? books(speak, story) : null}
  ${purchase(speak, model)} ${versions(speak, story)} ${steps(speak, model.acts)}`;
}

function leadSentence({ say, month }: Speak, story: Story, day: string): string {
  const version = versionShown(story, day);
  const waiting = offerWaiting(story);
  if (!version) return say(waiting ? "partnership.lead.offered" : "partnership.lead.none");
  const values = {
    version: version.agreed.content.version,
    from: { day: `${version.terms.firstMonth}-01` },
    to: month(version.lastMonth),
  };
  if (version.lastMonth < day.slice(0, 7)) return say("partnership.lead.over", values);
  return say(version.notice ? "partnership.lead.notice" : "partnership.lead.agreed", values);
}

/** The offer that waits for an answer, in full: the other side reads what it would agree to. */
function offered(speak: Speak, offer: Offer): Html {
  const { say } = speak;
  const { version, by, terms } = offer.content;
  return section(
    say("partnership.offered", { version }),
    html`${paragraph(say(`partnership.offered.${by}`, { day: { day: offer.on } }))} ${termRows(speak, terms, null)}
    ${supportTable(speak, terms)}
    ${links([
      { href: speak.at("/do/partnership.agree"), text: say("act.partnership.agree") },
      { href: speak.at("/do/partnership.offer"), text: say("partnership.counter") },
    ])}`,
    { id: "offered" },
  );
}

function found({ say }: Speak, { findings }: PartnershipModel): Html | null {
  if (findings.length === 0) return null;
  return section(say("partnership.found"), html`${findings}`, { id: "found" });
}

type Told = { readonly terms: Terms; readonly day: string; readonly id: string };

function promises(speak: Speak, story: Story, { terms, day, id }: Told): Html {
  const { say } = speak;
  const classes = designTalkedOf(story, day)?.classes ?? [];
  const named = classes.find((one) => one.id === terms.seat?.class)?.name ?? null;
  return section(
    say("partnership.promises"),
    html`${termRows(speak, terms, named)} ${supportTable(speak, terms)}
    ${terms.paper ? paragraph(link(speak.at(`/documents/${terms.paper}`), say("partnership.paper"))) : null}`,
    { id },
  );
}

function termRows(speak: Speak, terms: Terms, seatName: string | null): Html {
  const { say, language, month, at } = speak;
  const years = terms.fundingPence.map((pence, index) =>
    say("partnership.year", { n: index + 1, sum: { pence: String(pence) } }),
  );
  const span = {
    from: { day: `${terms.firstMonth}-01` },
    to: month(lastMonthOfTerms(terms)),
  };
  const seat = terms.seat
    ? say("partnership.seat.has", { seats: terms.seat.seats, name: seatName ?? terms.seat.class })
    : say("partnership.seat.none");
  const books = listed(
    language,
    terms.openBooks.map((one) => say(`partnership.books.${one}`)),
  );
  const rows: readonly DescriptionRow[] = [
    [say("partnership.row.term"), say("partnership.term", span)],
    [say("partnership.row.funding"), html`${years.map((one) => html`${one}<br>`)}`],
    [say("partnership.row.paid"), say(`partnership.paid.${terms.paidIn}`, { day: terms.payDay })],
    [
      say("partnership.row.seat"),
      html`${seat} ${link(at("/control"), say("partnership.seat.control"))}`,
    ],
    [say("partnership.row.books"), books],
    [
      say("partnership.row.ends"),
      `${say("partnership.ends", { months: terms.noticeMonths })} ${say(`enum.afterwards.${terms.afterwards}`)}.`,
    ],
  ];
  return descriptionRows(rows);
}

function supportTable(speak: Speak, { support }: Terms): Html {
  const { say, month } = speak;
  if (support.length === 0) return paragraph(say("partnership.support.none"));
  return stackingTable({
    caption: say("partnership.support"),
    columns: [
      { heading: say("partnership.support.what") },
      { heading: say("partnership.support.kind") },
      { heading: say("partnership.support.team") },
      { heading: say("partnership.support.year"), kind: "number" },
      { heading: say("partnership.support.when") },
    ],
    rows: support.map((one) => ({
      cells: [
        one.what,
        say(`enum.help.${one.help}`),
        one.team,
        amountWords(speak, { amount: BigInt(one.perYear), countedIn: one.countedIn }),
        say("partnership.support.span", {
          from: month(one.firstMonth, "short"),
          to: month(one.lastMonth, "short"),
        }),
      ],
    })),
  });
}

/** What each side has opened: the mutual its accounts, the public partner what it paid and what its support cost. */
function books(speak: Speak, story: Story): Html {
  const { say, language, month, at } = speak;
  const last = publishedMonths(story)
    .map((one) => one.month)
    .toSorted()
    .at(-1);
  const mutual = last
    ? say("partnership.open.mutual", { month: month(last) })
    : say("partnership.open.mutualNone");
  const confirmed = givenOf(story).filter((one) => one.state === "confirmed");
  const funding = confirmed.filter((one) => one.paidOn !== null);
  const support = confirmed.filter((one) => one.paidOn === null);
  const told = support.filter((one) => one.costPence !== null);
  const paid = funding.reduce((sum, one) => sum + one.amount, 0n);
  const cost = told.reduce((sum, one) => sum + BigInt(one.costPence ?? 0), 0n);
  return section(
    say("partnership.openBooks"),
    html`${bullets([
      html`${mutual} ${link(at("/books"), say("partnership.open.books"))}`,
      say("partnership.open.paid", { sum: money(language, paid) }),
      say("partnership.open.cost", {
        ...{ sum: money(language, cost), told: told.length, of: support.length },
      }),
    ])}
    ${paragraph(link(at("/open-book"), say("partnership.open.costs")))}`,
    { id: "open-books" },
  );
}

/** Whether it is a purchase is the question of the route, with its own law; here only its answer and the way to it. */
function purchase(speak: Speak, { story, verdict }: PartnershipModel): Html {
  const { say, tell, at } = speak;
  const recorded = latest(story, "RouteRecorded/1");
  const route = { message: `enum.route.${recorded?.content.route ?? "otherWithAdvice"}` };
  const answer =
    recorded && verdict
      ? say(`partnership.purchase.${verdict.lawful}`, { route })
      : say("partnership.purchase.unasked");
  const because = verdict?.refusals.map((one) => tell(one.because)) ?? [];
  return section(
    say("partnership.purchase"),
    html`${paragraph(answer)} ${because.length > 0 ? bullets(because) : null}
    ${paragraph(html`${say("partnership.purchase.subsidy")} ${link(ruleAt(speak), say("partnership.purchase.subsidyRule"))}`)}
    ${paragraph(link(at("/route"), say("partnership.purchase.routes")))}`,
    { id: "purchase" },
  );
}

function ruleAt({ language }: Speak): string {
  return `${language === "cy" ? "/cy" : ""}/rules/sca2022-subsidy`;
}

function versions(speak: Speak, story: Story): Html | null {
  const { say, at, month } = speak;
  const agreed = new Map<Entry, PartnershipVersion>(
    versionsAgreed(story).map((one) => [one.offer, one]),
  );
  const offers = all(story, "PartnershipOffered/1");
  if (offers.length < 2) return null;
  return stackingTable({
    caption: say("partnership.versions"),
    columns: [
      { heading: say("partnership.versions.version") },
      { heading: say("partnership.versions.by") },
      { heading: say("partnership.versions.from") },
      { heading: say("partnership.versions.agreed") },
    ],
    rows: offers.map((offer) => {
      const entry = agreed.get(offer)?.agreed;
      const { version, by, terms } = offer.content;
      return {
        cells: [
          link(at(`/record/${offer.position}`), String(version)),
          say(`enum.side.${by}`),
          month(terms.firstMonth, "short"),
          entry
            ? say("partnership.versions.on", { day: { day: entry.on } })
            : say("partnership.versions.not"),
        ],
      };
    }),
  });
}

function steps({ say, at }: Speak, acts: readonly string[]): Html | null {
  if (acts.length === 0) return null;
  return section(
    say("partnership.steps"),
    links(acts.map((id) => ({ href: at(`/do/${id}`), text: say(`act.${id}`) }))),
    { id: "steps", size: "s" },
  );
}
