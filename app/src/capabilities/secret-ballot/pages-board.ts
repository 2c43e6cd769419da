/** The public board: every sealed vote by its tracker, the head of each batch, and the files for whoever checks them all. */
import { trackerWords } from "@rochdale/ballot/tracker-words.ts";
import type { Ballot } from "@rochdale/facts/ballot-story.ts";
import type { SecretBallot } from "@rochdale/facts/secret-ballot-story.ts";
import type { Language, Message } from "@rochdale/language/message.ts";
import { longDay, number } from "@rochdale/language/say.ts";
import { emptyState } from "../../design/empty-state.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { fingerprint, heading, lead, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { Listed } from "./board.ts";

export type BoardModel = {
  readonly language: Language;
  readonly say: (message: string, values?: Message["values"]) => string;
  readonly link: (path: string) => string;
  /** "/cases/<slug>", without a language. */
  readonly base: string;
  readonly slug: string;
  readonly ballot: Ballot;
  readonly secret: SecretBallot;
  readonly sealed: number;
  /** The beginning that was asked for; "" where none was. */
  readonly begins: string;
  /** Null where there are too many for a page and a beginning must be chosen. */
  readonly listed: readonly Listed[] | null;
  readonly beginnings: readonly { readonly begins: string; readonly ballots: number }[];
};

export function boardPage(model: BoardModel): Html {
  const { say, ballot, sealed } = model;
  return html`${heading(say("secretBallot.board.title"), { level: 1, size: "l", caption: ballot.called.content.question })}
  ${lead(say(ballot.closed ? "secretBallot.board.closed" : "secretBallot.board.open", { ballots: sealed }))}
  ${paragraph(say("secretBallot.board.means"))}
  ${ballot.closed ? null : paragraph(say("secretBallot.board.waits"))}
  ${sealed === 0 ? emptyState(say("secretBallot.board.none")) : trackers(model)} ${batches(model)} ${files(model)}`;
}

function trackers(model: BoardModel): Html {
  const { say, begins, listed } = model;
  const found = listed ?? [];
  const title = begins
    ? say("secretBallot.board.begin", { begins })
    : say("secretBallot.board.trackers");
  return section(
    say("secretBallot.board.find"),
    html`${model.beginnings.length === 0 ? null : choosing(model)}
    ${
      listed === null
        ? null
        : found.length === 0
          ? paragraph(say("secretBallot.board.notFound", { begins }))
          : stackingTable({
              caption: title,
              captionSize: "s",
              columns: [
                { heading: say("secretBallot.board.words"), long: true },
                { heading: say("secretBallot.board.tracker"), long: true },
                { heading: say("secretBallot.board.counts") },
              ],
              rows: found.map(({ tracker, replaced }) => ({
                cells: [
                  html`<span id="${tracker}" translate="no">${trackerWords(tracker).join(" ")}</span>`,
                  html`<code class="rd-code" translate="no">${spaced(tracker)}</code>`,
                  say(replaced ? "secretBallot.board.replaced" : "secretBallot.board.stands"),
                ],
              })),
            })
    }`,
    { id: "find" },
  );
}

/** In fours with room to break, so that it fits a phone. */
function spaced(tracker: string): Html {
  return html`${(tracker.match(/.{1,4}/g) ?? []).map((four) => html`${four}<wbr />`)}`;
}

/** Many trackers are parted by their beginnings: nobody then learns which one a reader looks for. */
function choosing({ say, language, link: to, slug, ballot, beginnings, begins }: BoardModel): Html {
  const action = to(`/vote/${slug}/${ballot.number}/trackers`);
  return html`${paragraph(say("secretBallot.board.private"))}
  ${form({
    language,
    action,
    method: "get",
    fields: [
      {
        name: "begins",
        kind: "text",
        label: say("secretBallot.board.beginning"),
        hint: say("secretBallot.board.beginningHint"),
        width: 10,
      },
    ],
    values: { begins },
    button: say("secretBallot.board.show"),
  })}
  <p class="govuk-body">
    ${beginnings.map((one) => html`${link(`${action}?begins=${encodeURIComponent(one.begins)}`, one.begins)} `)}
  </p>`;
}

function batches({ say, language, link: to, base, secret }: BoardModel): Html | null {
  if (secret.batches.length === 0) return null;
  return section(
    say("secretBallot.board.batches"),
    html`${paragraph(say("secretBallot.board.batchesMean"))}
    ${stackingTable({
      caption: say("secretBallot.board.batches"),
      captionSize: "hidden",
      columns: [
        { heading: say("secretBallot.board.batch") },
        { heading: say("secretBallot.board.day") },
        { heading: say("secretBallot.board.soFar"), kind: "number" },
        { heading: say("secretBallot.board.head"), long: true },
        { heading: say("secretBallot.board.entry") },
      ],
      rows: secret.batches.toReversed().map(({ on, content, position }) => ({
        cells: [
          say("secretBallot.board.batchOf", { batch: content.batch }),
          longDay(language, on),
          number(language, content.ballots),
          fingerprint(content.head.slice(0, 16)),
          link(
            to(`${base}/record/${position}`),
            say("secretBallot.board.entryOf", { entry: position }),
          ),
        ],
      })),
    })}`,
    { id: "batches" },
  );
}

function files({ say, link: to, base, slug, ballot, secret }: BoardModel): Html {
  const at = `${base}/ballots/${ballot.number}`;
  const file = `${slug}-${ballot.id}.bel`;
  return section(
    say("secretBallot.board.files"),
    html`${paragraph(say("secretBallot.board.filesMean"))}
      <ul class="govuk-list govuk-list--bullet">
        ${ballot.opened ? html`<li>${link(to(`${at}/ballots.bel`), say(secret.tallied ? "secretBallot.board.archive" : "secretBallot.board.archiveSoFar", { file }))}</li>` : null}
        ${secret.tallied ? html`<li>${link(to(`${at}/ballots.strict`), say("secretBallot.board.strict"))}</li>` : null}
        <li>${link(to(`${at}`), say("secretBallot.board.ballot"))}</li>
      </ul>`,
    { id: "files" },
  );
}
