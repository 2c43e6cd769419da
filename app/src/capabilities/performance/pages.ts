/** How it performs: standards and ratings, what to ask about, the early warning, what follows from failure, what was learnt. */
import { all, type Story } from "@rochdale/facts/story.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { consequenceSection } from "./pages-consequences.ts";
import { gamingSection } from "./pages-gaming.ts";
import { indicatorSection } from "./pages-indicators.ts";
import { warningSection } from "./pages-warning.ts";
import { reservedVerdict } from "./reserved-verdict.ts";
import type { Speak } from "./speak.ts";

export type PerformanceModel = {
  readonly story: Story;
  readonly day: string;
  readonly acts: readonly string[];
};

export function performancePage(speak: Speak, { story, day, acts }: PerformanceModel): Html {
  const { say } = speak;
  return html`${heading(say("performance.title"), { level: 1, size: "l" })}
  ${lead(say("performance.lead"))} ${indicatorSection(speak, story, day)}
  ${gamingSection(speak, story)} ${warningSection(speak, story)}
  ${consequenceSection(speak, story, day)} ${reservedVerdict(speak, { story, day })}
  ${notes(speak, story)} ${steps(speak, acts)}`;
}

function notes({ say, at }: Speak, story: Story): Html {
  const published = all(story, "LearningNotePublished/1").toReversed();
  const body =
    published.length === 0
      ? paragraph(say("performance.notes.none"))
      : bullets(
          published.map(
            ({ content, on }) =>
              html`${link(at(`/documents/${content.paper}`), content.heading)} ${say("performance.note", { about: { message: `enum.noteAbout.${content.noteAbout}` }, day: { day: on } })}`,
          ),
        );
  return section(say("performance.notes"), body, { id: "notes" });
}

function steps({ say, at }: Speak, acts: readonly string[]): Html {
  const items = [
    ...acts.map((id) => ({ href: at(`/do/${id}`), text: say(`act.${id}`) })),
    { href: at("/open-book"), text: say("performance.openBook") },
    { href: at("/ocds"), text: say("performance.ocds") },
  ];
  return section(say("performance.steps"), links(items), { id: "steps" });
}
