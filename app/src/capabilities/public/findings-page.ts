/** The findings of a body: verdict first, tally, control through the years, then each claim with its reason. */
import { notApplicable, type Finding, type Group } from "@rochdale/genuineness/finding.ts";
import { verdictOf } from "@rochdale/genuineness/summary.ts";
import { endOf } from "@rochdale/facts/ends-told.ts";
import { all, latest, opening } from "@rochdale/facts/story.ts";
import { parseDay } from "@rochdale/clock/day.ts";
import { longDay } from "@rochdale/language/say.ts";
import { html, type Html } from "../../design/html.ts";
import { heading, lead, paragraph, section } from "../../design/layout.ts";
import { pdf } from "../../design/pdf.ts";
import { sources } from "../../design/sources.ts";
import { tally } from "../../design/tally.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { bodyBySlug, type Body } from "../../house/bodies.ts";
import { findingsAt, tallyOf } from "../../house/findings.ts";
import type { House } from "../../house/house.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { addressOf, isMutual, sayIn, sitePage, type Say } from "../../house/site.ts";
import { controlSection } from "./control-section.ts";
import { findingHtml } from "./finding-view.ts";
import { findingsPageWords } from "./words-findings.ts";

const GROUPS: readonly Group[] = ["origin", "control", "contract", "people", "running"];

export type AsAt = { readonly day: string; readonly known: string | undefined };

/** The days that a page is asked for: ?as-at= and ?known=; today where they are absent or no days. */
export function daysAsked(context: Context): AsAt {
  const asked = parseDay(context.query["as-at"]);
  const known = parseDay(context.query["known"]);
  const today = context.clock.today();
  return { day: asked !== null && asked <= today ? asked : today, known: known ?? undefined };
}

export async function findingsPage(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const asAt = daysAsked(context);
  const t = sayIn(findingsPageWords, context.language);
  const findings = findingsAt(body, { asAt: asAt.day, knownOn: asAt.known });
  const base = addressOf(body);
  const main = html`${heading(t("findings.title", { body: body.name }), {
    level: 1,
    caption: captionOf(t, asAt),
  })}
  ${tally(context.language, tallyOf(findings), [
    { href: "/how-it-works", text: t("findings.how") },
    { href: `${base}/print`, text: t("findings.print") },
    { href: `${base}/findings.pdf`, text: t("findings.pdf") },
  ])}
  ${lead(house.say(context.language, verdictOf(findings)))}
  ${controlSection(house, context.language, { body, asAt: asAt.day })}
  ${GROUPS.map((group) => groupSection(house, context, { body, group, findings, open: false }))}
  ${leftOut(house, context, { body, asAt })} ${sourcesOf(context, body)}
  ${otherDays(t, context, { body, asAt })}`;
  return sitePage(house, context, {
    title: t("findings.title", { body: body.name }),
    main,
    body,
    tab: "findings",
    wide: true,
  });
}

function captionOf(t: Say, { day, known }: AsAt): string {
  return known === undefined
    ? t("findings.asAt", { day: { day } })
    : t("findings.asAtKnown", { day: { day }, known: { day: known } });
}

type Grouped = {
  readonly body: Body;
  readonly group: Group;
  readonly findings: readonly Finding[];
  readonly open: boolean;
};
const ORDER = { notMet: 0, notProven: 1, met: 2 } as const;

/** Within a group what fails stands first; the groups themselves keep their order, control never buried. */
function groupSection(house: House, context: Context, g: Grouped): Html | null {
  const inGroup = g.findings
    .filter((f) => f.group === g.group)
    .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  if (inGroup.length === 0) return null;
  const t = sayIn(findingsPageWords, context.language);
  const drawn = inGroup.map((f) =>
    findingHtml(house, context.language, { body: g.body, f, open: g.open }),
  );
  return section(t(`findings.group.${g.group}`), html`${drawn}`, { id: `group-${g.group}` });
}

function leftOut(house: House, context: Context, at: { body: Body; asAt: AsAt }): Html | null {
  const out = notApplicable(at.body.story, at.asAt.day);
  if (out.length === 0) return null;
  const t = sayIn(findingsPageWords, context.language);
  const items = out.map(
    (one) =>
      html`<li>
        ${house.say(context.language, one.claim)}: ${house.say(context.language, one.because)}
      </li>`,
  );
  return section(
    t("findings.leftOut"),
    html`<ul class="govuk-list govuk-list--bullet">
      ${items}
    </ul>`,
    {
      id: "left-out",
    },
  );
}

/** The sources with the words that decide, once each, at the foot. */
export function sourcesOf(context: Context, body: Body): Html | null {
  const t = sayIn(findingsPageWords, context.language);
  const cited = all(body.story, "SourceCited/1");
  if (cited.length === 0) return null;
  return sources(
    context.language,
    cited.map(({ content }) => {
      const quotes = new Set(
        body.story.entries.flatMap((e) =>
          e.source?.mark === content.mark ? [e.source.quote] : [],
        ),
      );
      const about = [
        content.author,
        content.title,
        content.year === null ? null : String(content.year),
      ];
      return {
        n: Number(content.mark.slice(1)),
        text: `${about.filter(Boolean).join(", ")}. ${t(`findings.source.${content.kind}`)}`,
        ...(quotes.size === 0
          ? {}
          : { quote: html`${[...quotes].map((q) => html`<p>${q}</p>`)}`, lang: "en" as const }),
      };
    }),
  );
}

/** The days on which something took effect: the same page as it stood then. */
function otherDays(t: Say, context: Context, at: { body: Body; asAt: AsAt }): Html {
  const days = [...at.body.story.days].filter((d) => d <= context.clock.today());
  const shown = days.sort().reverse().slice(0, 12);
  const path = context.link(
    isMutual(at.body) ? addressOf(at.body) : `${addressOf(at.body)}/findings`,
  );
  const items = shown.map(
    (d) =>
      html`<li>
        <a class="govuk-link" href="${path}?as-at=${d}">${longDay(context.language, d)}</a>
      </li>`,
  );
  return html`<section class="rd-section rd-noprint" aria-labelledby="other-days">
    ${heading(t("findings.otherDays"), { level: 2, size: "s", id: "other-days" })}
    <ul class="govuk-list rd-fs">
      ${items}
    </ul>
  </section>`;
}

/** For a notice board: everything open, no navigation when printed. */
export async function findingsPrint(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const asAt = daysAsked(context);
  const t = sayIn(findingsPageWords, context.language);
  const findings = findingsAt(body, { asAt: asAt.day, knownOn: asAt.known });
  const main = html`${heading(t("findings.title", { body: body.name }), { level: 1, caption: captionOf(t, asAt) })}
  ${tally(context.language, tallyOf(findings))}
  ${lead(house.say(context.language, verdictOf(findings)))}
  ${controlSection(house, context.language, { body, asAt: asAt.day })}
  ${GROUPS.map((group) => groupSection(house, context, { body, group, findings, open: true }))}
  ${paragraph(t("findings.printFoot", { address: `${house.configuration.baseUrl}${addressOf(body)}` }), "s")}
  ${sourcesOf(context, body)}`;
  return sitePage(house, context, {
    title: t("findings.title", { body: body.name }),
    main,
    body,
    tab: "findings",
  });
}

export async function findingsPdf(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const asAt = daysAsked(context);
  const t = sayIn(findingsPageWords, context.language);
  const findings = findingsAt(body, { asAt: asAt.day, knownOn: asAt.known });
  const say = (m: Finding["claim"]) => house.say(context.language, m);
  const bytes = await pdf({
    language: context.language,
    title: t("findings.title", { body: body.name }),
    day: asAt.day,
    sections: [
      { heading: captionOf(t, asAt), body: [{ paragraph: say(verdictOf(findings)) }] },
      ...GROUPS.map((group) => ({
        heading: t(`findings.group.${group}`),
        body: findings
          .filter((f) => f.group === group)
          .flatMap((f) => [
            { paragraph: `${t(`findings.state.${f.state}`)}: ${say(f.claim)}` },
            {
              paragraph: `${say(f.because)} ${t("findings.changeLine", { change: say(f.change) })}`,
            },
          ]),
      })),
    ],
  });
  return { file: bytes, type: "application/pdf", name: `${body.slug}-findings.pdf`, inline: true };
}

/** A paragraph to put on another page: claim, state, reason, day and where to check. Never a badge. */
export async function embedPage(house: House, context: Context): Promise<Answer> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  if (!body) return notFoundPage(house, context);
  const { day } = daysAsked(context);
  const findings = findingsAt(body, { asAt: day });
  const wanted = context.query["finding"];
  const f =
    findings.find((one) => one.id === wanted) ?? findings.find((one) => one.group === "control");
  if (!f) return notFoundPage(house, context);
  const t = sayIn(findingsPageWords, context.language);
  const say = (m: Finding["claim"]) => house.say(context.language, m);
  const text = t("findings.embed", {
    body: body.name,
    claim: say(f.claim),
    state: t(`findings.state.${f.state}`),
    because: say(f.because),
    day: { day },
    address: `${house.configuration.baseUrl}${addressOf(body)}#${f.id}`,
  });
  return { text, type: "text/plain; charset=utf-8" };
}

/** What a list shows of a body: where it stands, in the words of its beginning or its end. */
export function standingWords(t: Say, body: Body): string {
  if (endOf(body.story)) return t("findings.standing.woundUp");
  if (latest(body.story, "CaseStopped/1")) return t("findings.standing.stopped");
  if (isMutual(body)) return t("findings.standing.running");
  return opening(body.story).start === "noPredecessor"
    ? t("findings.standing.starting")
    : t("findings.standing.onTheWay");
}
