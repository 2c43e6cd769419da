/** Every sentence of the members' register. */
import type { Catalogue } from "@rochdale/language/message.ts";
import { membersActWords } from "./words-acts.ts";
import { membersPageWords } from "./words-pages.ts";

export const membersWords: Catalogue = { ...membersActWords, ...membersPageWords };
