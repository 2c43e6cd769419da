/** What is voted on and under which key: the election's one canonical text, and its fingerprint. */
import type { Element, Group } from "./group.ts";
import { groupNamed } from "./groups.ts";
import type { Means } from "./groups.ts";
import { base64Hash } from "./hash.ts";
import { canonicalJson, fieldsOf, listOf, looseJson } from "./json.ts";
import type { Fields } from "./json.ts";
import { read, refused } from "./problem.ts";
import type { Problem, Read } from "./problem.ts";

/** Each answer chosen or not, between min and max of them; only sums are ever decrypted. */
export type HomomorphicQuestion = {
  readonly kind: "homomorphic";
  readonly question: string;
  readonly answers: readonly string[];
  readonly min: number;
  readonly max: number;
  /** Whether a voter may also vote blank: no answer at all, whatever min says. */
  readonly blank: boolean;
};
/** A number for each answer; the whole answers are shuffled and decrypted one by one. */
export type RankedQuestion = {
  readonly kind: "ranked";
  readonly question: string;
  readonly answers: readonly string[];
  /** Whatever a counting method wants to know; not interpreted here. */
  readonly extra?: unknown;
};
export type Question = HomomorphicQuestion | RankedQuestion;

export type ElectionGiven = {
  readonly name: string;
  readonly description: string;
  readonly group: string;
  /** The product of all key-holders' keys, as text: `electionKey` of trustee.ts. */
  readonly publicKey: string;
  readonly questions: readonly Question[];
  /** At least 14 base58 characters; salts the credentials. */
  readonly uuid: string;
  readonly administrator?: string;
  readonly credentialAuthority?: string;
};

export type Election = {
  readonly given: ElectionGiven;
  readonly text: string;
  readonly fingerprint: string;
  readonly group: Group;
  readonly key: Element;
};

/** base64 of SHA-256 of the election's text, without padding: hashed into every proof. */
export const fingerprintOf = base64Hash;

/** The canonical text of an election. Throws on an election that nobody could answer. */
export function electionText(given: ElectionGiven, means?: Means): string {
  const wrong = faultsIn(given, means);
  if (wrong !== null) throw new RangeError(wrong);
  return JSON.stringify({
    version: 1,
    description: given.description,
    name: given.name,
    group: given.group,
    public_key: given.publicKey,
    questions: given.questions.map(questionValue),
    uuid: given.uuid,
    ...(given.administrator === undefined ? {} : { administrator: given.administrator }),
    ...(given.credentialAuthority === undefined
      ? {}
      : { credential_authority: given.credentialAuthority }),
  });
}

function questionValue(question: Question): unknown {
  const { answers } = question;
  if (question.kind === "ranked") {
    return {
      type: "NonHomomorphic",
      value: { answers, question: question.question },
      ...(question.extra === undefined ? {} : { extra: question.extra }),
    };
  }
  return {
    answers,
    ...(question.blank ? { blank: true } : {}),
    min: question.min,
    max: question.max,
    question: question.question,
  };
}

const where = "election";

/**
 * An election from its text. Refused when it cannot be worked with; `forms` lists what only the
 * strict verdict minds.
 */
export function readElection(
  text: string,
  means?: Means,
): Read<{ readonly election: Election; readonly forms: readonly Problem[] }> {
  const json = looseJson(text);
  const top = fieldsOf(json?.value, [
    ...["version", "description", "name", "group", "public_key", "questions", "uuid"],
    ...["administrator?", "credential_authority?"],
  ]);
  if (top === null) return refused("election", where, "its fields are not those of an election");
  if (top["version"] !== 1) return refused("election", where, "its version is not 1");
  const given = electionIn(top);
  if (typeof given === "string") return refused("election", where, given);
  const group = groupNamed(given.group, means);
  if (group === null) return refused("election", where, `no group is called ${given.group}`);
  const key = group.read(given.publicKey);
  if (key === null)
    return refused("election", where, "its key is no canonical number of the group");
  const fault = faultsIn(given, means);
  const forms: Problem[] = [];
  if (fault !== null) forms.push({ check: "electionForm", where, because: fault });
  if (canonicalJson(text) === null) {
    forms.push({ check: "electionForm", where, because: "its text is not canonical" });
  }
  const election = { given, text, fingerprint: fingerprintOf(text), group, key };
  return read({ election, forms });
}

function electionIn(top: Fields): ElectionGiven | string {
  const questions = listOf(top["questions"])?.map(questionIn);
  if (questions === undefined || questions.includes(null)) return "a question has no known form";
  const administrator = top["administrator"] ?? null;
  const authority = top["credential_authority"] ?? null;
  const texts = ["name", "description", "group", "public_key", "uuid"].map((one) => top[one]);
  const optional = [administrator, authority].filter((one) => one !== null);
  if (!textsOnly([...texts, ...optional])) return "a field that is a text has another form";
  const [name = "", description = "", group = "", publicKey = "", uuid = ""] = texts as string[];
  return {
    ...{ name, description, group, publicKey, uuid },
    questions: questions as Question[],
    ...(administrator === null ? {} : { administrator: administrator as string }),
    ...(authority === null ? {} : { credentialAuthority: authority as string }),
  };
}

function questionIn(value: unknown): Question | null {
  const general = fieldsOf(value, ["type", "value", "extra?"]);
  if (general !== null) {
    const fields = fieldsOf(general["value"], ["answers", "question"]);
    if (general["type"] !== "NonHomomorphic" || fields === null) return null;
    const { answers, question } = fields;
    if (!textsOnly(answers) || typeof question !== "string") return null;
    const extra = general["extra"];
    return { kind: "ranked", question, answers, ...(extra === undefined ? {} : { extra }) };
  }
  const fields = fieldsOf(value, ["answers", "blank?", "min", "max", "question"]);
  if (fields === null) return null;
  const { answers, blank, min, max, question } = fields;
  if (!textsOnly(answers) || typeof question !== "string") return null;
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max)) return null;
  if (blank !== undefined && typeof blank !== "boolean") return null;
  const numbers = { min: min as number, max: max as number };
  return { kind: "homomorphic", question, answers, ...numbers, blank: blank === true };
}

const textsOnly = (value: unknown): value is readonly string[] =>
  listOf(value)?.every((one) => typeof one === "string") === true;

const uuidForm = /^[1-9A-HJ-NP-Za-km-z]{14,64}$/;
/** Proofs over a range write a case for each number in it; no paper offers more answers. */
const answersMost = 200;

function faultsIn(
  { uuid, questions, name, description, group }: ElectionGiven,
  means?: Means,
): string | null {
  if (!uuidForm.test(uuid)) return "its uuid is not 14 or more base58 characters";
  if (questions.length === 0) return "it asks nothing";
  const texts = [name, description, ...questions.flatMap((one) => [one.question, ...one.answers])];
  // The reference tool writes control characters in another way than JSON.stringify does.
  // oxlint-disable-next-line no-control-regex
  if (texts.some((text) => /[\u0000-\u001f\u007f]/.test(text) || !text.isWellFormed())) {
    return "a text holds a control character or half a character";
  }
  for (const [at, question] of questions.entries()) {
    const which = `question ${at + 1}`;
    const count = question.answers.length;
    if (count === 0 || count > answersMost)
      return `${which} has no answers, or over ${answersMost}`;
    if (question.kind === "ranked") {
      const longest = groupNamed(group, means)?.embedding?.longest ?? 0;
      if (count > longest) return `${which} is ranked and has more than ${longest} answers`;
      continue;
    }
    const { min, max } = question;
    if (!(Number.isInteger(min) && Number.isInteger(max) && 0 <= min && min <= max && max <= count))
      return `${which} asks for between ${min} and ${max} of ${count} answers`;
  }
  return null;
}
