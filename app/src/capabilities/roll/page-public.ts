/** The roll's public page: who may vote, what the record holds of the roll, "am I on it?", objections and rulings. */
import { eligibleOf } from "@rochdale/facts/ballot-story.ts";
import { all } from "@rochdale/facts/story.ts";
import { longDay } from "@rochdale/language/say.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { form } from "../../design/form.ts";
import { html, link, type Html } from "../../design/html.ts";
import { fingerprint, lead, links, paragraph, section } from "../../design/layout.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { House } from "../../house/house.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { officesOf, show, titleOf, type Page, type Place } from "./place.ts";
import { scrutineerOf } from "../../house/ballot-here.ts";
import { isOnRoll } from "./store.ts";

type Asked = { readonly reference: string; readonly found: boolean } | null;

export const publicPage: Page = (house, context, place) => answer({ house, context, place });

/** Answers for one reference, and keeps nothing of the asking. */
export const lookOnRoll: Page = async (house, context, place) => {
  const reference = context.form.text("reference").trim().normalize("NFC");
  if (!place.ballot.frozen || reference === "" || reference.length > 60) {
    return answer({ house, context, place });
  }
  const found = await isOnRoll(house.db, place.box, reference);
  return answer({ house, context, place, asked: { reference, found } });
};

type Asking = {
  readonly house: House;
  readonly context: Context;
  readonly place: Place;
  readonly asked?: Asked;
};

async function answer({ house, context, place, asked = null }: Asking): Promise<Answer> {
  const { say } = place;
  const title = say("roll.public.title");
  const offices = await officesOf(house, context, place);
  const desk = offices.has("scrutineer") || offices.has("secretary");
  const main = html`${titleOf(place, title)} ${lead(say(`roll.public.lead.${place.ballot.called.content.roll}`))}
  ${standing(place)} ${place.ballot.frozen && !place.ballot.closed ? lookForm(place, asked) : null}
  ${objecting(place)} ${rulings(place)}
  ${desk ? paragraph(link(place.here("/roll/desk"), say("roll.desk.title"))) : null}
  ${paragraph(link(place.here(""), say("roll.back")))}`;
  return show(house, context, place, { title, main });
}

function standing(place: Place): Html {
  const { say, ballot, language } = place;
  const published = all(place.body.story, "RollEligibilityPublished/1").findLast(
    (one) => one.content.ballot === ballot.id,
  );
  const made = all(place.body.story, "RollObjectionMade/1").filter(
    (one) => one.content.ballot === ballot.id,
  );
  return descriptionRows([
    [
      say("roll.public.who"),
      published
        ? link(place.at(`/documents/${published.content.doc}`), say("roll.public.whoRead"))
        : say("roll.public.whoNone"),
    ],
    [say("roll.public.keptBy"), scrutineerOf(place) ?? say("roll.public.scrutineer")],
    [
      say("roll.public.frozen"),
      ballot.frozen
        ? html`${longDay(language, ballot.frozen.on)}<br />${say("roll.public.eligible", { eligible: eligibleOf(ballot) ?? 0 })}`
        : say("roll.public.notFrozen"),
    ],
    ballot.frozen
      ? [
          say("roll.public.commitment"),
          html`${fingerprint(ballot.frozen.content.roll)}<br />${say("roll.public.commitmentWhat")}`,
        ]
      : false,
    [say("roll.public.objections"), say("roll.public.objectionsOf", { made: made.length })],
  ]);
}

function lookForm(place: Place, asked: Asked): Html {
  const { say, language } = place;
  const said =
    asked &&
    say(asked.found ? "roll.look.found" : "roll.look.notFound", { reference: asked.reference });
  return section(
    say("roll.look.title"),
    html`${paragraph(say("roll.look.intro"))}
    ${said === null ? null : html`<p class="govuk-body" role="status"><strong>${said}</strong></p>`}
    ${form({
      language,
      action: place.here("/roll"),
      csrf: place.formToken,
      fields: [{ name: "reference", kind: "text", label: say("roll.look.reference"), width: 20 }],
      button: say("roll.look.button"),
    })}`,
    { id: "look" },
  );
}

function objecting(place: Place): Html | null {
  if (place.ballot.stage !== "rollFrozen") return null;
  const { say } = place;
  const href = place.at("/do/roll.object");
  return section(
    say("roll.public.object"),
    html`${paragraph(say("roll.public.objectHow"))}${links([{ href, text: say("act.roll.object") }])}`,
    { id: "object" },
  );
}

function rulings(place: Place): Html | null {
  const { say, ballot, language } = place;
  if (ballot.rulings.length === 0) return null;
  return section(
    say("roll.public.rulings"),
    stackingTable({
      caption: say("roll.public.rulings"),
      captionSize: "hidden",
      columns: [
        { heading: say("roll.public.day") },
        { heading: say("roll.public.outcome") },
        { heading: say("roll.public.reasons"), long: true },
      ],
      rows: ballot.rulings.map((one) => ({
        cells: [
          longDay(language, one.on),
          say(`enum.objectionOutcome.${one.content.outcome}`),
          one.content.reasons,
        ],
      })),
    }),
    { id: "rulings" },
  );
}
