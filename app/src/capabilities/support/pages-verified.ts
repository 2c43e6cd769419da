/** What the report on a verifiable ballot says beyond a plain one: channels, key-holders, proofs, and how to check it all again. */
import type { Content } from "@rochdale/facts/fact.ts";
import { listed, longDay, number } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, command, fingerprint, heading, paragraph } from "../../design/layout.ts";
import { stackingTable, type Row } from "../../design/stacking-table.ts";
import type { Speak } from "./pages-ballots.ts";
import { totalsTold } from "../secret-ballot/secret-ballot.ts";
import type { ScrutineersReport } from "./report.ts";

export type Verified = {
  readonly report: ScrutineersReport;
  /** SHA-256 of the report's own data, as the record holds it. */
  readonly digest: string;
  readonly destroyed: readonly {
    readonly on: string;
    readonly materials: Content<"BallotMaterialsDestroyed/1">["materials"];
  }[];
  readonly file: string;
};

export function channelColumns({ say }: Speak) {
  return [
    { heading: say("support.report.step") },
    { heading: say("support.report.online"), kind: "number" as const },
    { heading: say("support.report.onPaper"), kind: "number" as const },
    { heading: say("support.report.all"), kind: "number" as const },
  ];
}

/** From the roll to valid votes, by channel. A figure that the record does not tell apart stays empty. */
export function channelRows({ say, language }: Speak, { report }: Verified): Row[] {
  const { issued, online, paper, tally, late, roll } = report;
  const told = (count: number | null) => (count === null ? "" : number(language, count));
  const row = (
    name: string,
    counts: readonly [number | null, number | null, number | null],
    total = false,
  ): Row => ({
    cells: [say(`support.report.${name}`), ...counts.map(told)],
    ...(total ? { total } : {}),
  });
  const sent = (name: "byPost" | "byEmail" | "byHand") =>
    issued[name] === null ? [] : [row(name, [null, null, issued[name]])];
  const spoiled = paper.totals?.spoiled ?? (paper.batches === 0 ? 0 : null);
  // Rankings without a clear first come out of the sealed votes; other answers cannot.
  const unclear = online.byAnswer !== null ? 0 : paper.batches === 0 ? tally.spoiled : null;
  const clear = unclear === null ? null : online.counted - unclear;
  const onPaper = spoiled === null ? null : paper.papers - spoiled;
  return [
    row("eligible", [null, null, roll.eligible]),
    row("credentials", [null, null, issued.all]),
    ...sent("byPost"),
    ...sent("byEmail"),
    ...sent("byHand"),
    row("undelivered", [null, null, issued.undelivered]),
    row("reissued", [null, null, issued.reissued]),
    row("assisted", [null, null, issued.assisted]),
    row("received", [online.counted, paper.papers, online.counted + paper.papers]),
    row("replaced", [online.replaced, null, online.replaced]),
    row("setAsideRow", [null, paper.setAside, paper.setAside]),
    row("late", [late, null, late]),
    row("spoiled", [unclear, spoiled, tally.spoiled]),
    row("valid", [clear, onPaper, tally.for + tally.against + tally.abstain], true),
  ];
}

/** Votes for each answer by channel; "few" where papers would tell what people chose; null where all came one way. */
export function channelAnswers(
  speak: Speak,
  { report }: Verified,
): { readonly columns: ReturnType<typeof channelColumns>; readonly rows: Row[] } | "few" | null {
  const { say, language } = speak;
  const { online, paper, question } = report;
  if (paper.batches === 0 || online.byAnswer === null) return null;
  const { totals } = paper;
  const { byAnswer, blank } = online;
  const told = totals !== null && totalsTold({ byAnswer, blank, spoiled: 0 }) !== null;
  if (!told) return "few";
  const cells = (name: string, votes: number, papers: number): Row => ({
    cells: [name, ...[votes, papers, votes + papers].map((one) => number(language, one))],
  });
  return {
    columns: channelColumns(speak).with(0, { heading: say("support.report.answer") }),
    rows: [
      ...question.answers.map((one, at) => cells(one, byAnswer[at] ?? 0, totals.byAnswer[at] ?? 0)),
      cells(say("support.report.neither"), blank, totals.blank),
    ],
  };
}

/** The same as a table, or why there is none. */
export function answersByChannel(speak: Speak, verified: Verified): Html | null {
  const table = channelAnswers(speak, verified);
  if (table === null) return null;
  if (table === "few") return paragraph(speak.say("support.report.fewPapers"));
  return stackingTable({
    caption: speak.say("support.report.byChannel"),
    captionSize: "s",
    ...table,
  });
}

/** The rows that every reader of such a report looks for, as pairs of a heading and its words. */
export function verifiedRows(speak: Speak, verified: Verified): (readonly [string, string])[] {
  const { say, language } = speak;
  const { report, destroyed } = verified;
  const { keys, keptUntil } = report;
  const count = { threshold: keys.threshold, holders: keys.holders.length };
  const together = say(
    keys.holders.length === 1 ? "support.verifiable.keyOne" : "support.verifiable.keysOf",
    count,
  );
  const holders = keys.holders.map((one) => {
    const who = one.organisation ?? one.holder;
    const interest = say(`enum.interest.${one.interest}`);
    const share = one.gaveShare ? "shareGiven" : one.lost ? "keyLost" : "shareNot";
    return `${say("support.report.holder", { who, interest })}: ${say(`support.report.${share}`)}`;
  });
  const kept = say("support.report.keptSays", {
    links: { day: keptUntil.credentialLinks },
    papers: { day: keptUntil.papers },
  });
  const gone = destroyed.map(({ on, materials }) =>
    say("support.report.destroyed", {
      day: { day: on },
      materials: listed(
        language,
        materials.map((one) => say(`enum.materials.${one}`)),
      ),
    }),
  );
  return [
    [say("support.report.security"), say("support.report.securityVerified")],
    [
      say("support.verifiable.keys"),
      [`${together}.`, ...holders.map((one) => `${one}.`)].join(" "),
    ],
    [
      say("support.report.verifiers"),
      report.verifiers
        .map((one) =>
          say("support.report.verifier", {
            tool: one.version === "-" ? one.tool : `${one.tool} ${one.version}`,
            says: say(`enum.verifierSays.${one.verifierSays}`),
          }),
        )
        .join("; "),
    ],
    [
      say("support.report.incidents"),
      report.incidents.length === 0
        ? say("support.report.noIncidents")
        : report.incidents.map((one, at) => `${at + 1}. ${one}`).join(" "),
    ],
    [say("support.report.smallGroups"), say("support.report.smallGroupsSay")],
    [say("support.report.kept"), [kept, ...gone].join(" ")],
    [
      say("support.report.challengeRow"),
      say("support.report.challengeUntil", { day: { day: keptUntil.petition } }),
    ],
  ];
}

/** The exact words to type: the archive and its side file as their addresses name them. */
export function verifyCommand({ file }: Verified): string {
  return `rochdale ballot verify ${file}.bel --strict ${file}.strict`;
}

/** The same for the reference tool, in a folder where the archive is the only one. */
export const REFERENCE_COMMAND = "belenios-tool election verify --dir .";

export function verifiedAgain(speak: Speak, verified: Verified): Html {
  const { say, language } = speak;
  const { report, digest } = verified;
  const at = `${speak.base}/ballots/${report.number}`;
  const batches = report.heads.length;
  const head = report.heads.at(-1);
  return html`${heading(say("support.report.again"))} ${paragraph(say("support.report.verifyAgain"))}
    ${command(verifyCommand(verified), language)}
    ${paragraph(say("support.report.verifyReference"))} ${command(REFERENCE_COMMAND, language)}
    <ul class="govuk-list govuk-list--bullet rd-noprint">
      <li>${link(`${at}/ballots.bel`, say("support.report.archiveFile"))}</li>
      <li>${link(`${at}/ballots.strict`, say("support.report.strictFile"))}</li>
      <li>${link(`${at}/report.json`, say("support.report.dataFile"))}</li>
    </ul>
    ${descriptionRows([
      [
        say("support.report.heads"),
        html`${say("support.report.headsSay", { batches })}
        ${whole(head?.head ?? "")}${head ? ` (${longDay(language, head.on)})` : ""}`,
      ],
      [say("support.report.archiveFile"), whole(report.archive.sha256)],
      [say("support.report.strictFile"), whole(report.archive.strict)],
      [say("support.report.questionPrint"), whole(report.question.sha256)],
      [say("support.report.print"), whole(digest)],
    ])}
    ${limits(speak, report)}`;
}

function whole(hex: string): Html {
  return fingerprint(hex, 16);
}

function limits({ say }: Speak, report: ScrutineersReport): Html {
  return html`${heading(say("support.report.limits"))}
  ${bullets(report.limits.map((one) => say(`support.report.limit.${one}`)))}`;
}
