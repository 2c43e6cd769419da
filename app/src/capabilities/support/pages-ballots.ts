/** Pages about ballots: the list of a body's ballots, and one ballot with its dates, roll, objections and next steps. */
import type { SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { longDay } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html } from "../../design/html.ts";
import { heading, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import { eligibleOf, takesPapers, type Ballot } from "@rochdale/facts/ballot-story.ts";
import type { Checking } from "../secret-ballot/secret-ballot.ts";
import { checkUnderWay, stateSentence } from "./pages-checking.ts";
import { isRanked } from "./rules.ts";

export type Speak = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  /** "/cases/<slug>" or "/mutuals/<slug>", without a language. */
  readonly base: string;
};

/** What a ballot is about, a rehearsal said as such. */
export function purposeWords({ say }: Speak, ballot: Ballot): string {
  const { purpose, rehearsal } = ballot.called.content;
  const about = say(`enum.ballotPurpose.${purpose}`);
  return rehearsal ? say("support.rehearsalOf", { about }) : about;
}

export type BallotModel = {
  readonly ballot: Ballot;
  readonly day: string;
  readonly bodyName: string;
  readonly slug: string;
  readonly scrutineer: string | null;
  readonly codesGiven: number | null;
  /** How far the verifiable box has come; null of a plain one. */
  readonly secret: SecretBallot | null;
  /** The check of a closed box under way, or failed; null of any other. */
  readonly checking: Checking | null;
  /** The reader is this body's scrutineer. */
  readonly scrutineerReads: boolean;
  readonly result: Html | null;
  readonly reportHref: string | null;
  /** The number of the election whose candidates are its answers; null of any other ballot. */
  readonly election: number | null;
};

export function ballotPage(speak: Speak, model: BallotModel): Html {
  const { say } = speak;
  const { ballot } = model;
  const caption = say("support.ballot.caption", {
    number: ballot.number,
    about: purposeWords(speak, ballot),
  });
  return html`${heading(ballot.called.content.question, { level: 1, size: "l", caption })}
  ${lead(stateSentence(speak, model))} ${checkUnderWay(speak, ballot, model.checking)} ${model.result}
  ${model.reportHref === null ? null : paragraph(link(model.reportHref, say("support.report.link")))}
  ${boxWords(speak, model)}
  ${voteLinks(speak, model)} ${dates(speak, model)}
  ${ballot.closed ? null : rollLink(speak, ballot)} ${rulings(speak, ballot)}
  ${challenges(speak, ballot)} ${steps(speak, model)} ${entries(speak, ballot)}`;
}

/** What the ballot's box promises. */
function boxWords({ say, link: to }: Speak, { secret }: BallotModel): Html {
  const box = secret ? "support.verifiable" : "support.plain";
  const limits = secret ? null : link(to("/vote/limits"), say("support.limits.link"));
  return paragraph(html`<strong>${say(`${box}.head`)}</strong> ${say(`${box}.says`)} ${limits}`);
}

function voteLinks(speak: Speak, { ballot, day, slug, secret }: BallotModel): Html | null {
  const { say } = speak;
  const booth = `/vote/${slug}/${ballot.number}`;
  const vote = { href: speak.link(booth), text: say("support.vote") };
  const open = takesPapers(ballot, day);
  if (secret) {
    const board = { href: speak.link(`${booth}/trackers`), text: say("support.verifiable.board") };
    return ballot.opened ? links(open ? [vote, board] : [board]) : null;
  }
  if (!open) return null;
  const code = speak.link(`${speak.base}/ballots/${ballot.number}/code`);
  return links([{ href: code, text: say("support.code.title") }, vote]);
}

/** Who opens the result together, in a line that leads to their page. */
function keyHolders({ say, link: to, base }: Speak, { ballot, secret }: BallotModel) {
  if (!secret) return false;
  const named = secret.named?.content;
  const values = { threshold: named?.threshold ?? 0, holders: named?.holders.length ?? 0 };
  const words = !named ? "noKeys" : named.holders.length === 1 ? "keyOne" : "keysOf";
  const page = to(`${base}/ballots/${ballot.number}/keys`);
  return [
    say("support.verifiable.keys"),
    link(page, say(`support.verifiable.${words}`, values)),
  ] as const;
}

function dates(speak: Speak, model: BallotModel): Html {
  const { say, language } = speak;
  const { ballot } = model;
  const { answers, statusQuo, papers } = ballot.called.content;
  const eligible = eligibleOf(ballot);
  return descriptionRows([
    [say("support.row.opens"), longDay(language, ballot.opens)],
    [say("support.row.closes"), longDay(language, ballot.closes)],
    [
      say("support.row.answers"),
      model.election === null
        ? html`${answers.map((one, at) => html`${at > 0 ? html`<br />` : null}${one}${at === statusQuo ? ` (${say("support.statusQuo")})` : ""}`)}`
        : link(
            speak.link(`${speak.base}/elections/${model.election}`),
            say("support.row.candidates", { candidates: answers.length }),
          ),
    ],
    [
      say("support.row.roll"),
      ballot.frozen && eligible !== null
        ? say("support.row.rollFrozen", { eligible, day: { day: ballot.frozen.on } })
        : say("support.row.rollNone"),
    ],
    model.codesGiven === null
      ? false
      : [say("support.row.codes"), say("support.row.codesGiven", { given: model.codesGiven })],
    [
      say("support.row.papers"),
      papers.length === 0
        ? say("support.row.noPapers")
        : link(
            speak.link(`${speak.base}/documents`),
            say("support.row.papersOf", { papers: papers.length }),
          ),
    ],
    !isRanked(ballot) && [
      say("support.row.rule"),
      say(
        `support.rule.${ballot.called.content.rule === "staff-support" ? "staffSupport" : "ordinary"}`,
      ),
    ],
    [say("support.row.scrutineer"), model.scrutineer ?? say("support.scrutineerUnnamed")],
    keyHolders(speak, model),
  ]);
}

/** Who may vote, and whether one is among them: the roll's own page. */
function rollLink({ say, link: to, base }: Speak, ballot: Ballot): Html {
  const href = to(`${base}/ballots/${ballot.number}/roll`);
  return section(say("support.roll.title"), paragraph(link(href, say("support.roll.link"))), {
    id: "roll",
  });
}

function rulings(speak: Speak, ballot: Ballot): Html | null {
  if (!ballot.frozen) return null;
  const { say, language } = speak;
  return section(
    say("support.rulings.title"),
    ballot.rulings.length === 0
      ? paragraph(say(ballot.opened ? "support.rulings.over" : "support.rulings.none"))
      : stackingTable({
          caption: say("support.rulings.title"),
          captionSize: "hidden",
          columns: [
            { heading: say("support.day") },
            { heading: say("support.rulings.outcome") },
            { heading: say("support.rulings.reasons"), long: true },
          ],
          rows: ballot.rulings.map((one) => ({
            cells: [
              longDay(language, one.on),
              say(`enum.objectionOutcome.${one.content.outcome}`),
              one.content.reasons,
            ],
          })),
        }),
    { id: "objections" },
  );
}

function challenges(speak: Speak, ballot: Ballot): Html | null {
  if (ballot.challenges.length === 0) return null;
  const { say, language } = speak;
  return section(
    say("support.challenges.title"),
    stackingTable({
      caption: say("support.challenges.title"),
      captionSize: "hidden",
      columns: [
        { heading: say("support.day") },
        { heading: say("support.challenges.grounds") },
        { heading: say("support.challenges.ruling"), long: true },
      ],
      rows: ballot.challenges.map(({ made, ruled }) => ({
        cells: [
          longDay(language, made.on),
          link(
            speak.link(`${speak.base}/documents/${made.content.doc}`),
            say("support.challenges.read"),
          ),
          ruled
            ? `${say(`enum.challengeOutcome.${ruled.content.outcome}`)}: ${ruled.content.reasons}`
            : say("support.challenges.waits"),
        ],
      })),
    }),
    { id: "challenges" },
  );
}

/** What can be done next, and by whom; the form itself says who may and why not. */
function steps(speak: Speak, model: BallotModel): Html {
  const { say } = speak;
  const { ballot, secret } = model;
  const items = (secret ? verifiableActs : plainActs)[ballot.stage]
    .map((id) => (id === "secretBallot.countPapers" && isRanked(ballot) ? RANKED_PAPERS : id))
    .map((id) => ({ href: speak.link(`${speak.base}/do/${id}`), text: say(`act.${id}`) }));
  if (model.scrutineerReads && ballot.stage === "open" && !secret) {
    items.unshift({
      href: speak.link(`${speak.base}/ballots/${ballot.number}/codes`),
      text: say("support.codes.title"),
    });
  }
  if (model.scrutineerReads) {
    const href = speak.link(`${speak.base}/ballots/${ballot.number}/roll/desk`);
    items.unshift({ href, text: say("roll.desk.title") });
  }
  if (items.length === 0) return html``;
  return section(say("support.steps"), links(items), { id: "steps" });
}

type Acts = { readonly [stage in Ballot["stage"]]: readonly string[] };

/** Ranked papers are no totals: an election takes them as a file. */
const RANKED_PAPERS = "elections.takePapers";

const plainActs: Acts = {
  called: ["ballot.freezeRoll", "ballot.setDates"],
  rollFrozen: ["ballot.ruleObjection", "ballot.setDates", "ballot.open"],
  open: ["ballot.close", "ballot.challenge"],
  closed: ["ballot.report", "ballot.challenge"],
  reported: ["ballot.challenge", "ballot.materialChange", "ballot.ruleChallenge"],
  setAside: [],
};

const verifiableActs: Acts = {
  ...plainActs,
  rollFrozen: [
    "ballot.ruleObjection",
    "ballot.setDates",
    "keys.name",
    "secretBallot.setUp",
    "ballot.open",
  ],
  closed: [
    "secretBallot.countPapers",
    "secretBallot.signPapers",
    "ballot.reportVerified",
    "ballot.challenge",
  ],
  reported: [...plainActs.reported, "secretBallot.destroyMaterials"],
};

function entries(speak: Speak, ballot: Ballot): Html {
  const { say, language } = speak;
  const facts = [ballot.called, ballot.frozen, ballot.opened, ballot.closed, ballot.report].filter(
    (one) => one !== null,
  );
  return section(
    say("support.did.title"),
    stackingTable({
      caption: say("support.did.title"),
      captionSize: "hidden",
      columns: [
        { heading: say("support.did.what") },
        { heading: say("support.day") },
        { heading: say("support.did.entry") },
      ],
      rows: facts.map((one) => ({
        cells: [
          say(`support.did.${one.type.slice(0, -2)}`),
          longDay(language, one.on),
          link(
            speak.link(`${speak.base}/record/${one.position}`),
            say("support.entry", { entry: one.position }),
          ),
        ],
      })),
    }),
    { id: "did" },
  );
}
