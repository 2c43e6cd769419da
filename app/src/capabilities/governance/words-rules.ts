/** The sentences of refusals and problems of a design, the names of lines and places, letters. */
import type { Catalogue, Sentence } from "@rochdale/language/message.ts";
import { CLASS_ROWS, HOLDER_ROWS } from "./design-fields.ts";

const place = (word: string, en: string, cy: string) =>
  Object.fromEntries(
    (word === "class" ? CLASS_ROWS : HOLDER_ROWS).map((n): [string, Sentence] => [
      `governance.place.${word}${n}`,
      { en: `${en} ${n}`, cy: `${cy} ${n}` },
    ]),
  );

export const governanceRuleWords: Catalogue = {
  "governance.fraction.1/2": { en: "over half", cy: "dros hanner" },
  "governance.fraction.3/5": { en: "at least 60%", cy: "o leiaf 60%" },
  "governance.fraction.2/3": { en: "at least two thirds", cy: "o leiaf dwy ran o dair" },
  "governance.fraction.7/10": { en: "at least 70%", cy: "o leiaf 70%" },
  "governance.fraction.3/4": { en: "at least 75%", cy: "o leiaf 75%" },
  "governance.fraction.4/5": { en: "at least 80%", cy: "o leiaf 80%" },
  "governance.fraction.9/10": { en: "at least 90%", cy: "o leiaf 90%" },
  "governance.fraction.1/1": { en: "every vote", cy: "pob pleidlais" },
  "governance.place.none": { en: "nobody: a tie is lost", cy: "neb: mae cyfartal yn colli" },
  "governance.place.members": {
    en: "a chair elected by the members",
    cy: "cadeirydd a etholir gan yr aelodau",
  },
  "governance.place.board": {
    en: "a chair chosen by the board",
    cy: "cadeirydd a ddewisir gan y bwrdd",
  },
  ...place("class", "Class", "Dosbarth"),
  ...place("holder", "Holder", "Deiliad"),
  "governance.holderClass.worker": { en: "Workers", cy: "Gweithwyr" },
  "governance.holderClass.user": { en: "Users", cy: "Defnyddwyr" },
  "governance.holderClass.community": { en: "The community", cy: "Y gymuned" },
  "governance.holderClass.publicBody": { en: "A public body", cy: "Corff cyhoeddus" },
  "governance.holderClass.investor": { en: "An investor", cy: "Buddsoddwr" },
  "governance.holderClass.other": { en: "Others", cy: "Eraill" },
  "governance.holderClass.unknown": { en: "Not known", cy: "Ddim yn hysbys" },

  "governance.capWhom": {
    en: "Leave this empty, or say which holder is a member body",
    cy: "Gadewch hwn yn wag, neu dywedwch pa ddeiliad sy’n gorff sy’n aelod",
  },
  "governance.nameAClass": {
    en: "Name at least one class of members",
    cy: "Enwch o leiaf un dosbarth o aelodau",
  },
  "governance.noVotes": {
    en: "Give votes to at least one of them",
    cy: "Rhowch bleidleisiau i o leiaf un ohonynt",
  },
  "governance.sayWho": { en: "Choose who they are", cy: "Dewiswch pwy ydynt" },
  "governance.managersWithin": {
    en: "Enter {most} or fewer: managers’ part is within the class’s",
    cy: "Rhowch {most} neu lai: mae rhan y rheolwyr o fewn rhan y dosbarth",
  },
  "governance.noSuchClass": {
    en: "Choose a row that has a name",
    cy: "Dewiswch res sydd ag enw",
  },
  "governance.vetoOverWhat": {
    en: "Choose what the veto is over",
    cy: "Dewiswch dros beth y mae’r feto",
  },
  "governance.noSuchVersion": {
    en: "Choose a version that was proposed",
    cy: "Dewiswch fersiwn a gynigiwyd",
  },
  "governance.yearEndShape": {
    en: "Enter month and day, like 03-31",
    cy: "Rhowch fis a diwrnod, fel 03-31",
  },
  "governance.notInFuture": {
    en: "Enter {day} or an earlier day",
    cy: "Rhowch {day} neu ddiwrnod cynharach",
  },
  "governance.notBeforeProposed": {
    en: "Enter {day} or a later day: that is when this version was proposed",
    cy: "Rhowch {day} neu ddiwrnod diweddarach: dyna pryd y cynigiwyd y fersiwn hon",
  },
  "governance.notBeforeLast": {
    en: "Enter {day} or a later day: ownership is recorded up to then",
    cy: "Rhowch {day} neu ddiwrnod diweddarach: mae’r berchnogaeth wedi’i chofnodi hyd at hynny",
  },
  "governance.behindShape": {
    en: "Write a name and a number, such as: Employees 3. This could not be read: {entry}",
    cy: "Ysgrifennwch enw a rhif, megis: Gweithwyr 3. Ni ellid darllen hyn: {entry}",
  },
  "governance.behindWho": {
    en: "Use the name of another holder on this form. Nobody else here is called {name}",
    cy: "Defnyddiwch enw deiliad arall ar y ffurflen hon. Nid oes neb arall yma o’r enw {name}",
  },
  "governance.behindTwice": {
    en: "Give each holder its own name: two of them are called {name}",
    cy: "Rhowch ei enw ei hun i bob deiliad: mae dau ohonynt o’r enw {name}",
  },
  "governance.behindInCircle": {
    en: "Check who stands behind whom: these stand behind one another in a circle, with nobody at the end",
    cy: "Gwiriwch pwy sydd y tu ôl i bwy: mae’r rhain y tu ôl i’w gilydd mewn cylch, heb neb ar y diwedd",
  },
  "governance.ownershipUnreadable": {
    en: "Check votes, seats and rules: they cannot be tested together ({code})",
    cy: "Gwiriwch bleidleisiau, seddi a rheolau: ni ellir eu profi gyda’i gilydd ({code})",
  },
  "governance.must.cicLock": {
    en: "Choose the lock of a community interest company. The law gives {form} no other",
    cy: "Dewiswch glo cwmni buddiannau cymunedol. Nid yw’r gyfraith yn rhoi un arall i’r ffurf hon: {form}",
  },
  "governance.must.charityLock": {
    en: "Choose charity law. The law gives {form} no other lock",
    cy: "Dewiswch gyfraith elusennau. Nid yw’r gyfraith yn rhoi clo arall i’r ffurf hon: {form}",
  },
  "governance.must.lockOfAnother": {
    en: "Choose another lock. This one belongs to another legal form than {form}",
    cy: "Dewiswch glo arall. Mae hwn yn perthyn i ffurf gyfreithiol wahanol i {form}",
  },
  "governance.must.noPayout": {
    en: "Choose another use. {form} cannot be run to pay investors",
    cy: "Dewiswch ddefnydd arall. Ni ellir rhedeg y ffurf hon i dalu buddsoddwyr: {form}",
  },
  "governance.must.noShare": {
    en: "Choose another use. {form} is run for others than its members",
    cy: "Dewiswch ddefnydd arall. Rhedir y ffurf hon er lles eraill na’i haelodau: {form}",
  },

  "governance.ballotUnderWay.because": {
    en: "A ballot is called on the rules as they were frozen.",
    cy: "Galwyd pleidlais ar y rheolau fel y’u rhewyd.",
  },
  "governance.ballotUnderWay.remedy": {
    en: "Wait for its report, or record a material change, which ends its mandate.",
    cy: "Arhoswch am ei adroddiad, neu gofnodwch newid o bwys, sy’n terfynu ei fandad.",
  },
  "governance.woundUp.because": {
    en: "The mutual was wound up.",
    cy: "Cafodd y cydfuddiannol ei ddirwyn i ben.",
  },
  "governance.woundUp.remedy": {
    en: "Its rules stay open to read.",
    cy: "Mae ei reolau yn aros ar agor i’w darllen.",
  },
  "governance.nothingProposed.because": {
    en: "No design is proposed.",
    cy: "Nid oes cynllun wedi’i gynnig.",
  },
  "governance.nothingProposed.remedy": {
    en: "Propose a design first.",
    cy: "Cynigiwch gynllun yn gyntaf.",
  },
  "governance.frozenAlready.because": {
    en: "Version {version} is frozen already, and no later one is proposed.",
    cy: "Mae fersiwn {version} wedi’i rhewi eisoes, ac nid oes un ddiweddarach wedi’i chynnig.",
  },
  "governance.frozenAlready.remedy": {
    en: "Propose a version after {version} to freeze another.",
    cy: "Cynigiwch fersiwn ar ôl {version} i rewi un arall.",
  },
  "governance.livesAlready.because": {
    en: "The mutual runs already: its rules are registered, not frozen for a ballot.",
    cy: "Mae’r cydfuddiannol eisoes yn rhedeg: cofrestrir ei reolau, nid eu rhewi ar gyfer pleidlais.",
  },
  "governance.livesAlready.remedy": {
    en: "Propose the change, let the members vote, and record its registration.",
    cy: "Cynigiwch y newid, gadewch i’r aelodau bleidleisio, a chofnodwch ei gofrestru.",
  },
  "governance.notFrozen.because": {
    en: "Rules are registered as staff and users were asked about them, and nothing is frozen.",
    cy: "Cofrestrir rheolau fel y gofynnwyd i staff a defnyddwyr amdanynt, ac nid oes dim wedi’i rewi.",
  },
  "governance.notFrozen.remedy": {
    en: "The proposers freeze the design first.",
    cy: "Y cynigwyr sy’n rhewi’r cynllun yn gyntaf.",
  },
  "governance.notVoted.because": {
    en: "Registered rules change by a vote of the members, and none was carried since this version was proposed.",
    cy: "Mae rheolau cofrestredig yn newid drwy bleidlais yr aelodau, ac ni dderbyniwyd un ers cynnig y fersiwn hon.",
  },
  "governance.notVoted.remedy": {
    en: "Call a meeting, and record the resolution that changes the rules.",
    cy: "Galwch gyfarfod, a chofnodwch y penderfyniad sy’n newid y rheolau.",
  },
  "governance.notLiving.because": {
    en: "Nobody holds votes yet: the mutual does not run.",
    cy: "Nid oes gan neb bleidleisiau eto: nid yw’r cydfuddiannol yn rhedeg.",
  },
  "governance.notLiving.remedy": {
    en: "Propose a design instead. It is tested in the same way.",
    cy: "Cynigiwch gynllun yn lle hynny. Fe’i profir yn yr un ffordd.",
  },
  "governance.letter.frozen.subject": {
    en: "{body}: the proposed rules are frozen",
    cy: "{body}: rhewyd y rheolau arfaethedig",
  },
  "governance.letter.frozen.text": {
    en: "Version {version} of the design of {body} is what staff and users will be asked about. It stands on the governance page.",
    cy: "Fersiwn {version} o gynllun {body} yw’r hyn y gofynnir i staff a defnyddwyr amdano. Mae ar dudalen y llywodraethu.",
  },
};
