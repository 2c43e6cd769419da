/** The rows of the platform's tables, as the application reads and writes them. */
import type { ColumnType, Generated, Kysely } from "kysely";
import type { Id } from "./ids.ts";

export type PersonId = Id<"person">;
export type MessageId = Id<"message">;

type Written = ColumnType<unknown, string, string>;
type WrittenOrNull = ColumnType<unknown, string | null, string | null>;

export type PersonRow = {
  person_id: PersonId;
  name: string;
  email: string | null;
  language: string;
  created_at: Date;
  erased_at: Date | null;
};

export type SessionRow = {
  token_hash: Buffer;
  session_id: string;
  person_id: PersonId;
  created_at: Date;
  seen_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
};

export type SignInCodeRow = {
  code_id: string;
  code_hash: Buffer;
  person_id: PersonId;
  kind: "emailed" | "printed";
  issued_by: PersonId | null;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
  attempts: Generated<number>;
};

export type PasskeyRow = {
  credential_id: string;
  person_id: PersonId;
  public_key: Buffer;
  counter: bigint;
  transports: Written;
  name: string;
  created_at: Date;
  used_at: Date | null;
};

export type PasskeyChallengeRow = {
  challenge_id: string;
  challenge: string;
  person_id: PersonId | null;
  purpose: "registration" | "authentication";
  expires_at: Date;
};

export type RateLimitRow = { bucket: string; window_start: Date; count: number };

export type DocumentRow = {
  hash: string;
  bytes: Buffer | null;
  media_type: string;
  size: number;
  salt: Buffer | null;
  name: string;
  created_at: Date;
  removed_at: Date | null;
};

export type MailMessageRow = {
  message_id: MessageId;
  subject: string;
  text: string;
  html: string | null;
  secret: string | null;
  about: WrittenOrNull;
  sender_id: PersonId | null;
  created_at: Date;
};

export type DeliveryState = "queued" | "sent" | "failed" | "in tray" | "no address";

export type MailDeliveryRow = {
  delivery_id: string;
  message_id: MessageId;
  person_id: PersonId | null;
  address: string | null;
  state: DeliveryState;
  reason: string | null;
  attempts: Generated<number>;
  changed_at: Date;
  tray_text: string | null;
};

export type SettingRow = { key: string; value: Written; written_at: Generated<Date> };

export type ProgressRow = {
  progress_id: string;
  name: string;
  person_id: PersonId | null;
  done: number;
  total: number;
  problems: Written;
  state: "running" | "done" | "failed";
  result_path: string | null;
  started_at: Date;
  changed_at: Date;
};

export type PlatformTables = {
  person: PersonRow;
  session: SessionRow;
  sign_in_code: SignInCodeRow;
  passkey: PasskeyRow;
  passkey_challenge: PasskeyChallengeRow;
  rate_limit: RateLimitRow;
  document: DocumentRow;
  mail_message: MailMessageRow;
  mail_delivery: MailDeliveryRow;
  setting: SettingRow;
  progress: ProgressRow;
};

/** A connection to the database, or a transaction on it. Own tables: `db.withTables<{…}>()`. */
export type Db = Kysely<PlatformTables>;
