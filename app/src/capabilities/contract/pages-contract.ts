/** The page of the contract: offers side by side, the price of a year, standards, safeguards, continuity. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import { money } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { toPartnership } from "./draft-pages.ts";
import { pricesOfOffer } from "./rules-comparison.ts";
import { offerHeading, pricesCompared, pricesOfContract } from "./pages-prices.ts";
import type { Speak } from "./pages-route.ts";
import {
  agreedHeads,
  offersOf,
  SAFEGUARDS,
  standingOffer,
  yearPricePence,
  type Offer,
} from "./rules.ts";

/** Offers shown side by side: the newest, on any screen. */
const SHOWN = 3;

export function contractPage(speak: Speak, story: Story): Html {
  const { say } = speak;
  const offers = offersOf(story).slice(-SHOWN);
  return html`${heading(say("contract.title"), { level: 1, size: "l" })}
  ${lead(leadSentence(speak, story))} ${toPartnership(speak)} ${award(speak, story)}
  ${
    offers.length === 0
      ? emptyState(say("contract.offers.empty"), {
          href: speak.link(`${speak.base}/route`),
          text: say("contract.route.title"),
        })
      : html`${offersTable(speak, story, offers)}${pricesCompared(speak, story, offers)}${safeguardsTable(speak, offers)}${standardsTable(speak, story)}`
  }
  ${pricesOfContract(speak, story)} ${continuity(speak, story)} ${steps(speak)}`;
}

function leadSentence({ say }: Speak, story: Story): string {
  const signed = latest(story, "ContractSigned/1");
  if (signed) {
    const { startsOn, endsOn } = signed.content;
    return say("contract.lead.signed", { from: { day: startsOn }, to: { day: endsOn } });
  }
  const offer = standingOffer(story);
  if (!offer) return say("contract.lead.none");
  const { version, by } = offer.content;
  const agreed = agreedHeads(story)?.entry.content.version === version;
  if (agreed) return say("contract.lead.agreed", { version });
  const side = { message: `enum.side.${by === "mutual" ? "authority" : "mutual"}` };
  return say("contract.lead.offered", { version, side });
}

function award({ say }: Speak, story: Story): Html | null {
  const made = latest(story, "AwardMade/1");
  if (!made) return null;
  const { to, bidders, reasons } = made.content;
  return html`${paragraph(say(`contract.award.${to}`, { day: { day: made.on }, bidders }))}${paragraph(reasons)}`;
}

function offersTable(speak: Speak, story: Story, offers: readonly Offer[]): Html {
  const { say } = speak;
  const months = (count: number) => say("contract.offers.months", { months: count });
  const row = (name: string, cell: (offer: Offer) => Text) => ({
    cells: [say(`contract.offers.${name}`), ...offers.map(cell)],
  });
  return stackingTable({
    caption: say("contract.offers"),
    columns: [
      { heading: say("contract.offers.what") },
      ...offers.map((one) => ({ heading: offerHeading(speak, one) })),
    ],
    rows: [
      row("term", (one) => months(one.content.heads.termMonths)),
      row("extension", (one) => months(one.content.heads.extensionMonths)),
      row("notice", (one) => months(one.content.heads.noticeMonths)),
      row("year", (one) => yearPrice(speak, story, one)),
    ],
  });
}

function yearPrice({ say, language }: Speak, story: Story, offer: Offer): string {
  const pence = yearPricePence(offer.content.heads);
  if (pence !== null) return money(language, pence);
  if (pricesOfOffer(story, offer)) return say("contract.offers.below");
  const closed = closingOf(story, offer);
  if (!closed) return say("contract.offers.noPrice");
  const ground = { message: `enum.closingGround.${closed.content.ground}` };
  return say("contract.offers.closed", { until: { day: closed.content.until }, ground });
}

/** The closing that entered the record with the offer, right after it. */
function closingOf(story: Story, offer: Offer): Entry<"DocumentClosed/1"> | undefined {
  return all(story, "DocumentClosed/1").find(
    (one) => one.position === offer.position + 1 && one.by === offer.by,
  );
}

function safeguardsTable(speak: Speak, offers: readonly Offer[]): Html {
  const { say } = speak;
  return stackingTable({
    caption: say("contract.safeguards"),
    columns: [
      { heading: say("contract.safeguards.safeguard") },
      ...offers.map((one) => ({ heading: offerHeading(speak, one) })),
    ],
    rows: SAFEGUARDS.map((name) => ({
      cells: [
        say(`contract.safeguard.${name}`),
        ...offers.map((one) =>
          say(one.content.heads[name] ? "contract.safeguards.in" : "contract.offers.absent"),
        ),
      ],
    })),
  });
}

function standardsTable(speak: Speak, story: Story): Html | null {
  const { say } = speak;
  const heads =
    latest(story, "ContractSigned/1")?.content.heads ??
    agreedHeads(story)?.heads ??
    standingOffer(story)?.content.heads;
  if (!heads || heads.standards.length === 0) return null;
  return stackingTable({
    caption: say("contract.standards"),
    columns: [
      { heading: say("contract.standards.name") },
      { heading: say("contract.standards.target") },
    ],
    rows: heads.standards.map(({ name, atLeast, target, unit }) => ({
      cells: [name, targetWords(speak, { atLeast, target, unit })],
    })),
  });
}

/** "at least 95%", "at most 3 days". */
function targetWords(
  { say }: Speak,
  {
    atLeast,
    target,
    unit,
  }: { readonly atLeast: boolean; readonly target: string; readonly unit: string },
): string {
  const whole = /^(%|per ?cent)$/i.test(unit) ? `${target}%` : `${target} ${unit}`;
  return say(`contract.standards.${atLeast ? "atLeast" : "atMost"}`, { target: whole });
}

function continuity(speak: Speak, story: Story): Html {
  const { say } = speak;
  const filed = latest(story, "ContinuityPlanFiled/1");
  const tested = latest(story, "ContinuityTested/1");
  const outcome = tested?.content.passed ? "tested" : "failed";
  const body = filed
    ? html`${paragraph(say("contract.continuity.filed", { day: { day: filed.on }, notice: filed.content.noticeMonths }))}
      ${paragraph(tested ? say(`contract.continuity.${outcome}`, { day: { day: tested.on } }) : say("contract.continuity.untested"))}
      ${paragraph(link(speak.link(`${speak.base}/documents/${filed.content.plan}`), say("contract.continuity.read")))}`
    : paragraph(say("contract.continuity.none"));
  return section(say("contract.continuity"), body, { id: "continuity" });
}

function steps(speak: Speak): Html {
  const acts = [
    "offer",
    "agreeHeads",
    "recordAward",
    "sign",
    "fileContinuity",
    "testContinuity",
    "statePreviousCost",
    "stateScenario",
    "offerPrices",
    "agreePrices",
  ];
  return section(
    speak.say("contract.steps"),
    links([
      { href: speak.link(`${speak.base}/route`), text: speak.say("contract.route.title") },
      { href: speak.link(`${speak.base}/contract/draft`), text: speak.say("contract.draft.title") },
      ...acts.map((name) => ({
        href: speak.link(`${speak.base}/do/contract.${name}`),
        text: speak.say(`act.contract.${name}`),
      })),
    ]),
    { id: "steps", size: "s" },
  );
}
