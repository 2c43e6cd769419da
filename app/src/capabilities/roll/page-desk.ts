/** The roll desk, for the scrutineer and the secretary: what is done, what waits, letters that came back, help given. */
import { all } from "@rochdale/facts/story.ts";
import { eligibleOf } from "@rochdale/facts/ballot-story.ts";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { shortDay } from "@rochdale/language/say.ts";
import { figures } from "../../design/figures.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, lead, links, paragraph, section } from "../../design/layout.ts";
import { descriptionRows } from "../../design/description-rows.ts";
import { stackingTable } from "../../design/stacking-table.ts";
import type { House } from "../../house/house.ts";
import type { Answer, Context } from "../../platform/routes.ts";
import { officesOf, show, titleOf, type Page, type Place } from "./place.ts";
import { oneVoter, type VoterAsked } from "./page-voter.ts";
import { totalsOf } from "./rules-delivery.ts";
import { codesGiven } from "./store.ts";
import { reachOf, undeliveredOf, voterOnRoll, type Addressed } from "./store-delivery.ts";
import {
  assistedOf,
  objectionsTo,
  reissuesOf,
  type Objection,
  type Reissue,
} from "./store-officers.ts";

const RETURNED_SHOWN = 50;

type Desk = VoterAsked & {
  readonly totals: ReturnType<typeof totalsOf>;
  readonly codes: number;
  readonly returned: readonly Addressed[];
  readonly objections: readonly Objection[];
  readonly reissues: readonly Reissue[];
  readonly assisted: number;
};

export const deskPage: Page = async (house, context, place) => {
  const asked = (context.query["voter"] ?? "").trim().slice(0, 60);
  const offices = await officesOf(house, context, place);
  const desk: Desk = {
    totals: totalsOf((await reachOf(house.db, place.box)).values()),
    codes: await codesGiven(house.db, place.box),
    returned: await undeliveredOf(house.db, place.box, RETURNED_SHOWN),
    objections: await objectionsTo(house.db, place.box),
    reissues: await reissuesOf(house.db, place.box),
    assisted: (await assistedOf(house.db, place.box)).size,
    voter: asked === "" ? null : { asked, found: await voterOnRoll(house.db, place.box, asked) },
    mayFix: offices.has("scrutineer"),
  };
  return draw(house, context, { place, desk });
};

function draw(
  house: House,
  context: Context,
  { place, desk }: { place: Place; desk: Desk },
): Promise<Answer> {
  const { say, ballot } = place;
  const title = say("roll.desk.title");
  const main = html`${titleOf(place, title)} ${lead(say("roll.desk.lead"))}
  ${figures([
    [say("roll.desk.eligible"), String(eligibleOf(ballot) ?? say("roll.desk.none"))],
    [say("roll.desk.sent"), String(desk.totals.byPost + desk.totals.byEmail + desk.totals.byHand)],
    [say("roll.desk.returned"), String(desk.totals.undelivered)],
    [say("roll.desk.reissued"), String(secretBallotOf(place.body.story, ballot.id).reissued)],
  ])}
  ${nextSteps(place)} ${objections(place, desk.objections)}
  ${ballot.frozen ? html`${delivery(place, desk)} ${oneVoter(place, desk)} ${reissues(place, desk.reissues)} ${assistance(place, desk.assisted)}` : null}
  ${paragraph(link(place.here("/roll"), say("roll.public.title")))}`;
  return show(house, context, place, { title, main });
}

/** What can be done at this stage, in order; each form says who may and why not. */
function nextSteps({ say, at, here, ballot, body }: Place): Html {
  const act = (id: string) => ({ href: at(`/do/${id}`), text: say(`act.${id}`) });
  const own = (path: string, name: string) => ({ href: here(path), text: say(name) });
  const verifiable = ballot.called.content.box === "verifiable";
  const steps = {
    called: [
      act("roll.publishEligibility"),
      own("/roll/import", "roll.import.title"),
      act("ballot.freezeRoll"),
    ],
    rollFrozen: [
      act("ballot.ruleObjection"),
      ...(verifiable ? [own("/registrar", "roll.registrar.title")] : []),
      act("roll.sendInvitations"),
    ],
    open: verifiable
      ? [own("/registrar", "roll.registrar.title"), act("roll.sendInvitations")]
      : [own("/codes", "roll.desk.codes")],
    closed: [],
    reported: [],
    setAside: [],
  }[ballot.stage];
  const published = all(body.story, "RollEligibilityPublished/1").some(
    (one) => one.content.ballot === ballot.id,
  );
  const first = ballot.called.content.roll === "users" && !published && ballot.stage === "called";
  const sheet = { href: here("/roll/easy-read.pdf"), text: say("roll.easyRead.title") };
  return section(
    say("roll.desk.steps"),
    html`${first ? insetText({ text: say("roll.desk.eligibilityFirst") }) : null}${links([...steps, sheet])}`,
    { id: "steps" },
  );
}

function objections({ say, language, at }: Place, made: readonly Objection[]): Html | null {
  if (made.length === 0) return null;
  return section(
    say("roll.desk.objections"),
    html`${stackingTable({
      caption: say("roll.desk.objections"),
      captionSize: "hidden",
      columns: [
        { heading: say("roll.desk.objection") },
        { heading: say("roll.public.day") },
        { heading: say("roll.desk.about") },
        { heading: say("roll.desk.words"), long: true },
        { heading: say("roll.desk.state") },
      ],
      rows: made.map((one) => ({
        cells: [
          one.objection,
          shortDay(language, one.day),
          say(`roll.objection.${one.about}`),
          one.words,
          say(one.ruled ? "roll.desk.ruled" : "roll.desk.waits"),
        ],
      })),
    })}${links([{ href: at("/do/ballot.ruleObjection"), text: say("act.ballot.ruleObjection") }])}`,
    { id: "objections" },
  );
}

function delivery({ say, at, here }: Place, { totals, returned, codes }: Desk): Html {
  const { byPost, byEmail, byHand, undelivered, resent } = totals;
  return section(
    say("roll.desk.delivery"),
    html`${descriptionRows([
      [say("roll.desk.byPost"), String(byPost)],
      [say("roll.desk.byEmail"), String(byEmail)],
      [say("roll.desk.byHand"), String(byHand)],
      [say("roll.desk.returned"), String(undelivered)],
      [say("roll.desk.resent"), String(resent)],
      codes > 0 ? [say("roll.desk.codesGiven"), String(codes)] : false,
    ])}
    ${
      returned.length === 0
        ? paragraph(say("roll.desk.noneReturned"))
        : stackingTable({
            caption: say("roll.desk.cameBack"),
            captionSize: "s",
            columns: [
              { heading: say("roll.column.reference") },
              { heading: say("roll.column.whole") },
              { heading: say("roll.column.address") },
            ],
            rows: returned.map((one) => ({
              cells: [
                link(
                  `${here("/roll/desk")}?voter=${encodeURIComponent(one.reference)}#voter`,
                  one.reference,
                ),
                one.name,
                (one.address ?? "").replaceAll("\n", ", "),
              ],
            })),
          })
    }
    ${links([
      { href: at("/do/roll.recordDelivery"), text: say("act.roll.recordDelivery") },
      ...(returned.length > 0
        ? [{ href: here("/roll/returned.csv"), text: say("roll.desk.resendList") }]
        : []),
    ])}`,
    { id: "delivery" },
  );
}

function reissues({ say, at, ballot }: Place, made: readonly Reissue[]): Html | null {
  if (ballot.called.content.box !== "verifiable") return null;
  return section(
    say("roll.desk.reissues"),
    html`${paragraph(say("roll.desk.reissueHow"))}
    ${
      made.length === 0
        ? null
        : stackingTable({
            caption: say("roll.desk.reissues"),
            captionSize: "hidden",
            columns: [
              { heading: say("roll.column.reference") },
              { heading: say("roll.desk.state") },
            ],
            rows: made.map((one) => ({
              cells: [
                one.reference,
                say(one.done ? "roll.desk.bothLooked" : "roll.desk.oneLooked"),
              ],
            })),
          })
    }
    ${links([{ href: at("/do/roll.reissueCredential"), text: say("act.roll.reissueCredential") }])}`,
    { id: "reissues" },
  );
}

function assistance({ say, at }: Place, assisted: number): Html {
  return section(
    say("roll.desk.assistance"),
    html`${bullets((["may", "never", "alone", "again"] as const).map((one) => say(`roll.assist.${one}`)))}
    ${paragraph(say("roll.desk.assisted", { assisted }))}
    ${links([{ href: at("/do/roll.recordAssistance"), text: say("act.roll.recordAssistance") }])}`,
    { id: "assistance" },
  );
}
