/** The sentences of verifiable ballots: key-holders, credentials, set-up, batches, papers, shares, totals, materials. */
import type { Catalogue } from "@rochdale/language/message.ts";
import type { secretBallotFacts } from "./secret-ballots.ts";
import { named, type Tellings, told } from "./words-telling.ts";

export const secretBallotWords: Catalogue = {
  "fact.KeyHoldersNamed": {
    en: "Key-holders of the ballot were named: {holders}. How many are needed to open the result: {threshold}.",
    cy: "Enwyd deiliaid allweddi'r bleidlais: {holders}. Faint sydd eu hangen i agor y canlyniad: {threshold}.",
  },
  "fact.KeyHoldersNamed.single": {
    en: "One key-holder of the ballot was named. That person could open every vote alone.",
    cy: "Enwyd un deiliad allwedd i'r bleidlais. Gallai'r person hwnnw agor pob pleidlais ar ei ben ei hun.",
  },
  "fact.KeyHolderKeyMade": {
    en: "A key-holder made a part of the ballot's key.",
    cy: "Gwnaeth deiliad allwedd ran o allwedd y bleidlais.",
  },
  "fact.KeysReady": {
    en: "The ballot's key is ready. Key-holders: {holders}. How many are needed: {threshold}.",
    cy: "Mae allwedd y bleidlais yn barod. Deiliaid allweddi: {holders}. Faint sydd eu hangen: {threshold}.",
  },
  "fact.KeyRehearsed": {
    en: "A key-holder opened a test ballot with the key that was kept.",
    cy: "Agorodd deiliad allwedd bleidlais brawf â'r allwedd a gadwyd.",
  },
  "fact.KeyHolderKeyLost": {
    en: "A key-holder said that a key was lost.",
    cy: "Dywedodd deiliad allwedd fod allwedd wedi'i cholli.",
  },
  "fact.CredentialsPublished": {
    en: "The public halves of the voting codes were published: {count}.",
    cy: "Cyhoeddwyd haneri cyhoeddus y codau pleidleisio: {count}.",
  },
  "fact.CredentialsIssued": {
    en: "Voting codes were sent out. By post: {byPost}. By e-mail: {byEmail}. By hand: {byHand}. Not delivered: {undelivered}.",
    cy: "Anfonwyd codau pleidleisio. Drwy'r post: {byPost}. Drwy e-bost: {byEmail}. Â llaw: {byHand}. Heb eu danfon: {undelivered}.",
  },
  "fact.CredentialsReissued": {
    en: "Lost voting codes were given again, so far: {count}.",
    cy: "Rhoddwyd codau pleidleisio coll eto, hyd yma: {count}.",
  },
  "fact.VotersAssisted": {
    en: "Voters helped by a recorded helper, so far: {count}.",
    cy: "Pleidleiswyr a gafodd gymorth gan gynorthwyydd cofnodedig, hyd yma: {count}.",
  },
  "fact.BallotSetUp": {
    en: "The ballot was set up to be verifiable by anyone. Its group: {group}.",
    cy: "Paratowyd y bleidlais i fod yn wiriadwy gan unrhyw un. Ei grŵp: {group}.",
  },
  "fact.BallotBoxSealed": {
    en: "The ballot box was sealed with batch {batch}. Ballots in it so far: {ballots}.",
    cy: "Seliwyd y blwch pleidleisio gyda swp {batch}. Pleidleisiau ynddo hyd yma: {ballots}.",
  },
  "fact.PaperBatchCounted": {
    en: "Papers were counted by hand: {papers}. Envelopes put aside because their voters voted online: {setAside}.",
    cy: "Cyfrifwyd papurau â llaw: {papers}. Amlenni a roddwyd o'r neilltu am fod eu pleidleiswyr wedi pleidleisio ar-lein: {setAside}.",
  },
  "fact.PaperBatchCounted.small": {
    en: "Fewer than ten papers were counted by hand. They are told within the declared result only.",
    cy: "Cyfrifwyd llai na deg papur â llaw. Fe'u hadroddir o fewn y canlyniad a ddatgenir yn unig.",
  },
  "fact.PaperBatchSigned": {
    en: "A second party signed for a batch of counted papers.",
    cy: "Llofnododd ail barti dros swp o bapurau a gyfrifwyd.",
  },
  "fact.BallotShuffled": {
    en: "A key-holder shuffled the ranked papers.",
    cy: "Cymysgodd deiliad allwedd y papurau trefnol.",
  },
  "fact.BallotShareGiven": {
    en: "A key-holder gave a share in opening the result. It was checked.",
    cy: "Rhoddodd deiliad allwedd gyfran i agor y canlyniad. Fe'i gwiriwyd.",
  },
  "fact.BallotTallied": {
    en: "The result was opened and its proof verified. Ballots counted: {ballots}.",
    cy: "Agorwyd y canlyniad a gwiriwyd ei brawf. Pleidleisiau a gyfrifwyd: {ballots}.",
  },
  "fact.ScrutineersReportSigned": {
    en: "The scrutineer signed the report of the ballot. Incidents in it: {incidents}.",
    cy: "Llofnododd y craffwr adroddiad y bleidlais. Digwyddiadau ynddo: {incidents}.",
  },
  "fact.BallotMaterialsDestroyed": {
    en: "Materials of the ballot were destroyed when their time was over. The first: {first}. Kinds in all: {kinds}.",
    cy: "Dinistriwyd deunyddiau'r bleidlais pan ddaeth eu hamser i ben. Y cyntaf: {first}. Mathau i gyd: {kinds}.",
  },
};

export const secretBallotNames: Catalogue = {
  "enum.interest.employer": { en: "The employer", cy: "Y cyflogwr" },
  "enum.interest.union": { en: "A union", cy: "Undeb" },
  "enum.interest.users": {
    en: "People who use the service",
    cy: "Pobl sy'n defnyddio'r gwasanaeth",
  },
  "enum.interest.outsideCooperative": {
    en: "A co-operative from outside",
    cy: "Cydweithfa o'r tu allan",
  },
  "enum.interest.scrutineer": { en: "The scrutineer", cy: "Y craffwr" },
  "enum.interest.other": { en: "Another side", cy: "Ochr arall" },
  "enum.group.BELENIOS-2048": { en: "BELENIOS-2048", cy: "BELENIOS-2048" },
  "enum.group.RFC-3526-2048": { en: "RFC-3526-2048", cy: "RFC-3526-2048" },
  "enum.verifierSays.accepted": { en: "Accepted", cy: "Derbyniwyd" },
  "enum.verifierSays.rejected": { en: "Rejected", cy: "Gwrthodwyd" },
  "enum.verifierSays.notRun": { en: "Not run", cy: "Heb ei redeg" },
  "enum.materials.credentialLinks": {
    en: "the list of whose voting code is whose",
    cy: "y rhestr o godau pwy yw pa rai",
  },
  "enum.materials.letters": {
    en: "letters with voting codes",
    cy: "llythyrau â chodau pleidleisio",
  },
  "enum.materials.papers": { en: "voting papers", cy: "papurau pleidleisio" },
  "enum.materials.keySheets": { en: "key-holders' sheets", cy: "dalennau'r deiliaid allweddi" },
};

export const secretBallotTellings: Tellings<keyof typeof secretBallotFacts> = {
  "KeyHoldersNamed/1": ({ holders, threshold }) =>
    holders.length === 1
      ? told("KeyHoldersNamed.single")
      : told("KeyHoldersNamed", { holders: holders.length, threshold }),
  "KeyHolderKeyMade/1": () => told("KeyHolderKeyMade"),
  "KeysReady/1": ({ holders, threshold }) => told("KeysReady", { holders, threshold }),
  "KeyRehearsed/1": () => told("KeyRehearsed"),
  "KeyHolderKeyLost/1": () => told("KeyHolderKeyLost"),
  "CredentialsPublished/1": ({ count }) => told("CredentialsPublished", { count }),
  "CredentialsIssued/1": ({ byPost, byEmail, byHand, undelivered }) =>
    told("CredentialsIssued", { byPost, byEmail, byHand, undelivered }),
  "CredentialsReissued/1": ({ count }) => told("CredentialsReissued", { count }),
  "VotersAssisted/1": ({ count }) => told("VotersAssisted", { count }),
  "BallotSetUp/1": ({ group }) => told("BallotSetUp", { group: named("group", group) }),
  "BallotBoxSealed/1": ({ batch, ballots }) => told("BallotBoxSealed", { batch, ballots }),
  "PaperBatchCounted/1": ({ papers, setAside, totals }) =>
    totals === null
      ? told("PaperBatchCounted.small")
      : told("PaperBatchCounted", { papers, setAside }),
  "PaperBatchSigned/1": () => told("PaperBatchSigned"),
  "BallotShuffled/1": () => told("BallotShuffled"),
  "BallotShareGiven/1": () => told("BallotShareGiven"),
  "BallotTallied/1": ({ ballots }) => told("BallotTallied", { ballots }),
  "ScrutineersReportSigned/1": ({ incidents }) =>
    told("ScrutineersReportSigned", { incidents: incidents.length }),
  "BallotMaterialsDestroyed/1": ({ materials }) =>
    told("BallotMaterialsDestroyed", {
      first: named("materials", materials[0] ?? "papers"),
      kinds: materials.length,
    }),
};
