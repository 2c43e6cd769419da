/** The prices on the contract's page: offers line by line, what each would pay on the same figures, the cost before, versions. */
import { all, latest, type Story } from "@rochdale/facts/story.ts";
import {
  contractPrices,
  scheduleWaiting,
  termsOf,
  type ContractPrices,
} from "@rochdale/genuineness/contract-prices.ts";
import { money } from "@rochdale/language/say.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { bullets, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import { scenariosOf } from "./acts-prices.ts";
import { termsTable } from "./draft-pages.ts";
import type { Speak } from "./pages-route.ts";
import { inRealTerms, type Offer } from "./rules.ts";
import { linesCompared, pricesOfOffer, yearOn } from "./rules-comparison.ts";
import { shifted } from "./rules-terms.ts";
import { termSentence } from "./term-sentence.ts";

export function offerHeading({ say }: Speak, { on, content }: Offer): string {
  const side = { message: `enum.side.${content.by}` };
  return say("contract.offers.by", { version: content.version, side, day: { day: on } });
}

/** The lines of the offers side by side, and what each would pay; nothing where no offer has open prices. */
export function pricesCompared(speak: Speak, story: Story, offers: readonly Offer[]): Html | null {
  const { say } = speak;
  const priced = offers.map((one) => pricesOfOffer(story, one));
  if (priced.every((one) => one === undefined)) return null;
  const lines = linesCompared(priced);
  const differ = lines.some((line) => !line.alike);
  const mark = (alike: boolean) =>
    alike ? "" : html` ${tagged(say("contract.prices.differs"), "act")}`;
  const table = stackingTable({
    caption: say("contract.prices.lines"),
    columns: [
      { heading: say("contract.draft.term") },
      ...offers.map((one) => ({ heading: offerHeading(speak, one) })),
    ],
    rows: lines.map(({ terms, alike }) => ({
      cells: [
        html`${terms.find((one) => one !== undefined)?.name ?? ""}${offers.length > 1 ? mark(alike) : ""}`,
        ...terms.map((term) =>
          term ? speak.tell(termSentence(term)) : say("contract.offers.absent"),
        ),
      ],
    })),
  });
  const alike = offers.length > 1 && !differ ? paragraph(say("contract.prices.alike")) : null;
  const caps = priced.flatMap((one, at) => {
    const offer = offers[at];
    if (!one || one.outcomesCap === null || !offer) return [];
    const cap = { pence: String(one.outcomesCap) };
    return [say("contract.prices.cap", { version: offer.content.version, cap })];
  });
  return section(
    say("contract.prices"),
    html`${table} ${alike} ${caps.length > 0 ? bullets(caps) : null}
    ${onScenarios(speak, story, offers)} ${costBefore(speak, story)}`,
    { id: "prices" },
  );
}

/** A year of each offer on each scenario; both sides and anyone see the same figures. */
function onScenarios(speak: Speak, story: Story, offers: readonly Offer[]): Html {
  const { say, language } = speak;
  const scenarios = scenariosOf({ story });
  const priced = offers.map((one) => pricesOfOffer(story, one));
  const left = priced.some((one) => one?.terms.some((term) => term.kind === "personFees"));
  const missing = new Set<string>();
  const rows = scenarios.map(({ content }) => {
    const years = priced.map((one) => yearOn(one, content.volumes));
    for (const year of years) for (const metric of year?.missing ?? []) missing.add(metric);
    const cells: Text[] = years.map((year) =>
      year ? money(language, year.total) : say("contract.prices.closed"),
    );
    return { cells: [say(`enum.scenario.${content.scenario}`), ...cells] };
  });
  const basis = scenarios.map(({ content }) => {
    const figures = content.volumes.map(({ metric, value }) => `${metric} ${value}`).join(", ");
    const scenario = { message: `enum.scenario.${content.scenario}` };
    return say("contract.prices.basis", { scenario, figures, basis: content.basis });
  });
  const notes = [
    ...basis,
    ...(missing.size > 0
      ? [say("contract.prices.missing", { metrics: [...missing].join(", ") })]
      : []),
    ...(left ? [say("contract.prices.personFees")] : []),
  ];
  return html`${stackingTable({
    caption: say("contract.prices.year"),
    empty: say("contract.prices.noScenario"),
    columns: [
      { heading: say("contract.prices.scenario") },
      ...offers.map((one) => ({ heading: offerHeading(speak, one), kind: "number" as const })),
    ],
    rows,
  })}
  ${notes.length > 0 ? bullets(notes) : null}`;
}

/** What the service cost before, as it was and in the prices of now, with its source. */
function costBefore(speak: Speak, story: Story): Html {
  const { say } = speak;
  const stated = latest(story, "PreviousCostStated/1");
  if (!stated) return paragraph(say("contract.before.none"));
  const { pencePerYear, year, deflator, document } = stated.content;
  const cost = { pence: String(pencePerYear) };
  const real = deflator && inRealTerms(pencePerYear, deflator);
  const now =
    deflator && real !== null
      ? say("contract.before.real", {
          ...{ real: { pence: String(real) }, nowYear: deflator.nowYear },
          ...{ then: deflator.then, now: deflator.now, series: deflator.series },
        })
      : say("contract.before.noDeflator");
  const source = link(
    speak.link(`${speak.base}/documents/${document}`),
    say("contract.before.source"),
  );
  return paragraph(html`${say("contract.before.was", { cost, year })} ${now} ${source}`);
}

/** The versions of the prices in the signed contract, what waits for an answer, and the way to the statements. */
export function pricesOfContract(speak: Speak, story: Story): Html | null {
  const { say } = speak;
  const prices = contractPrices(story);
  if (!prices) return null;
  const { heads } = prices.signed.content;
  const waiting = scheduleWaiting(story);
  const first = prices.versions[0]?.version ?? 0;
  return section(
    say("contract.versions"),
    html`${heads.kind === "partnership" ? paragraph(say("contract.partnership")) : null}
    ${heads.kind === "partnership" && heads.publicPartnerSupport ? paragraph(say("contract.partnership.lends", { support: heads.publicPartnerSupport })) : null}
    ${termsTable(speak, termsOf(prices, first), say("contract.versions.first"))} ${versionsTable(speak, story, prices)}
    ${waiting ? paragraph(say("contract.versions.waiting", { version: waiting.content.version, day: { day: waiting.content.effectiveFrom ?? "" }, side: { message: `enum.side.${waiting.content.by === "mutual" ? "authority" : "mutual"}` } })) : null}
    ${paragraph(link(speak.link(`${speak.base}/payments`), say("contract.versions.statements")))}`,
    { id: "versions" },
  );
}

function versionsTable(speak: Speak, story: Story, prices: ContractPrices): Html {
  const { say } = speak;
  const reasons = new Map(
    all(story, "PriceScheduleOffered/1").map(({ content }) => [content.version, content.reason]),
  );
  return stackingTable({
    caption: say("contract.versions.table"),
    columns: [
      { heading: say("contract.versions.version") },
      { heading: say("contract.versions.from") },
      { heading: say("contract.versions.change"), long: true },
      { heading: say("contract.versions.reason"), long: true },
    ],
    rows: prices.versions.map((one) => ({
      cells: [
        String(one.version),
        say("contract.versions.day", { day: { day: one.effectiveFrom } }),
        "terms" in one
          ? say("contract.versions.terms", { count: one.terms.length })
          : say("contract.versions.raised", {
              version: one.basedOn,
              uplift: `${shifted(one.uplift, 2)}%`,
              efficiency: `${shifted(one.efficiency, 2)}%`,
            }),
        reasons.get(one.version) ?? say("contract.versions.signed"),
      ],
    })),
  });
}
