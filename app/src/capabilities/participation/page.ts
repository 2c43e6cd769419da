/** Whose voice is heard: the finding, and beside who the members are, who proposes, comes, votes and sits. */
import type { Finding } from "@rochdale/genuineness/finding.ts";
import { basisOf, lawOf } from "@rochdale/genuineness/law.ts";
import {
  fewHold,
  voiceActs,
  voiceMonths,
  type Share,
  type Voices,
} from "@rochdale/genuineness/voice.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { number, share } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { finding } from "../../design/finding.ts";
import { html, type Html, type Text } from "../../design/html.ts";
import { bullets, heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Say } from "../../house/site.ts";
import { GROUP_LEAST } from "./counting.ts";
import { OTHERS } from "@rochdale/facts/participation.ts";

export type VoiceShown = {
  readonly language: Language;
  readonly say: Say;
  readonly said: (message: Message) => string;
  readonly body: string;
  readonly at: (path: string) => string;
  /** Addresses for links that the design puts into the page's language itself. */
  readonly base: string;
  readonly finding: Finding | undefined;
  readonly voices: readonly Voices[];
  /** Ids of the acts that the reader may do. */
  readonly acts: readonly string[];
};

export function voicePage(shown: VoiceShown): Html {
  const { say, body } = shown;
  return html`${heading(say("participation.title"), { level: 1, size: "l", caption: body })}
${lead(say("participation.lead"))}
${found(shown)}
${tables(shown)}
${howCounted(shown)}
${steps(shown)}`;
}

function found({ language, said, say, base, finding: f }: VoiceShown): Html | null {
  if (!f) return paragraph(say("participation.notRunning"));
  return finding(language, {
    id: f.id,
    state: f.state,
    claim: said(f.claim),
    because: said(f.because),
    change: said(f.change),
    rule: said(f.rule.line),
    ruleHref: `/rules/${f.law}`,
    basis: said(basisOf(lawOf(f.law))),
    evidence: f.evidence.slice(0, 6).map(({ position, word }) => ({
      text: say("participation.entry", { entry: position }),
      href: `${base}/record/${position}`,
      by: word === "own" ? "ownWord" : word === "other" ? "otherSide" : "independent",
    })),
    level: 2,
    open: f.state !== "met",
  });
}

function tables(shown: VoiceShown): Html {
  const { say, voices, at } = shown;
  if (voices.length === 0) {
    const step = { href: at("/do/participation.count"), text: say("act.participation.count") };
    return emptyState(say("participation.none"), step);
  }
  const bys = [...new Set(voices.map((one) => one.by))];
  return html`${bys.map((by) => table(shown, by))}`;
}

/** One grouping: a row for each group, a column for each act that was counted. */
function table(shown: VoiceShown, by: Voices["by"]): Html {
  const { say } = shown;
  const acts = voiceActs.flatMap(
    (act) => shown.voices.find((one) => one.by === by && one.act === act) ?? [],
  );
  const groups = [...new Set(acts.flatMap((one) => one.shares.map(({ group }) => group)))];
  const [first] = acts;
  const title = say(`participation.by.${by}`);
  const rows = groups.map((group) => ({
    cells: [
      groupName(shown, by, group),
      membersShare(shown, first, group),
      ...acts.map((voices) => didShare(shown, voices, group)),
    ],
  }));
  const drawn = stackingTable({
    caption: title,
    captionSize: "hidden",
    columns: [
      { heading: say(`enum.participationBy.${by}`) },
      { heading: say("participation.members") },
      ...acts.map(({ act }) => ({ heading: say(`participation.act.${act}`) })),
    ],
    rows,
  });
  const few = acts.flatMap((voices) =>
    voices.shares.filter((one) => one.few).map((one) => ({ voices, one })),
  );
  const words = few.map(({ voices, one }) => plainWords(shown, voices, one));
  const tiny = acts.filter((one) => one.tooFew).map(({ act }) => say(`participation.act.${act}`));
  return section(
    title,
    html`${words.length > 0 ? bullets(words) : paragraph(say("participation.even"))}${drawn}${
      tiny.length > 0
        ? paragraph(
            say("participation.tooFew", { acts: tiny.join(", "), least: fewHold.actsLeast }),
            "s",
          )
        : null
    }`,
    { id: `by-${by}` },
  );
}

function groupName({ say }: VoiceShown, by: Voices["by"], group: string): string {
  if (group === OTHERS) return say("participation.others");
  return by === "class" ? say(`enum.memberClass.${group}`) : group;
}

function membersShare(shown: VoiceShown, voices: Voices | undefined, group: string): Text {
  const one = voices?.shares.find((each) => each.group === group);
  return voices && one ? share(shown.language, [one.members, voices.membersTotal]) : "";
}

function didShare({ language, say }: VoiceShown, voices: Voices, group: string): Text {
  const one = voices.shares.find((each) => each.group === group);
  if (!one || one.did === null) return say("participation.notTold");
  if (voices.didTotal === 0) return number(language, 0);
  const part = share(language, [one.did, voices.didTotal]);
  return one.few ? html`${part} ${tagged(say("participation.farMore"), "late")}` : part;
}

/** "Band 7 and above are 12 of 118 members, and 9 of the 14 who proposed." */
function plainWords(shown: VoiceShown, voices: Voices, one: Share): string {
  return shown.say(`participation.few.${voices.act}`, {
    group: groupName(shown, voices.by, one.group),
    members: { of: [one.members, voices.membersTotal] },
    did: { of: [one.did ?? 0, voices.didTotal] },
  });
}

function howCounted({ say }: VoiceShown): Html {
  const values = { least: GROUP_LEAST, months: voiceMonths };
  return section(
    say("participation.how"),
    bullets([
      say("participation.how.counts"),
      say("participation.how.small", values),
      say("participation.how.months", values),
      say("participation.how.line"),
      say("participation.how.why"),
    ]),
    { id: "how" },
  );
}

function steps({ say, at, acts }: VoiceShown): Html | null {
  if (acts.length === 0) return null;
  const list = acts.map((act) => ({ href: at(`/do/${act}`), text: say(`act.${act}`) }));
  return section(say("participation.do"), links(list), { id: "do", size: "s" });
}
