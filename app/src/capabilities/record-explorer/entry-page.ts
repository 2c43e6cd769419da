/** One entry: what happened in plain words, who says so, how it is proved, and what that does not prove. */
import { sentenceOf } from "@rochdale/facts/words.ts";
import type { Entry } from "@rochdale/facts/fact.ts";
import { hexOf } from "@rochdale/record/bytes.ts";
import { inclusionProof } from "@rochdale/record/merkle-proof.ts";
import { readerOfLeaves } from "@rochdale/record/merkle.ts";
import { printTlogProof } from "@rochdale/record/tlog-proof.ts";
import { longDay } from "@rochdale/language/say.ts";
import { html, link, type Html } from "../../design/html.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { bullets, command, fingerprint, heading, lead, paragraph } from "../../design/layout.ts";
import { proofSteps } from "../../design/proof-steps.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { bodyBySlug, type Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { fastSha256 } from "../../house/log.ts";
import { notFoundPage } from "../../house/not-found.ts";
import { leavesBetween, seal } from "../../house/sealer.ts";
import { houseTables } from "../../house/tables.ts";
import { addressOf, momentWords, roleName, sayIn, sitePage, type Say } from "../../house/site.ts";
import { recordWords } from "./words.ts";

type Found = { readonly body: Body; readonly entry: Entry };

async function find(house: House, context: Context): Promise<Found | null> {
  const body = await bodyBySlug(house.db, context.params["slug"] ?? "");
  const text = context.params["position"] ?? "";
  const entry = body && /^\d{1,9}$/.test(text) ? body.story.entries[Number(text)] : undefined;
  return body && entry ? { body, entry } : null;
}

export async function entryPage(house: House, context: Context): Promise<Answer> {
  const found = await find(house, context);
  if (!found) return notFoundPage(house, context);
  const { body, entry } = found;
  const t = sayIn(recordWords, context.language);
  const sentence = house.say(context.language, sentenceOf(entry));
  const title = t("entry.title", { entry: entry.position });
  const main = html`${heading(title, { level: 1 })} ${lead(sentence)}
  ${descriptionRows([
    [t("entry.on"), longDay(context.language, entry.on)],
    [t("entry.at"), momentWords(context.language, new Date(entry.at))],
    [t("entry.who"), whoSays(t, context, found)],
    ...(entry.source
      ? [[t("entry.quote"), html`<q lang="en">${entry.source.quote}</q>`] as [string, Html]]
      : []),
  ])}
  ${await proofOf(house, context, found)} ${heading(t("entry.limits"), { level: 2 })}
  ${paragraph(t("entry.limits.what"))} ${neighbours(t, context, found)}`;
  return sitePage(house, context, { title, main, body, tab: "record" });
}

function whoSays(t: Say, context: Context, { body, entry }: Found): string {
  if (entry.source) return t("record.source", { mark: entry.source.mark });
  const role = body.story.roles.get(entry.by);
  return role ? roleName(context.language, role) : entry.by;
}

async function proofOf(house: House, context: Context, { body, entry }: Found): Promise<Html> {
  const t = sayIn(recordWords, context.language);
  const base = addressOf(body);
  const sealed = await seal(house, body);
  const leaves = await leavesBetween(house, body, { from: entry.position, to: entry.position + 1 });
  const leaf = hexOf(leaves[0] ?? new Uint8Array(32));
  const here = `${base}/record/${entry.position}`;
  const root = sealed.note.split("\n")[2] ?? "";
  return html`${heading(t("entry.proof"), { level: 2 })}
  ${proofSteps([
    html`<strong>${t("entry.proof.1")}</strong> ${fingerprint(leaf)} ${t("entry.proof.1.what")}`,
    html`<strong>${t("entry.proof.2")}</strong>
      ${t("entry.proof.2.what", { entry: entry.position, size: sealed.size })}`,
    html`<strong>${t("entry.proof.3")}</strong>
      ${t("entry.proof.3.what", { at: momentWords(context.language, sealed.sealedAt) })}
      <code translate="no">${root}</code>`,
    html`<strong>${t("entry.proof.4")}</strong> ${t("entry.proof.4.what")}`,
  ])}
  ${heading(t("entry.check"), { level: 2 })}
  ${bullets([
    html`${t("entry.check.whole")} ${link(context.link(`${base}/record.tar`), t("record.download"))}`,
    html`${t("entry.check.proof")}
    ${link(context.link(`${here}/proof.tlog-proof`), t("entry.check.proof.link"))}`,
    html`${t("entry.check.text")}
    ${link(context.link(`${here}/entry.json`), t("entry.check.text.link"))}`,
  ])}
  ${command("rochdale record verify record.tar", context.language)}`;
}

function neighbours(t: Say, context: Context, { body, entry }: Found): Html {
  const base = addressOf(body);
  const to = (n: number) =>
    link(context.link(`${base}/record/${n}`), t("record.entryNumber", { entry: n }));
  const before =
    entry.position > 0 ? html`<li>${t("entry.before")} ${to(entry.position - 1)}</li>` : null;
  const after =
    entry.position + 1 < body.size
      ? html`<li>${t("entry.after")} ${to(entry.position + 1)}</li>`
      : null;
  return html`<ul class="govuk-list rd-fs rd-noprint">
    ${before}${after}
  </ul>`;
}

/** The entry's bytes as they were hashed: canonical JSON, nothing added. */
export async function entryJson(house: House, context: Context): Promise<Answer> {
  const found = await find(house, context);
  if (!found) return { missing: true };
  const row = await houseTables(house.db)
    .selectFrom("fact")
    .select("entry")
    .where("body_id", "=", found.body.body_id)
    .where("position", "=", BigInt(found.entry.position))
    .executeTakeFirst();
  if (!row) return { missing: true };
  const name = `${found.body.slug}-${found.entry.position}.json`;
  return { file: row.entry, type: "application/json", name, inline: true };
}

/** One text that shows, offline, that the entry is in the log (C2SP tlog-proof). */
export async function entryProof(house: House, context: Context): Promise<Answer> {
  const found = await find(house, context);
  if (!found) return { missing: true };
  const sealed = await seal(house, found.body);
  const leaves = await leavesBetween(house, found.body, { from: 0, to: sealed.size });
  const index = found.entry.position;
  const proof = inclusionProof(readerOfLeaves(leaves, fastSha256), { index, size: sealed.size });
  const text = printTlogProof({ index, proof, checkpoint: sealed.note } as never);
  const name = `${found.body.slug}-${index}.tlog-proof`;
  return { file: Buffer.from(text), type: "text/plain; charset=utf-8", name };
}
