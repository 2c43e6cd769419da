/** Members as everybody may see them: by class, how dense, what joining costs and how to join. */
import type { Content, Entry } from "@rochdale/facts/fact.ts";
import type { Design } from "@rochdale/facts/governance.ts";
import { latest, type Story } from "@rochdale/facts/story.ts";
import { designIn } from "@rochdale/genuineness/design-in-force.ts";
import { sceneOf } from "@rochdale/genuineness/scene.ts";
import type { Language } from "@rochdale/language/message.ts";
import { money, number, share } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { html, link, type Html, type Text } from "../../design/html.ts";
import { heading, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Say } from "../../house/site.ts";

export type MembersShown = {
  readonly language: Language;
  readonly say: Say;
  readonly story: Story;
  readonly day: string;
  readonly body: string;
  readonly at: (path: string) => string;
  /** The reader keeps the register. */
  readonly secretary: boolean;
};

/** Below this many people a count could tell somebody apart. */
export const SMALL = 10;

export function membersPage(shown: MembersShown): Html {
  const { say, body, at } = shown;
  const register = shown.secretary
    ? paragraph(link(at("/members/register"), say("members.registerLink")))
    : null;
  return html`${heading(say("members.title", { body }), { level: 1, size: "l" })}
${lead(say("members.lead"))}${register}
${paragraph(link(at("/voice"), say("participation.link")))}
${counts(shown)}
${howToJoin(shown)}`;
}

type Count = Content<"RegisterCounted/1">["classes"][number];

/** Few people are told as "fewer than 10"; bodies and investors are not people, and are told exactly. */
export function countInWords(say: Say, language: Language, one: Count): string {
  const people = ["worker", "user", "community", "other"].includes(one.class);
  return people && one.members > 0 && one.members < SMALL
    ? say("members.few")
    : number(language, one.members);
}

function counts(shown: MembersShown): Html {
  const { say, story, at } = shown;
  const counted = latest(story, "RegisterCounted/1");
  const title = say("members.counts");
  if (!counted) {
    const step = { href: at("/do/members.count"), text: say("act.members.count") };
    return section(title, emptyState(say("members.notCounted"), step), { id: "counts" });
  }
  const small = counted.content.classes.some((one) => one.members > 0 && one.members < SMALL);
  const note = small ? paragraph(say("members.fewNote"), "s") : null;
  return section(title, html`${countsTable(shown, counted)}${note}`, { id: "counts" });
}

function countsTable(shown: MembersShown, counted: Entry<"RegisterCounted/1">): Html {
  const { say, language, story, day, at } = shown;
  const design = designIn(sceneOf(story, day))?.design;
  const rows = counted.content.classes.map((one) => ({
    cells: [
      say(`enum.memberClass.${one.class}`),
      countInWords(say, language, one),
      one.eligible === null ? say("members.notKnown") : number(language, one.eligible),
      densityOf(say, language, one),
      ...termsOf(shown, design, one),
    ] satisfies Text[],
  }));
  const caption = html`${say("members.counted", { day: { day: counted.on } })}`;
  const table = stackingTable({
    caption,
    captionSize: "s",
    columns: [
      { heading: say("members.class") },
      { heading: say("members.members"), kind: "number" },
      { heading: say("members.eligible"), kind: "number" },
      { heading: say("members.density"), kind: "number" },
      { heading: say("members.votesOf"), kind: "number" },
      { heading: say("members.price"), kind: "number" },
    ],
    rows,
  });
  const entry = say("meetings.one.entry", { entry: String(counted.position) });
  return html`${table}${paragraph(link(at(`/record/${counted.position}`), entry), "s")}`;
}

function densityOf(say: Say, language: Language, one: Count): string {
  if (one.eligible === null) return say("members.notKnown");
  return one.members < SMALL ? "" : share(language, [one.members, one.eligible]);
}

/** The votes of all the classes of a kind together, and the dearest price among them. */
function termsOf({ say, language }: MembersShown, design: Design | undefined, one: Count): Text[] {
  const same = design?.classes.filter((row) => row.class === one.class) ?? [];
  if (!design || same.length === 0) return [say("members.notKnown"), say("members.notKnown")];
  const total = design.classes.reduce((sum, row) => sum + row.votes, 0);
  const votes = same.reduce((sum, row) => sum + row.votes, 0);
  const price = Math.max(...same.map((row) => row.pricePence));
  return [
    share(language, [votes, total]),
    price === 0 ? say("members.free") : money(language, BigInt(price)),
  ];
}

function howToJoin({ say, story, day, at }: MembersShown): Html {
  const design = designIn(sceneOf(story, day))?.design;
  const title = say("members.how");
  if (!design) return section(title, paragraph(say("members.how.noRules")), { id: "join" });
  const open = design.classes.filter((one) => one.open);
  const classes = open.map((one) => ({ message: "governance.name", values: { name: one.name } }));
  const who = open.length === 0 ? say("members.how.closed") : say("members.how.open", { classes });
  const vote = design.oneMemberOneVote ? paragraph(say("members.how.vote")) : null;
  const apply =
    open.length === 0 ? null : paragraph(link(at("/members/apply"), say("members.apply")));
  return section(title, html`${paragraph(who)}${vote}${apply}`, { id: "join" });
}
