/** The job that takes one letter to the post, or lays it in the tray of an example database. */
import { createTransport } from "nodemailer";
import type { Configuration } from "./configuration.ts";
import type { Db } from "./database.ts";
import type { Task } from "./jobs.ts";
import { plainMessage } from "./log.ts";
import { SIGN_IN_CODE } from "./mail.ts";
import type { PersonId } from "./schema.ts";
import { isExample } from "./settings.ts";
import { makeCode, type CodeSecret } from "./sign-in-codes.ts";

/** A letter as the post takes it. */
export type Letter = {
  id: string;
  name: string;
  address: string;
  subject: string;
  text: string;
  html: string | null;
};
/** Takes a letter, or throws; a refusal for good has a responseCode of 500 or more. */
export type Post = (letter: Letter) => Promise<void>;

const ATTEMPTS_MAX = 10;

/**
 * The post by SMTP. "?from=..." in SMTP_URL names the sender; without it no-reply at the site's host.
 * The letter's own id makes a second copy, sent after a crash, recognisable.
 */
export function postBySmtp(configuration: Configuration): Post {
  const { smtpUrl, baseUrl } = configuration;
  if (smtpUrl === undefined) throw new TypeError("no SMTP_URL");
  const url = new URL(smtpUrl);
  const host = new URL(baseUrl).hostname;
  const from = url.searchParams.get("from") ?? `no-reply@${host}`;
  url.searchParams.delete("from");
  const transport = createTransport(url.href, {
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
  } as object);
  return async (letter) => {
    await transport.sendMail({
      from,
      to: { name: letter.name, address: letter.address },
      subject: letter.subject,
      text: letter.text,
      ...(letter.html === null ? {} : { html: letter.html }),
      messageId: `<${letter.id}@${host}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}

/**
 * The task for SEND_MAIL. In an example database every letter goes to the tray, whatever post there
 * is; elsewhere a letter without a post is a fault.
 */
export function sendMailTask(parts: { post: Post | undefined; secret: CodeSecret }): Task {
  return async (payload, { db, clock }) => {
    const deliveryId = textOf(payload["delivery"]);
    const found = await letterOf(db, deliveryId);
    if (found === undefined) return;
    const { letter, personId, secret, attempts } = found;
    const example = await isExample(db);
    const post = parts.post ?? noPost;
    if (letter.address === "") return settle(db, { deliveryId, state: "no address" }, clock.now());
    const code =
      secret === SIGN_IN_CODE && personId !== null
        ? await makeCode(db, { kind: "emailed", personId, secret: parts.secret }, clock.now())
        : undefined;
    const text = code ? letter.text.replaceAll("{code}", code.code) : letter.text;
    if (example) return settle(db, { deliveryId, state: "in tray", text }, clock.now());
    try {
      const html = code ? (letter.html?.replaceAll("{code}", code.code) ?? null) : letter.html;
      await post({ ...letter, text, html });
    } catch (error) {
      const reason = reasonOf(error);
      const last = refusedForGood(error) || attempts + 1 >= ATTEMPTS_MAX;
      const state = last ? "failed" : "queued";
      await settle(db, { deliveryId, state, reason, attempts: attempts + 1 }, clock.now());
      if (!last) throw error;
      return;
    }
    await settle(db, { deliveryId, state: "sent", attempts: attempts + 1 }, clock.now());
  };
}

const noPost: Post = () => Promise.reject(new Error("there is no SMTP_URL to send by"));

type Found = { letter: Letter; personId: PersonId | null; secret: string | null; attempts: number };

/** A delivery that still waits; its address is the person's of today. */
async function letterOf(db: Db, deliveryId: string): Promise<Found | undefined> {
  const row = await db
    .selectFrom("mail_delivery as d")
    .innerJoin("mail_message as m", "m.message_id", "d.message_id")
    .leftJoin("person as p", "p.person_id", "d.person_id")
    .select(["d.person_id", "d.address", "d.attempts", "p.name", "p.email"])
    .select(["m.subject", "m.text", "m.html", "m.secret"])
    .where("d.delivery_id", "=", deliveryId)
    .where("d.state", "=", "queued")
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { subject, text, html, secret, attempts, person_id: personId } = row;
  const address = row.email ?? row.address ?? "";
  const letter = { id: deliveryId, name: row.name ?? "", address, subject, text, html };
  return { letter, personId, secret, attempts };
}

type Settled = {
  deliveryId: string;
  state: "sent" | "failed" | "queued" | "in tray" | "no address";
  reason?: string;
  attempts?: number;
  text?: string;
};

async function settle(db: Db, settled: Settled, at: Date): Promise<void> {
  await db
    .updateTable("mail_delivery")
    .set({
      state: settled.state,
      reason: settled.reason ?? null,
      changed_at: at,
      tray_text: settled.text ?? null,
      ...(settled.attempts === undefined ? {} : { attempts: settled.attempts }),
    })
    .where("delivery_id", "=", settled.deliveryId)
    .execute();
}

function refusedForGood(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: number };
  return responseCode !== undefined && responseCode >= 500;
}

function reasonOf(error: unknown): string {
  return plainMessage(error).slice(0, 300);
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("a job without its delivery");
  return value;
}
