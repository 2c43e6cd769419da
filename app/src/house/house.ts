/** The house: everything that a route of a capability may use, wired once in main. */
import type { Catalogue, Language, Message } from "@rochdale/language/message.ts";
import { mergeCatalogues, say } from "@rochdale/language/say.ts";
import type { Clock } from "../platform/clock.ts";
import type { Configuration } from "../platform/configuration.ts";
import type { Database, Db } from "../platform/database.ts";
import type { SigningKey } from "../platform/keys.ts";
import type { Act } from "./act.ts";
import type { Capability } from "./capability.ts";

export type House = {
  readonly database: Database;
  readonly db: Db;
  readonly clock: Clock;
  readonly configuration: Configuration;
  readonly key: SigningKey;
  /** Host part of every origin: "host/slug". */
  readonly host: string;
  readonly example: boolean;
  readonly capabilities: readonly Capability[];
  readonly acts: ReadonlyMap<string, Act>;
  /** The address of a capability's script: scriptUrl("designer.js"). */
  readonly scriptUrl: (name: string) => string;
  readonly words: Catalogue;
  readonly say: (language: Language, message: Message) => string;
};

export type HouseParts = Omit<House, "acts" | "words" | "say" | "db"> & {
  readonly catalogues: readonly Catalogue[];
};

/** Joins capabilities into a house; throws where two acts or two sentences have one name. */
export function buildHouse(parts: HouseParts): House {
  const { catalogues, ...rest } = parts;
  const acts = new Map<string, Act>();
  for (const act of parts.capabilities.flatMap((capability) => capability.acts)) {
    if (acts.has(act.id)) throw new Error(`two acts are called ${act.id}`);
    acts.set(act.id, act);
  }
  const words = mergeCatalogues(...catalogues, ...parts.capabilities.map((c) => c.words));
  return {
    ...rest,
    db: parts.database.db,
    acts,
    words,
    say: (language, message) => say(words, language, message),
  };
}
