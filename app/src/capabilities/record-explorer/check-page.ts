/** Check a record: a whole file byte by byte, a document against what was published, an entry by its fingerprint. */
import { createHash } from "node:crypto";
import { derivedFindings } from "@rochdale/genuineness/derivation.ts";
import { verifyArchive, type ArchiveVerdict } from "@rochdale/record/archive.ts";
import { commitDocument } from "@rochdale/record/commitment.ts";
import { looksLikeTar } from "@rochdale/record/tar.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, fingerprint, heading, lead, paragraph } from "../../design/layout.ts";
import { stateMark } from "../../design/state-mark.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import type { House } from "../../house/house.ts";
import { fastSha256 } from "../../house/log.ts";
import { houseTables } from "../../house/tables.ts";
import { sayIn, sitePage } from "../../house/site.ts";
import { recordWords } from "./words.ts";

const PROBLEMS_SHOWN = 10;

export function checkPage(house: House, context: Context): Promise<Answer> {
  return page(house, context, { result: null, problem: null });
}

type Shown = { readonly result: Html | null; readonly problem: string | null };

function page(house: House, context: Context, shown: Shown): Promise<Answer> {
  const t = sayIn(recordWords, context.language);
  const asked = (context.query["fingerprint"] ?? "").replace(/\s/g, "").toLowerCase();
  const main = html`${heading(t("check.title"), { level: 1 })} ${lead(t("check.lead"))}
  ${shown.result} ${heading(t("check.file"), { level: 2 })}
  ${form({
    language: context.language,
    action: context.link("/check"),
    csrf: context.formToken,
    id: "file",
    fields: [
      { name: "file", kind: "file", label: t("check.file.label"), hint: t("check.file.hint") },
    ],
    problems: shown.problem === null ? [] : [{ field: "file", text: shown.problem }],
    button: t("check.file.button"),
  })}
  ${heading(t("check.print"), { level: 2 })}
  ${form({
    language: context.language,
    action: context.link("/check"),
    method: "get",
    id: "print",
    fields: [
      {
        name: "fingerprint",
        kind: "text",
        label: t("check.print.label"),
        hint: t("check.print.hint"),
      },
    ],
    values: { fingerprint: context.query["fingerprint"] ?? "" },
    button: t("check.print.button"),
  })}
  ${heading(t("check.own"), { level: 2 })} ${paragraph(t("check.own.what"))}`;
  if (context.method === "GET" && /^[0-9a-f]{16,64}$/.test(asked)) {
    return Promise.resolve({ redirect: context.link(`/check/${asked}`) });
  }
  return sitePage(house, context, {
    title: t("check.title"),
    main,
    section: "check",
    error: shown.problem !== null,
    status: shown.problem === null ? 200 : 422,
  });
}

export async function checkedFile(house: House, context: Context): Promise<Answer> {
  const t = sayIn(recordWords, context.language);
  const file = context.form.files("file")[0];
  if (!file || file.bytes.length === 0) {
    return page(house, context, { result: null, problem: t("check.file.missing") });
  }
  const bytes = new Uint8Array(file.bytes);
  if (looksLikeTar(bytes)) {
    const verdict = verifyArchive(bytes, { sha256: fastSha256, findingsOf: derivedFindings });
    return page(house, context, { result: verdictHtml(context, verdict), problem: null });
  }
  return page(house, context, {
    result: await documentResult(house, context, bytes),
    problem: null,
  });
}

function verdictHtml(context: Context, verdict: ArchiveVerdict): Html {
  const t = sayIn(recordWords, context.language);
  if (verdict.ok) {
    return html`<section class="rd-panelbox" aria-label="${t("check.result")}">
      ${stateMark(context.language, "met", { words: t("check.holds") })}
      ${paragraph(t("check.holds.what", { entries: verdict.facts.length }))}
      ${paragraph(t("check.holds.self"))}
    </section>`;
  }
  const problems = verdict.problems
    .slice(0, PROBLEMS_SHOWN)
    .map(
      (problem) =>
        html`<span lang="en"><strong>${problem.where}</strong>: ${problem.because}</span>`,
    );
  return html`<section class="rd-panelbox" aria-label="${t("check.result")}">
    ${stateMark(context.language, "notMet", { words: t("check.fails") })}
    ${paragraph(t("check.fails.what"))} ${bullets(problems)}
  </section>`;
}

/** A document's bytes are looked up by their hash; then its commitment is worked out anew. */
async function documentResult(house: House, context: Context, bytes: Uint8Array): Promise<Html> {
  const t = sayIn(recordWords, context.language);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const rows = await houseTables(house.db)
    .selectFrom("body_document")
    .innerJoin("body", "body.body_id", "body_document.body_id")
    .innerJoin("body_salt", (join) =>
      join
        .onRef("body_salt.body_id", "=", "body_document.body_id")
        .onRef("body_salt.commitment", "=", "body_document.commitment"),
    )
    .select([
      "body.slug",
      "body.name as body_name",
      "body_document.name",
      "title",
      "media_type",
      "salt",
      "body_document.commitment",
    ])
    .where("bytes_hash", "=", hash)
    .where("open", "=", "public")
    .limit(PROBLEMS_SHOWN)
    .execute();
  const matches = rows.filter(
    (row) =>
      commitDocument(
        {
          salt: new Uint8Array(row.salt),
          name: row.name,
          mediaType: row.media_type,
          content: bytes,
        },
        fastSha256,
      ) === row.commitment,
  );
  if (matches.length === 0) {
    return html`<section class="rd-panelbox" aria-label="${t("check.result")}">
      ${stateMark(context.language, "notProven", { words: t("check.unknown") })}${paragraph(t("check.unknown.what"))}
    </section>`;
  }
  const items = matches.map(
    (row) =>
      html`${link(context.link(`/cases/${row.slug}/documents`), row.body_name)}: ${row.title},
      ${fingerprint(row.commitment)}`,
  );
  return html`<section class="rd-panelbox" aria-label="${t("check.result")}">
    ${stateMark(context.language, "met", { words: t("check.same") })}${paragraph(t("check.same.what"))}${bullets(items)}
  </section>`;
}

/** An entry or a document by the first groups of its fingerprint. */
export async function fingerprintPage(house: House, context: Context): Promise<Answer> {
  const t = sayIn(recordWords, context.language);
  const asked = (context.params["fingerprint"] ?? "").toLowerCase();
  const found = /^[0-9a-f]{16,64}$/.test(asked) ? await lookUp(house, context, asked) : [];
  const main = html`${heading(t("check.found.title"), { level: 1, caption: asked.slice(0, 64) })}
  ${found.length === 0 ? paragraph(t("check.found.none")) : bullets(found)}
  ${paragraph(link(context.link("/check"), t("check.again")))}`;
  return sitePage(house, context, { title: t("check.found.title"), main, section: "check" });
}

async function lookUp(house: House, context: Context, prefix: string): Promise<Html[]> {
  const t = sayIn(recordWords, context.language);
  const db = houseTables(house.db);
  const documents = await db
    .selectFrom("body_document")
    .innerJoin("body", "body.body_id", "body_document.body_id")
    .select(["slug", "body.name", "title", "commitment"])
    .where("open", "=", "public")
    .where("commitment", "like", `${prefix}%`)
    .limit(PROBLEMS_SHOWN)
    .execute();
  const low = Buffer.from(prefix.padEnd(64, "0"), "hex");
  const high = Buffer.from(prefix.padEnd(64, "f"), "hex");
  const entries = await db
    .selectFrom("fact")
    .innerJoin("body", "body.body_id", "fact.body_id")
    .select(["slug", "body.name", "position"])
    .where("leaf", ">=", low)
    .where("leaf", "<=", high)
    .limit(PROBLEMS_SHOWN)
    .execute();
  return [
    ...documents.map(
      (row) =>
        html`${t("check.found.document")}
        ${link(context.link(`/cases/${row.slug}/documents`), `${row.name}: ${row.title}`)}`,
    ),
    ...entries.map(
      (row) =>
        html`${t("check.found.entry")}
        ${link(context.link(`/cases/${row.slug}/record/${row.position}`), `${row.name}, ${row.position}`)}`,
    ),
  ];
}
