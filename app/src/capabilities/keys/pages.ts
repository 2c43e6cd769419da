/** The page of a ballot's key-holders: who they are, how far each has come, and the reader's own next step. */
import type { Language } from "@rochdale/language/message.ts";
import { form } from "../../design/form.ts";
import { warningText } from "../../design/govuk/warning-text.ts";
import { html, link, type Html } from "../../design/html.ts";
import { box, fingerprint, heading, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { tagged } from "../../design/tagged.ts";
import type { Say } from "../../house/site.ts";
import { ACT_OF, allRehearsed, type Holder, type Keys, type Step } from "./rules.ts";

/** What a holder's script works from: nothing secret, and nothing that the others may not see. */
export type Mine = {
  readonly holder: Holder;
  readonly step: Step;
  /** Where the answer goes. */
  readonly action: string;
  /** Where the script finds what it works on, and the worker that works. */
  readonly material: string;
  readonly worker: string;
  readonly opens: {
    readonly papers: number;
    readonly head: string;
    readonly ranked: boolean;
  } | null;
  /** An answer that is checked beside its request; null where none is. */
  readonly check: Check | null;
};

/** `behind`: another holder's shuffle is being checked, and ours comes after it. */
export type Check =
  | { readonly state: "checking" | "behind" }
  | { readonly state: "refused"; readonly because: string };

export type KeysModel = {
  readonly language: Language;
  readonly say: Say;
  readonly question: string;
  readonly bodyName: string;
  readonly ballot: string;
  readonly keys: Keys | null;
  readonly verifiable: boolean;
  /** After the close: whether each holder has given their share. */
  readonly showsShares: boolean;
  /** The organisation or role of each holder, in their order. */
  readonly names: readonly string[];
  readonly mine: Mine | null;
  /** This page. */
  readonly here: string;
  readonly formToken: string;
  /** Where the scrutineer names holders; null for other readers, and once the election is set up. */
  readonly naming: string | null;
  /** Where a holder says that a key is lost. */
  readonly losing: string | null;
  /** What is wrong with the file that was just sent. */
  readonly problem: string | null;
};

export function keysPage(model: KeysModel): Html {
  const { say, keys } = model;
  const top = heading(say("keys.title"), { level: 1, size: "l", caption: model.question });
  if (!model.verifiable) return html`${top}${paragraph(say("keys.notVerifiable"))}`;
  if (!keys) {
    return html`${top}${paragraph(say("keys.none"))}${naming(model)}`;
  }
  return html`${top}${intro(model, keys)}
  ${keys.disputed ? warningText({ text: say("keys.notice.disputed"), iconFallbackText: say("keys.warning") }) : null}
  ${model.mine ? myStep(model, model.mine) : null}
  ${holdersTable(model, keys)}
  ${allRehearsed(keys) ? paragraph(say("keys.notice.rehearsed")) : null}
  ${naming(model)}`;
}

function intro({ say }: KeysModel, keys: Keys): Html {
  if (keys.single) return html`${lead(say("keys.intro.single"))}`;
  const values = { threshold: keys.threshold, holders: keys.holders.length };
  return html`${lead(say("keys.intro"))}${paragraph(say("keys.intro.together", values))}
  ${paragraph(say("keys.intro.risk", values))}`;
}

function naming({ naming: href, keys, say }: KeysModel): Html | null {
  if (!href) return null;
  return paragraph(link(href, say(keys ? "keys.nameAgain" : "keys.nameThem")));
}

function holdersTable({ say, names, showsShares }: KeysModel, keys: Keys): Html {
  const heads = ["holder", "side", "made", ...(keys.single ? [] : ["completed"]), "rehearsed"];
  const shuffles = showsShares && keys.holders.some((one) => one.shuffled);
  if (shuffles) heads.push("shuffled");
  if (showsShares) heads.push("shared");
  const state = (done: boolean) =>
    done ? tagged(say("keys.state.done"), "done") : tagged(say("keys.state.wait"), "plain");
  return stackingTable({
    caption: say("keys.table"),
    captionSize: "s",
    columns: heads.map((name) => ({ heading: say(`keys.column.${name}`) })),
    rows: keys.holders.map((one, index) => ({
      cells: [
        html`${one.number}. ${names[index] ?? one.party}${one.lost ? html` ${tagged(say("keys.state.lost"), "stop")}` : null}`,
        say(`enum.interest.${one.interest}`),
        state(one.made),
        ...(keys.single ? [] : [state(one.completed)]),
        state(one.rehearsed),
        ...(shuffles ? [state(one.shuffled)] : []),
        ...(showsShares ? [state(one.shared)] : []),
      ],
    })),
  });
}

/** The check of one ranked paper, on a machine with other work. */
const CHECK_MILLISECONDS = 20;

const WORKED: readonly Step[] = ["certificate", "shares", "key", "rehearsal", "shuffle", "share"];

function myStep(model: KeysModel, mine: Mine): Html {
  const { say, language } = model;
  const stands = standsAt(model, mine);
  const ranked = stands === "share" && mine.opens?.ranked === true ? ".ranked" : "";
  const alone = model.keys?.single && ["share", "ready"].includes(stands) ? ".single" : "";
  const minutes = Math.max(1, Math.ceil(((mine.opens?.papers ?? 0) * CHECK_MILLISECONDS) / 60_000));
  const opening = mine.opens && (stands === "share" || stands === "shuffle") ? mine.opens : null;
  const says = html`${paragraph(say(`keys.step.${stands}${ranked}${alone}`, { minutes }))}
  ${mine.check?.state === "refused" ? warningText({ text: mine.check.because, iconFallbackText: say("keys.warning") }) : null}
  ${opening && paragraph(html`${say("keys.opening", { papers: opening.papers })} ${fingerprint(opening.head, 16)}`)}`;
  const works = WORKED.includes(stands as Step);
  const lost =
    model.losing && mine.holder.made && !mine.holder.lost
      ? paragraph(link(model.losing, say("keys.loseIt")), "s")
      : null;
  return html`<div id="key-step" data-step="${stands}" data-address="${mine.material}" data-worker="${mine.worker}" data-holder="${mine.holder.number}" data-sheet="${sheetOf(model, mine.holder)}">
    ${section(
      say("keys.step.title"),
      box(html`${says}
    ${works ? answerForm(model, mine) : null}${stands === "checking" || stands === "behind" ? paragraph(link(model.here, say("keys.lookAgain"))) : null}${lost}`),
      { id: "next" },
    )}
    <p class="govuk-body" role="status" id="key-says" lang="${language}"></p>
  </div>`;
}

type Stands = Step | "ready" | "shared" | "checking" | "behind";

/** Where a holder stands in the eyes of the page: of those who wait, some have done all that can be done yet. */
function standsAt({ keys }: KeysModel, { step, holder, opens, check }: Mine): Stands {
  if (check && check.state !== "refused") return check.state;
  if (step !== "wait") return step;
  if (holder.shared) return "shared";
  return keys && !opens && !holder.lost && allRehearsed(keys) ? "ready" : "wait";
}

/** What the printed sheet says of itself, so that it is not taken for another one. */
function sheetOf({ say, names, question, bodyName }: KeysModel, { number, party }: Holder): string {
  const holder = names[number - 1] ?? party;
  return say("keys.sheet", { number, holder, question, body: bodyName });
}

/** Without script the form stands as it is: the answer, made elsewhere, can be handed in as a file. */
function answerForm({ say, language, ballot, formToken, problem }: KeysModel, mine: Mine): Html {
  const act = ACT_OF[mine.step as keyof typeof ACT_OF];
  return html`<noscript>${paragraph(say("keys.noscript"))}</noscript>
  <div id="key-work"></div>
  ${form({
    id: "key-answer",
    language,
    action: mine.action,
    csrf: formToken,
    fields: [
      { name: "ballot", kind: "hidden", label: "" },
      {
        name: "answer",
        kind: "file",
        label: say(`act.${act}.answer`),
        hint: say(`act.${act}.answer.hint`),
        accept: ".json",
      },
    ],
    values: { ballot },
    problems: problem === null ? [] : [{ field: "answer", text: problem }],
    button: say(`act.${act}.button`),
  })}`;
}
