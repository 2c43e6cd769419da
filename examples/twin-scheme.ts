/** Castleton Council’s dividend to active citizens (invented): a year shared to the penny, and a year that waits for lists. */
import { daysSince } from "./twin-days.ts";
import { somebody } from "./twin-people.ts";
import { refusedStep, step } from "./telling.ts";
import {
  BELOW_BANDS,
  bills,
  billOf,
  helpAtHomes,
  helpAtPools,
  homes,
  taxYear,
  UNCONFIRMED,
  unconfirmedAtPools,
  type TaxYear,
} from "./twin-scheme-lists.ts";
import type { Step, Story } from "./story.ts";

const COUNCIL = "Castleton Council";
/** A year is shared out when its last lists are in: at least so long after it ended. */
const LISTS_IN = 100;

const alder = {
  organisation: "alder-lives",
  name: "Joan Pettifer",
  email: "joan.pettifer@example.invalid",
};
const riverside = {
  organisation: "riverside-leisure",
  name: "Cordelia Fenn",
  email: "cordelia.fenn@example.invalid",
};

/** The last council tax year whose lists are in on a day. */
function sharedYear(today: string): TaxYear {
  const year = Number(today.slice(0, 4));
  const ended = daysSince(today, taxYear(year - 1).endsOn);
  return taxYear(ended >= LISTS_IN ? year - 1 : year - 2);
}

function resolved(today: string, { name, startsOn, endsOn }: TaxYear, pot: string): Step {
  return step(daysSince(today, startsOn) + 25, "council", "dividend.resolve", {
    ...{ round: name, startsOn, endsOn, pot, appeals: "600.00", appealDays: 90 },
    className:
      "Homes of residents who helped 50 hours or more in a mutual that its workers and users control",
    bands: "50; 1\n100; 2\n200; 3",
    perAccountCap: "150.00",
    resolution:
      "Castleton Council resolves: what residents give to their neighbours comes off their council tax, out of the council’s own general fund. Bands and not hours are counted, so that nobody is paid by the hour. Who cannot give hours loses nothing: the fund for hardship stays as it is. Residents whose bill is reduced by income are told before they agree that they may gain nothing.",
  });
}

/** The year that is shared: lists filed, one of them put right, the pot allotted, two appeals decided. */
function sharing(year: TaxYear): readonly Step[] {
  const round = year.name;
  return [
    // Residents hold most votes of the first, trustees all of the second; of the third its sources do not say.
    ...["castleton-dividend", "stonebridge-charity", "casa"].map((organisation) =>
      refusedStep(96, "council", {
        act: "dividend.accept",
        told: { round, ...alder, organisation },
        refusedBy: "dividend.notControlled",
      }),
    ),
    step(95, "council", "dividend.accept", { round, ...alder }),
    step(95, "council", "dividend.accept", { round, ...riverside }),
    step(90, "alder", "dividend.fileHelp", {
      ...{ round, organisation: alder.organisation, help: helpAtHomes() },
    }),
    step(89, "riverside", "dividend.fileHelp", {
      ...{ round, organisation: riverside.organisation, help: helpAtPools({ right: false }) },
    }),
    { daysAgo: 89, seals: true },
    step(82, "council", "dividend.check", { round, organisation: alder.organisation }),
    step(82, "council", "dividend.check", {
      ...{ round, organisation: riverside.organisation },
      unconfirmed: unconfirmedAtPools({ right: false }),
    }),
    refusedStep(81, "council", {
      ...{ act: "dividend.allot", told: { round }, refusedBy: "dividend.unconfirmed" },
    }),
    step(78, "riverside", "dividend.fileHelp", {
      ...{ round, organisation: riverside.organisation, help: helpAtPools({ right: true }) },
    }),
    { daysAgo: 78, seals: true },
    step(72, "council", "dividend.check", {
      ...{ round, organisation: riverside.organisation },
      unconfirmed: unconfirmedAtPools({ right: true }),
    }),
    step(68, "council", "dividend.fileHouseholds", {
      ...{ round, accounts: bills(year), homes: homes(year) },
    }),
    { daysAgo: 68, seals: true },
    step(64, "council", "dividend.allot", { round }),
    step(63, "council", "dividend.makeFile", { round, what: "allotment" }),
    ...appeals(round),
  ];
}

function appeals(round: string): readonly Step[] {
  return [
    step(50, "council", "dividend.recordAppeal", {
      ...{ round, account: billOf(UNCONFIRMED[0]), ground: "hoursNotCounted" },
      words:
        "I was in hospital when the council rang, so I could not confirm. The pool’s rota has all my Saturdays.",
    }),
    step(46, "council", "dividend.recordAppeal", {
      ...{ round, account: billOf(BELOW_BANDS), ground: "hoursNotCounted" },
      words: "I gave 46 hours and stopped when my knee gave out. I think 50 is too many.",
    }),
    step(33, "assessor", "dividend.decideAppeal", {
      ...{ appeal: `appeal-${round}-1`, outcome: "allowed", points: "2" },
    }),
    step(32, "assessor", "dividend.decideAppeal", {
      ...{ appeal: `appeal-${round}-2`, outcome: "dismissed" },
    }),
    step(30, "council", "dividend.makeFile", { round, what: "appeals" }),
  ];
}

/** The year that follows: both organisations are accepted again, and one has filed its list. */
function waiting({ name: round }: TaxYear): readonly Step[] {
  return [
    step(20, "council", "dividend.accept", { round, ...alder }),
    step(20, "council", "dividend.accept", { round, ...riverside }),
    step(12, "riverside", "dividend.fileHelp", {
      ...{ round, organisation: riverside.organisation, help: helpAtPools({ right: true }) },
    }),
  ];
}

export function castletonScheme(today: string): Story {
  const year = sharedYear(today);
  const next = taxYear(Number(year.name.slice(0, 4)) + 1);
  return {
    opening: {
      name: COUNCIL,
      slug: "castleton-council-dividend",
      start: "noPredecessor",
      standing: "twin",
      modelledOn: "the active citizen’s dividend that Lambeth Council thought of in 2010",
      service: {
        name: COUNCIL,
        sector: "councilServices",
        nation: "England",
        place: "Castleton",
        ...{ staff: null, users: null, budgetPence: null },
      },
      authority: { name: COUNCIL, kind: "council" },
      recognisedUnions: [],
    },
    opened: { daysAgo: daysSince(today, year.startsOn) + 30 },
    scheme: true,
    people: [
      somebody("authority", "Barnaby Quaye", { key: "council", organisation: COUNCIL }),
      somebody("assessor", "Torquil Bain", {
        ...{ organisation: "Fair Measure", daysAgo: 97, by: "council" },
      }),
      { ...somebody("secretary", alder.name, { key: "alder" }), byStep: true },
      { ...somebody("secretary", riverside.name, { key: "riverside" }), byStep: true },
    ],
    steps: [
      resolved(today, year, "9000.00"),
      resolved(today, next, "9600.00"),
      ...sharing(year),
      ...waiting(next),
    ],
  };
}
