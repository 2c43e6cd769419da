/** Learning notes of every mutual, searched by a word: what went wrong elsewhere, and what was learnt. */
import type { Entry } from "@rochdale/facts/fact.ts";
import { all, opening, type Story } from "@rochdale/facts/story.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { allBodies, storyOn } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { addressOf, sayIn, sitePage, type Say } from "../../house/site.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { indicatorsOf } from "./rules-indicators.ts";

type Note = {
  readonly entry: Entry<"LearningNotePublished/1">;
  readonly body: string;
  readonly address: string;
  readonly indicator: string;
  readonly sector: string;
};

export async function learningPage(house: House, context: Context): Promise<Answer> {
  const { language } = context;
  const say = sayIn(house.words, language);
  const asked = (context.query["q"] ?? "").trim().slice(0, 100);
  const day = context.clock.today();
  const notes = (await allBodies(house.db)).flatMap((body) => {
    const story = storyOn(body, day);
    return opening(body.story).standing === "rehearsal" ? [] : notesOf(story, addressOf(body));
  });
  const found = notes
    .filter((note) => says(note, asked, say))
    .sort((a, b) => (a.entry.on < b.entry.on ? 1 : -1));
  const main = page(say, { context, asked, found: found.slice(0, 100) });
  return sitePage(house, context, { title: say("learning.title"), main, wide: true });
}

function notesOf(story: Story, address: string): readonly Note[] {
  const names = new Map(indicatorsOf(story).map((one) => [one.indicator, one.name]));
  const { name, service } = opening(story);
  return all(story, "LearningNotePublished/1").map((entry) => ({
    entry,
    body: name,
    address,
    indicator: names.get(entry.content.indicator ?? "") ?? "",
    sector: service.sector,
  }));
}

/** Whether every word asked for stands in the note's heading, its indicator, the mutual's name or its sector. */
function says({ entry, body, indicator, sector }: Note, asked: string, say: Say): boolean {
  const text = [entry.content.heading, indicator, body, say(`enum.sector.${sector}`)]
    .join(" ")
    .toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part));
}

type Model = {
  readonly context: Context;
  readonly asked: string;
  readonly found: readonly Note[];
};

function page(say: Say, { context, asked, found }: Model): Html {
  const search = form({
    language: context.language,
    action: context.link("/learning"),
    method: "get",
    fields: [{ name: "q", kind: "text", label: say("learning.search"), required: false }],
    values: { q: asked },
    button: say("learning.button"),
    secondary: true,
  });
  return html`${heading(say("learning.title"), { level: 1, size: "l" })} ${lead(say("learning.lead"))}
  ${search}
  ${stackingTable({
    caption: say(asked === "" ? "learning.all" : "learning.found", { asked }),
    empty: say("learning.none"),
    columns: ["note", "about", "indicator", "mutual", "day"].map((name) => ({
      heading: say(`learning.${name}`),
    })),
    rows: found.map(({ entry, body, address, indicator }) => ({
      cells: [
        link(context.link(`${address}/documents/${entry.content.paper}`), entry.content.heading),
        say(`enum.noteAbout.${entry.content.noteAbout}`),
        indicator === "" ? say("learning.noIndicator") : indicator,
        link(context.link(address), body),
        say("performance.on", { day: { day: entry.on } }),
      ],
    })),
  })}`;
}
