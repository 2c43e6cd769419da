/** Letters: written in the deciding transaction, sent by a job, with a state for each recipient. */
import type { Instant } from "./clock.ts";
import type { Db } from "./database.ts";
import { newId } from "./ids.ts";
import { addJob } from "./jobs.ts";
import { peopleById } from "./people.ts";
import type { DeliveryState, MessageId, PersonId } from "./schema.ts";

export type { DeliveryState, MessageId } from "./schema.ts";

/** In a message's `secret`: its "{code}" becomes a new sign-in code at the moment of sending. */
export const SIGN_IN_CODE = "sign-in code";

export type NewMessage = {
  /** People; or addresses of those who are not known here. */
  to: readonly (PersonId | { address: string })[];
  subject: string;
  text: string;
  html?: string;
  secret?: typeof SIGN_IN_CODE;
  /** What it concerns, for the pages that show whether it arrived. */
  about?: Readonly<Record<string, string>>;
  sender?: PersonId;
};

/** Writes a message and, for each recipient, a delivery and its job; all exist once `tx` commits. */
export async function sendMessage(tx: Db, message: NewMessage, at: Instant): Promise<MessageId> {
  const messageId = newId<"message">();
  await tx
    .insertInto("mail_message")
    .values({
      message_id: messageId,
      subject: message.subject,
      text: message.text,
      html: message.html ?? null,
      secret: message.secret ?? null,
      about: message.about ? JSON.stringify(message.about) : null,
      sender_id: message.sender ?? null,
      created_at: at,
    })
    .execute();
  const deliveries = await deliveriesFor(tx, message, { messageId, at });
  if (deliveries.length === 0) return messageId;
  await tx.insertInto("mail_delivery").values(deliveries).execute();
  for (const delivery of deliveries)
    if (delivery.state === "queued") await queueDelivery(tx, delivery.delivery_id);
  return messageId;
}

/** The task that sends one delivery. */
export const SEND_MAIL = "send-mail";

/** Adds the job again; a job that waits for the same delivery is replaced. */
export async function queueDelivery(tx: Db, deliveryId: string): Promise<void> {
  const payload = { delivery: deliveryId };
  await addJob(tx, { task: SEND_MAIL, payload, key: `${SEND_MAIL} ${deliveryId}` });
}

type Written = { messageId: MessageId; at: Instant };

/** A person without an address gets none, and the sender sees that. */
async function deliveriesFor(tx: Db, message: NewMessage, written: Written) {
  const ids = message.to.filter((to) => typeof to === "string");
  const people = await peopleById(tx, ids);
  const reachable = new Set(people.filter((p) => p.email !== null).map((p) => p.personId));
  return message.to.map((to) => {
    const personId = typeof to === "string" ? to : null;
    const address = typeof to === "string" ? null : to.address;
    const state: DeliveryState =
      personId === null || reachable.has(personId) ? "queued" : "no address";
    return {
      delivery_id: newId<"delivery">(),
      message_id: written.messageId,
      person_id: personId,
      address,
      state,
      reason: null,
      changed_at: written.at,
      tray_text: null,
    };
  });
}

/** How far a message got with one recipient. `name` is empty for a bare address or an erased person. */
export type Delivery = {
  deliveryId: string;
  personId: PersonId | null;
  name: string;
  state: DeliveryState;
  /** Why it failed, as the post said it. */
  reason: string | null;
  changed: Instant;
};

/** The deliveries of a message, for its sender. */
export async function deliveriesOf(db: Db, messageId: MessageId): Promise<Delivery[]> {
  const rows = await db
    .selectFrom("mail_delivery as d")
    .leftJoin("person as p", "p.person_id", "d.person_id")
    .select(["d.delivery_id", "d.person_id", "d.state", "d.reason", "d.changed_at", "p.name"])
    .where("d.message_id", "=", messageId)
    .orderBy("d.delivery_id")
    .execute();
  return rows.map((row) => ({
    deliveryId: row.delivery_id,
    personId: row.person_id,
    name: row.name ?? "",
    state: row.state,
    reason: row.reason,
    changed: row.changed_at,
  }));
}

/** Messages about something ("about" holds these pairs), latest first, each with its deliveries. */
export async function messagesAbout(
  db: Db,
  about: Readonly<Record<string, string>>,
): Promise<{ messageId: MessageId; subject: string; sent: Instant; deliveries: Delivery[] }[]> {
  const rows = await db
    .selectFrom("mail_message")
    .select(["message_id", "subject", "created_at"])
    .where("about", "@>", JSON.stringify(about))
    .orderBy("message_id", "desc")
    .limit(200)
    .execute();
  const messages = [];
  for (const row of rows) {
    const deliveries = await deliveriesOf(db, row.message_id);
    const { message_id: messageId, subject, created_at: sent } = row;
    messages.push({ messageId, subject, sent, deliveries });
  }
  return messages;
}

/** A letter in the tray of an example database. */
export type TrayLetter = {
  deliveryId: string;
  to: string;
  address: string;
  subject: string;
  text: string;
  sent: Instant;
};

/** The latest letters in the tray: of one person, or all. Empty where the database is no example. */
export async function mailTray(
  db: Db,
  wanted: { personId?: PersonId; most?: number } = {},
): Promise<TrayLetter[]> {
  let query = db
    .selectFrom("mail_delivery as d")
    .innerJoin("mail_message as m", "m.message_id", "d.message_id")
    .leftJoin("person as p", "p.person_id", "d.person_id")
    .select(["d.delivery_id", "d.address", "d.tray_text", "d.changed_at", "m.subject"])
    .select(["p.name", "p.email"])
    .where("d.state", "=", "in tray")
    .orderBy("d.delivery_id", "desc")
    .limit(wanted.most ?? 100);
  if (wanted.personId !== undefined) query = query.where("d.person_id", "=", wanted.personId);
  const rows = await query.execute();
  return rows.map((row) => ({
    deliveryId: row.delivery_id,
    to: row.name ?? "",
    address: row.email ?? row.address ?? "",
    subject: row.subject,
    text: row.tray_text ?? "",
    sent: row.changed_at,
  }));
}
