/** Letters that an act sends: to the people of a role or party, each in their own language, through the jobs. */
import type { Language, Message } from "@rochdale/language/message.ts";
import type { Db } from "../platform/database.ts";
import { sendMessage } from "../platform/mail.ts";
import { personById, type PersonId } from "../platform/people.ts";
import type { Letter } from "./act.ts";
import { peopleIn } from "./actors.ts";
import type { House } from "./house.ts";

type Post = {
  readonly bodyId: string;
  readonly slug: string;
  readonly letters: readonly Letter[];
  readonly at: Date;
  readonly sender: PersonId;
};

/** Puts every letter into the mail, in the deciding transaction: sent if the decision stands, never otherwise. */
export async function sendLetters(house: House, tx: Db, post: Post): Promise<void> {
  for (const letter of post.letters) {
    const byLanguage = new Map<Language, PersonId[]>();
    for (const { personId } of await peopleIn(tx, post.bodyId, letter.to)) {
      const person = await personById(tx, personId);
      if (!person) continue;
      byLanguage.set(person.language, [...(byLanguage.get(person.language) ?? []), personId]);
    }
    for (const [language, to] of byLanguage) {
      await sendMessage(
        tx,
        {
          to,
          ...written(house, language, letter),
          about: { body: post.slug, by: post.sender },
          sender: post.sender,
        },
        post.at,
      );
    }
  }
}

function written(
  house: House,
  language: Language,
  letter: Letter,
): { subject: string; text: string } {
  const words = (message: Message) => house.say(language, message);
  return { subject: words(letter.subject), text: letter.text.map(words).join("\n\n") };
}
