/** Open contracting data in plain words: the feed of all, and what one contract's releases say. */
import type { Language } from "@rochdale/language/message.ts";
import { sentenceOf } from "@rochdale/facts/words.ts";
import type { PublishedRelease } from "@rochdale/ocds/release-shape.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { pager } from "../../design/pager.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Body } from "../../house/bodies.ts";
import { addressOf, type Say } from "../../house/site.ts";
import { LICENCE, type Process } from "./feed.ts";
import { moneySection } from "./page-money.ts";

export type Speak = {
  readonly language: Language;
  readonly say: Say;
  readonly link: (path: string) => string;
};
type Prefix = { readonly prefix: string; readonly registered: boolean };

export function feedPage(
  speak: Speak,
  model: Prefix & { readonly processes: readonly Process[] },
): Html {
  const { say } = speak;
  return html`${heading(say("ocds.title"), { level: 1, size: "l" })} ${lead(say("ocds.lead"))}
  ${about(speak, model)}
  ${links([{ href: "/ocds/releases.json", text: say("ocds.all") }])}
  ${stackingTable({
    caption: say("ocds.processes"),
    empty: say("ocds.none"),
    columns: [
      { heading: say("ocds.body") },
      { heading: say("ocds.ocid") },
      { heading: say("ocds.releases"), kind: "number" },
      { heading: say("ocds.latest") },
    ],
    rows: model.processes.map(({ body, ocid, releases }) => ({
      cells: [
        link(speak.link(`${addressOf(body)}/ocds`), body.name),
        link(`/ocds/records/${ocid}.json`, ocid),
        String(releases.length),
        tagWords(speak, releases.at(-1)),
      ],
    })),
  })}`;
}

/** Licence, prefix, and what is left out. */
function about({ say }: Speak, { prefix, registered }: Prefix): Html {
  return section(
    say("ocds.about"),
    bullets([
      html`${say("ocds.licence")} ${link(LICENCE, say("ocds.licence.link"))}`,
      say(registered ? "ocds.prefix" : "ocds.prefix.unregistered", { prefix }),
      say("ocds.persons"),
      say("ocds.immutable"),
      say("ocds.leftOut"),
      say("ocds.heldBack"),
    ]),
    { id: "about" },
  );
}

type ProcessShown = Prefix & {
  readonly body: Body;
  readonly process: Process | null;
  /** The page that was asked for, from 1; the first where there is no such page. */
  readonly page: number;
};
const ROWS_ON_A_PAGE = 25;

export function processPage(speak: Speak, model: ProcessShown): Html {
  const { say } = speak;
  const { body, process } = model;
  const top = heading(say("ocds.process.title"), { level: 1, size: "l" });
  if (!process) return html`${top} ${paragraph(say("ocds.process.notPublished"))}`;
  const { ocid, releases } = process;
  const all = { href: speak.link("/ocds"), text: say("ocds.title") };
  if (releases.length === 0) return html`${top} ${emptyState(say("ocds.process.none"), all)}`;
  return html`${top} ${lead(say("ocds.process.lead", { count: releases.length, name: body.name }))}
  ${links([{ href: `/ocds/records/${ocid}.json`, text: say("ocds.process.record", { ocid }) }, all])}
  ${moneySection(speak, body.story)}
  ${releasesShown(speak, { ...model, releases })} ${about(speak, model)}`;
}

/** The releases in pages, the newest first. */
function releasesShown(
  speak: Speak,
  { body, releases, page: asked }: ProcessShown & { readonly releases: Process["releases"] },
): Html {
  const { say } = speak;
  const pages = Math.ceil(releases.length / ROWS_ON_A_PAGE);
  const page = Number.isSafeInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
  const from = (page - 1) * ROWS_ON_A_PAGE;
  const shown = releases.toReversed().slice(from, from + ROWS_ON_A_PAGE);
  const base = speak.link(`${addressOf(body)}/ocds`);
  return html`${stackingTable({
    caption: say("ocds.process.releases"),
    columns: [
      { heading: say("ocds.process.on") },
      { heading: say("ocds.process.stage") },
      { heading: say("ocds.process.says"), long: true },
    ],
    rows: shown.map((release) => releaseRow(speak, body, release)),
  })}
  ${pager(speak.language, { page, pages, href: (n) => `${base}?page=${n}` })}`;
}

/** A release beside the entry that it tells, in the entry's own sentence. */
function releaseRow(speak: Speak, body: Body, release: PublishedRelease) {
  const position = Number(release.id.slice(release.id.lastIndexOf("-") + 1)) - 1;
  const entry = body.story.entries[position];
  const told = entry ? sentenceOf(entry) : null;
  const says = told ? speak.say(told.message, told.values) : "";
  const href = speak.link(`${addressOf(body)}/record/${position}`);
  return {
    cells: [
      speak.say("ocds.process.day", { day: { day: release.date.slice(0, 10) } }),
      tagWords(speak, release),
      link(href, says),
    ],
  };
}

function tagWords({ say }: Speak, release: PublishedRelease | undefined): string {
  return (release?.tag ?? []).map((tag) => say(`ocds.tag.${tag}`)).join(", ");
}
