/** The registrar's page: credentials are made in the browser for everyone on the frozen roll, and never come here. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { secretBallotOf } from "@rochdale/facts/secret-ballot-story.ts";
import { eligibleOf } from "@rochdale/facts/ballot-story.ts";
import { field } from "../../design/field-boxes.ts";
import type { Field } from "../../design/field.ts";
import { button } from "../../design/govuk/button.ts";
import { input } from "../../design/govuk/input.ts";
import { insetText } from "../../design/govuk/inset-text.ts";
import { html, link, type Html } from "../../design/html.ts";
import { bullets, command, lead, links, paragraph, section } from "../../design/layout.ts";
import type { House } from "../../house/house.ts";
import { perform } from "../../house/perform.ts";
import { refusalsOf } from "../../house/refusals.ts";
import { sentForm } from "../../house/sent.ts";
import { signedIn, type Context, type Route } from "../../platform/routes.ts";
import { closedTo, open, show, titleOf, type Page, type Place } from "./place.ts";
import { electionGroup, electionUuid } from "./rules-election.ts";
import { everyoneOnRoll } from "./store.ts";
import { undeliveredOf } from "./store-delivery.ts";
import { reissuesOf } from "./store-officers.ts";

/** What an office printer and its tray take in one go. */
const LETTERS_A_VOLUME = 500;
const FONTS = ["DejaVuSans", "DejaVuSansMono-Bold"] as const;
/** The public halves of a hundred thousand credentials, gzipped. */
const CREDENTIALS_BYTES_MOST = 32 * 1024 * 1024;

export const registrarScripts = [
  { name: "registrar.js", entry: new URL("browser/registrar.ts", import.meta.url).pathname },
  {
    name: "registrar-worker.js",
    entry: new URL("browser/registrar-worker.ts", import.meta.url).pathname,
  },
];

export function registrarRoutes(house: House, one: string): readonly Route[] {
  const path = `${one}/registrar`;
  const closed = (page: Page) => closedTo(house, "scrutineer", page);
  return [
    { method: "GET", path, may: signedIn, answer: closed(showPage) },
    {
      method: "POST",
      path,
      may: signedIn,
      files: { most: 1, bytesEach: CREDENTIALS_BYTES_MOST },
      answer: closed(publish),
    },
    { method: "GET", path: `${path}/roll.json`, may: signedIn, answer: closed(sendRoll) },
    { method: "GET", path: `${path}/font/:file`, may: signedIn, answer: open(house, sendFont) },
  ];
}

const showPage: Page = (house, context, place) => page({ house, context, place, refused: null });

type Shown = {
  readonly house: House;
  readonly context: Context;
  readonly place: Place;
  readonly refused: Html | null;
};

function page({ house, context, place, refused }: Shown) {
  const { say } = place;
  const title = say("roll.registrar.title");
  const hindrance = hindranceOf(place);
  const main = html`${titleOf(place, title)} ${refused} ${lead(say("roll.registrar.lead"))}
  ${bullets([say("roll.registrar.never"), say("roll.registrar.keep"), say("roll.registrar.both")])}
  ${hindrance ? insetText({ text: say(`roll.registrar.hindrance.${hindrance}`) }) : steps(house, place)}
  ${paragraph(link(place.here("/roll/desk"), say("roll.desk.title")))}`;
  const script = html`<script defer src="${house.scriptUrl("registrar.js")}"></script>`;
  return show(house, context, place, {
    title,
    main,
    ...(hindrance ? {} : { head: script }),
    status: refused ? 409 : 200,
  });
}

function hindranceOf({ ballot }: Place): "notVerifiable" | "notFrozen" | "over" | null {
  if (ballot.called.content.box !== "verifiable") return "notVerifiable";
  if (!ballot.frozen) return "notFrozen";
  return ballot.closed || ballot.stage === "setAside" ? "over" : null;
}

function steps(house: House, place: Place): Html {
  const { say, here, language } = place;
  const at = here("/registrar");
  const fonts = FONTS.map((name) => `${at}/font/${name}.ttf`);
  return html`${noScript(place)}
    <div
      id="registrar"
      hidden
      data-language="${language}"
      data-roll="${at}/roll.json"
      data-worker="${house.scriptUrl("registrar-worker.js")}"
      data-plain="${fonts[0]}"
      data-strong="${fonts[1]}"
      data-volume="${LETTERS_A_VOLUME}"
    >
      ${passphraseStep(place)}
      ${section(say("roll.registrar.make"), html`${paragraph(say("roll.registrar.makeWhat", { eligible: eligibleOf(place.ballot) ?? 0 }))}${act("make", say("roll.registrar.makeButton"))}`, { id: "making" })}
      <progress id="registrar-progress" value="0" max="1" aria-label="${say("roll.registrar.progress")}" hidden></progress>
      <p class="govuk-body" id="registrar-said" role="status"></p>
      ${saveStep(place)} ${publishStep(place)} ${letterStep(place)}
    </div>`;
}

/** A button that the script serves; it sends nothing by itself. */
function act(id: string, text: string): Html {
  return button({
    text,
    type: "button",
    attributes: { id: `registrar-${id}` },
    classes: "govuk-button--secondary",
    disabled: true,
  });
}

function noScript({ say, at, body, ballot }: Place): Html {
  const uuid = electionUuid(body.origin, ballot.id);
  const group = electionGroup(ballot.called.content.purpose);
  const line = `belenios-tool setup generate-credentials --uuid ${uuid} --group ${group} --file roll.txt`;
  return html`<noscript>
    ${insetText({ text: say("roll.registrar.noScript") })}
    ${command(line, "en")}
    ${links([{ href: at("/do/roll.publishCredentials"), text: say("act.roll.publishCredentials") }])}
  </noscript>`;
}

function passphraseStep({ say, language }: Place): Html {
  const secret = (name: string) =>
    input({
      id: `registrar-${name}`,
      name,
      type: "password",
      autocomplete: "off",
      spellcheck: false,
      classes: "govuk-input--width-20",
      label: { text: say(`roll.registrar.${name}`) },
      ...(name === "passphrase" ? { hint: { text: say("roll.registrar.passphraseHint") } } : {}),
    });
  return section(
    say("roll.registrar.lock"),
    html`${secret("passphrase")}${secret("again")}${field(language, fileOf("sealed", say), { values: {}, problems: [] })}`,
    { id: "locking" },
  );
}

const fileOf = (name: string, say: Place["say"]): Field => ({
  name: `registrar-${name}`,
  kind: "file",
  label: say(`roll.registrar.${name}`),
  hint: say(`roll.registrar.${name}Hint`),
  accept: ".json",
});

function saveStep({ say, language }: Place): Html {
  return section(
    say("roll.registrar.save"),
    html`${paragraph(say("roll.registrar.saveWhat"))}${act("save", say("roll.registrar.saveButton"))}
    ${field(language, fileOf("check", say), { values: {}, problems: [] })}`,
    { id: "saving" },
  );
}

/** The act's own form: the script puts the public file into it, the registrar sends it. */
function publishStep({ say, here, formToken, ballot }: Place): Html {
  return section(
    say("roll.registrar.publish"),
    html`${paragraph(say("roll.registrar.publishWhat"))}
    <form method="post" enctype="multipart/form-data" action="${here("/registrar")}" id="registrar-publish-form">
      <input type="hidden" name="form_token" value="${formToken}"><input type="hidden" name="ballot" value="${ballot.id}">
      <input type="file" name="credentials" id="registrar-credentials" hidden aria-hidden="true" tabindex="-1">
      ${button({ text: say("roll.registrar.publishButton"), attributes: { id: "registrar-publish" }, disabled: true, preventDoubleClick: true })}
    </form>`,
    { id: "publishing" },
  );
}

function letterStep({ say, language }: Place): Html {
  const choices = (["everyone", "withoutEmail", "returned", "reissued"] as const).map((value) => ({
    value,
    label: say(`roll.registrar.whom.${value}`),
  }));
  const whom: Field = {
    name: "registrar-whom",
    kind: "select",
    label: say("roll.registrar.whom"),
    choices,
  };
  const help: Field = {
    name: "registrar-help",
    kind: "text",
    label: say("roll.registrar.help"),
    hint: say("roll.registrar.helpHint"),
  };
  const from: Field = { name: "registrar-from", kind: "email", label: say("roll.registrar.from") };
  const none = { values: { "registrar-whom": "everyone" }, problems: [] };
  return section(
    say("roll.registrar.letters"),
    html`${paragraph(say("roll.registrar.lettersWhat", { volume: LETTERS_A_VOLUME }))}${field(language, whom, none)}${field(language, help, none)}
    <div class="govuk-button-group">${act("pdf", say("roll.registrar.pdf"))}${act("csv", say("roll.registrar.csv"))}</div>
    ${field(language, from, none)}
    <div class="govuk-button-group">${act("eml", say("roll.registrar.eml"))}${act("mail", say("roll.registrar.mail"))}</div>`,
    { id: "letters" },
  );
}

/** What the page works with: the roll, the election's name, who may have a letter again. For the scrutineer's eyes. */
const sendRoll: Page = async (house, _context, { body, ballot, box }) => {
  const [voters, reissues, returned] = [
    await everyoneOnRoll(house.db, box),
    await reissuesOf(house.db, box),
    await undeliveredOf(house.db, box),
  ];
  const { purpose, question } = ballot.called.content;
  const secret = secretBallotOf(body.story, ballot.id);
  return {
    json: {
      uuid: electionUuid(body.origin, ballot.id),
      group: electionGroup(purpose),
      published: secret.credentials?.content.credentials ?? null,
      setUp: secret.setUp !== null,
      question,
      body: body.name,
      opens: ballot.opens,
      closes: ballot.closes,
      address: `${house.configuration.baseUrl.replace(/\/$/, "")}/vote/${body.slug}/${ballot.number}`,
      voters,
      reissued: reissues.filter((one) => one.done).map((one) => one.reference),
      returned: returned.map((one) => one.reference),
    },
  };
};

const require = createRequire(import.meta.url);

const sendFont: Page = async (_house, context) => {
  const name = FONTS.find((one) => `${one}.ttf` === context.params["file"]);
  if (!name) return { missing: true };
  const folder = require.resolve("dejavu-fonts-ttf/package.json").replace("package.json", "ttf/");
  const file = await readFile(`${folder}${name}.ttf`);
  return { file, type: "font/ttf", name: `${name}.ttf`, inline: true, cache: "immutable" };
};

/** The same act as its own form's, with room for a longer list. */
const publish: Page = async (house, context, place) => {
  const act = house.acts.get("roll.publishCredentials");
  if (!act || !context.person) return { missing: true };
  const outcome = await perform(house, {
    slug: place.body.slug,
    act,
    personId: context.person.personId,
    sent: sentForm(context.form),
    clock: context.clock,
  });
  if (outcome.kind === "recorded") {
    return { redirect: place.here(`/registrar?recorded=${outcome.first}`) };
  }
  const { language, say } = place;
  const refused =
    outcome.kind === "refused"
      ? refusalsOf(house, language, outcome.refusals)
      : outcome.kind === "problems"
        ? insetText({
            text: outcome.problems.map(({ text }) => say(text.message, text.values)).join(" "),
          })
        : insetText({ text: say("roll.registrar.notRecorded") });
  return page({ house, context, place, refused });
};
