/** The easy-read paper of a ballot, as a PDF in large print: the question, a box for each answer, what to do, whom to ask. */
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { namesOnPage } from "../booth/booth.ts";
import { pdf } from "../../design/pdf.ts";
import { type Page } from "./place.ts";
import { scrutineerOf } from "../../house/ballot-here.ts";

export const easyReadSheet: Page = async (house, context, place) => {
  const { say, ballot, language, body, box } = place;
  const { question, purpose } = ballot.called.content;
  const { setUp } = secretBallotOf(body.story, ballot.id);
  const named = setUp && (await namesOnPage(house.db, { ...box, digest: setUp.content.booth }));
  const answers = named ?? ballot.called.content.answers;
  const ranked = purpose === "boardElection";
  const closes = { closes: { day: ballot.closes } };
  const asked = scrutineerOf(place) ?? say("roll.public.scrutineer");
  const file = await pdf({
    language,
    title: say("roll.easyRead.title"),
    caption: body.name,
    day: context.clock.today(),
    size: 18,
    sections: [
      { heading: say("roll.easyRead.question"), body: [{ paragraph: question }] },
      {
        heading: say(ranked ? "roll.easyRead.number" : "roll.easyRead.mark"),
        body: answers.map((answer) => ({ paragraph: `☐  ${answer}` })),
      },
      {
        heading: say("roll.easyRead.how"),
        body: [
          {
            bullets: (["choose", "fold", "envelope", "send"] as const).map((one) =>
              say(`roll.easyRead.${one}`, closes),
            ),
          },
        ],
      },
      {
        heading: say("roll.easyRead.help"),
        body: [
          {
            bullets: [
              say("roll.easyRead.ask", { asked }),
              say("roll.easyRead.helper"),
              say("roll.easyRead.secret"),
            ],
          },
        ],
      },
    ],
  });
  return {
    file,
    type: "application/pdf",
    name: `${body.slug}-ballot-${ballot.number}-easy-read.pdf`,
  };
};
