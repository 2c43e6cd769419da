// Long because it holds the plain pages in two languages: how it works, limits, accessibility, privacy, words.
import type { Catalogue } from "@rochdale/language/message.ts";

export const textWords: Catalogue = {
  "how-it-works.title": { en: "How it works", cy: "Sut mae’n gweithio" },
  "how-it-works.lead": {
    en: "A claim is worked out from evidence each time somebody asks. It is never stored.",
    cy: "Cyfrifir honiad o dystiolaeth bob tro y bydd rhywun yn gofyn. Nid yw byth yn cael ei storio.",
  },
  "how-it-works.record": { en: "The record", cy: "Y cofnod" },
  "how-it-works.record.text.1": {
    en: "Each body has one record, from the first request to its last day. Every act with public consequence is an entry: a request, a decision, a ballot, a month’s books.",
    cy: "Mae gan bob corff un cofnod, o’r cais cyntaf i’w ddiwrnod olaf. Mae pob gweithred â chanlyniad cyhoeddus yn gofnod: cais, penderfyniad, pleidlais, llyfrau mis.",
  },
  "how-it-works.record.text.2": {
    en: "Entries are numbered without gaps and sealed together. A changed, added or missing entry no longer fits the seal.",
    cy: "Rhifir cofnodion heb fylchau a’u selio gyda’i gilydd. Nid yw cofnod a newidiwyd, a ychwanegwyd neu sydd ar goll yn ffitio’r sêl mwyach.",
  },
  "how-it-works.finding": { en: "Findings", cy: "Canfyddiadau" },
  "how-it-works.finding.text.1": {
    en: "A finding says met, not met or not proven, and why. It names its rule, whose rule that is, and the entries it rests on.",
    cy: "Mae canfyddiad yn dweud wedi’i fodloni, heb ei fodloni neu heb ei brofi, a pham. Mae’n enwi ei reol, rheol pwy ydyw, a’r cofnodion y mae’n gorffwys arnynt.",
  },
  "how-it-works.finding.text.2": {
    en: "Nothing is met on the word of the side that gains by it alone. Without evidence the answer is not proven: neither a pass nor a fail.",
    cy: "Nid oes dim wedi’i fodloni ar air yr ochr sy’n elwa ohono yn unig. Heb dystiolaeth yr ateb yw heb ei brofi: nid yw’n llwyddo nac yn methu.",
  },
  "how-it-works.law": {
    en: "Law, guidance and our own standard",
    cy: "Y gyfraith, canllawiau a’n safon ein hunain",
  },
  "how-it-works.law.text.1": {
    en: "What an Act says, what guidance says and what is only our own standard are told apart on every page. Each rule shows how surely we know it.",
    cy: "Gwahaniaethir ar bob tudalen rhwng yr hyn a ddywed Deddf, yr hyn a ddywed canllawiau a’r hyn sy’n safon i ni yn unig. Mae pob rheol yn dangos pa mor sicr yr ydym ohoni.",
  },
  "how-it-works.law.text.2": {
    en: "No law requires a staff ballot. Our standard asks for one, openly, and its version is printed beside each result.",
    cy: "Nid oes cyfraith yn gofyn am bleidlais staff. Mae ein safon ni yn gofyn am un, yn agored, ac argraffir ei fersiwn wrth ochr pob canlyniad.",
  },
  "how-it-works.check": { en: "Check it yourself", cy: "Gwiriwch ef eich hun" },
  "how-it-works.check.text.1": {
    en: "Download a body’s record as one file. The command “rochdale record verify” checks every byte, every seal and every finding, without the internet.",
    cy: "Lawrlwythwch gofnod corff fel un ffeil. Mae’r gorchymyn “rochdale record verify” yn gwirio pob beit, pob sêl a phob canfyddiad, heb y rhyngrwyd.",
  },

  "limits.title": { en: "Limits of this service", cy: "Terfynau’r gwasanaeth hwn" },
  "limits.lead": {
    en: "What it can show, and what it cannot. The second list is the longer one.",
    cy: "Beth y gall ei ddangos, a beth na all. Yr ail restr yw’r hiraf.",
  },
  "limits.proves": { en: "What a record proves", cy: "Beth mae cofnod yn ei brofi" },
  "limits.proves.point.1": {
    en: "That this was written down then, and kept unchanged.",
    cy: "Bod hyn wedi’i ysgrifennu bryd hynny, a’i gadw heb ei newid.",
  },
  "limits.proves.point.2": {
    en: "That everyone who looks at the sealed head sees the same entries.",
    cy: "Bod pawb sy’n edrych ar y pen wedi’i selio yn gweld yr un cofnodion.",
  },
  "limits.notProves": { en: "What it does not prove", cy: "Beth nad yw’n ei brofi" },
  "limits.notProves.point.1": {
    en: "It does not prove that a letter was true. Each entry shows whose word it is.",
    cy: "Nid yw’n profi bod llythyr yn wir. Mae pob cofnod yn dangos gair pwy ydyw.",
  },
  "limits.notProves.point.2": {
    en: "It cannot show what nobody entered. Missing evidence is not proven, never met.",
    cy: "Ni all ddangos yr hyn na chofnododd neb. Mae tystiolaeth goll heb ei phrofi, byth wedi’i bodloni.",
  },
  "limits.notProves.point.3": {
    en: "Without an outside witness the host could show two people two records. A witness that cosigns makes that visible.",
    cy: "Heb dyst allanol gallai’r gwesteiwr ddangos dau gofnod i ddau berson. Mae tyst sy’n cydlofnodi yn gwneud hynny’n weladwy.",
  },
  "limits.notProves.point.4": {
    en: "It is not legal advice. Rules marked as general knowledge were not read at their source.",
    cy: "Nid cyngor cyfreithiol ydyw. Ni ddarllenwyd rheolau a nodir yn wybodaeth gyffredinol yn eu ffynhonnell.",
  },
  "limits.ballots": { en: "Ballots", cy: "Pleidleisiau" },
  "limits.ballots.text.1": {
    en: "In the verifiable box each vote is sealed on the voter’s own device. Nobody who runs this computer can read it, and anyone can check that it is counted.",
    cy: "Yn y blwch gwiriadwy caiff pob pleidlais ei selio ar ddyfais y pleidleisiwr ei hun. Ni all neb sy’n rhedeg y cyfrifiadur hwn ei darllen, a gall unrhyw un wirio ei bod yn cael ei chyfrif.",
  },
  "limits.ballots.text.2": {
    en: "It cannot keep somebody from looking over a voter’s shoulder. Enough key-holders together could open single votes. A sealed vote is public for ever.",
    cy: "Ni all atal rhywun rhag edrych dros ysgwydd pleidleisiwr. Gallai digon o ddeiliaid allweddi gyda’i gilydd agor pleidleisiau unigol. Mae pleidlais wedi’i selio yn gyhoeddus am byth.",
  },
  "limits.ballots.text.3": {
    en: "The plain box is for rehearsals and worked examples alone: whoever runs this computer could see votes in it.",
    cy: "Dim ond ar gyfer ymarferion ac enghreifftiau y mae’r blwch plaen: gallai pwy bynnag sy’n rhedeg y cyfrifiadur hwn weld pleidleisiau ynddo.",
  },

  "accessibility.title": { en: "Accessibility", cy: "Hygyrchedd" },
  "accessibility.lead": {
    en: "These pages aim at WCAG 2.2, level AA, and work without scripts, by keyboard and on small phones.",
    cy: "Nod y tudalennau hyn yw WCAG 2.2, lefel AA, ac maent yn gweithio heb sgriptiau, â bysellfwrdd ac ar ffonau bach.",
  },
  "accessibility.tested": { en: "How it is tested", cy: "Sut y caiff ei brofi" },
  "accessibility.tested.text.1": {
    en: "A program checks every page in both languages for known faults. One whole way is walked by keyboard alone.",
    cy: "Mae rhaglen yn gwirio pob tudalen yn y ddwy iaith am ddiffygion hysbys. Cerddir un ffordd gyfan â bysellfwrdd yn unig.",
  },
  "accessibility.tested.text.2": {
    en: "It has not yet been tested with people who use screen readers every day, and the Welsh awaits review by a Welsh speaker.",
    cy: "Nid yw wedi’i brofi eto gyda phobl sy’n defnyddio darllenwyr sgrin bob dydd, ac mae’r Gymraeg yn aros am adolygiad gan siaradwr Cymraeg.",
  },

  "privacy.title": { en: "Privacy", cy: "Preifatrwydd" },
  "privacy.lead": {
    en: "The public record holds no name of a person. Names are kept apart, and can be erased.",
    cy: "Nid oes enw person yn y cofnod cyhoeddus. Cedwir enwau ar wahân, a gellir eu dileu.",
  },
  "privacy.kept": { en: "What is kept, and where", cy: "Beth a gedwir, ac ymhle" },
  "privacy.kept.point.1": {
    en: "In the record a person stands as a sealed sign. When its key is erased, the sign says nothing for ever.",
    cy: "Yn y cofnod saif person fel arwydd wedi’i selio. Pan ddilëir ei allwedd, nid yw’r arwydd yn dweud dim am byth.",
  },
  "privacy.kept.point.2": {
    en: "Names, e-mail addresses, signature lists and registers are in closed tables. Only the roles that need them see them.",
    cy: "Mae enwau, cyfeiriadau e-bost, rhestri llofnodion a chofrestrau mewn tablau caeedig. Dim ond y rolau sydd eu hangen sy’n eu gweld.",
  },
  "privacy.kept.point.3": {
    en: "The names of those who sign a request are not shown to the employer or the public.",
    cy: "Ni ddangosir enwau’r rhai sy’n llofnodi cais i’r cyflogwr na’r cyhoedd.",
  },
  "privacy.kept.point.4": {
    en: "Logs hold no names, no addresses and nothing that was written in a form.",
    cy: "Nid oes enwau, cyfeiriadau na dim a ysgrifennwyd mewn ffurflen yn y logiau.",
  },

  "contact.title": { en: "Contact", cy: "Cysylltu" },
  "contact.lead": {
    en: "Ask the people who run this installation, or the parties of the case that you are reading.",
    cy: "Gofynnwch i’r bobl sy’n rhedeg y gosodiad hwn, neu i bartïon yr achos yr ydych yn ei ddarllen.",
  },
  "contact.wrong": {
    en: "If something in a record is wrong",
    cy: "Os oes rhywbeth o’i le mewn cofnod",
  },
  "contact.wrong.text.1": {
    en: "An entry is never changed. A party can add a correction, and anybody admitted to the case can challenge a finding. The challenge then stands beside it.",
    cy: "Ni newidir cofnod byth. Gall parti ychwanegu cywiriad, a gall unrhyw un a dderbyniwyd i’r achos herio canfyddiad. Yna saif yr her wrth ei ochr.",
  },

  "rules.title": { en: "Law and rules", cy: "Y gyfraith a rheolau" },
  "rules.lead": {
    en: "Every rule used anywhere here, whose it is, and how surely we know it. A rule is never edited: a new one takes its place from a day.",
    cy: "Pob rheol a ddefnyddir yma, pwy biau hi, a pha mor sicr yr ydym ohoni. Ni olygir rheol byth: mae un newydd yn cymryd ei lle o ddiwrnod penodol.",
  },
  "rules.kind.readAtSource": {
    en: "Law, read at source",
    cy: "Y gyfraith, wedi’i darllen yn y ffynhonnell",
  },
  "rules.kind.generalKnowledge": {
    en: "Law, general knowledge, not yet read at source",
    cy: "Y gyfraith, gwybodaeth gyffredinol, heb ei darllen yn y ffynhonnell eto",
  },
  "rules.kind.guidanceInferred": {
    en: "Guidance, criterion inferred",
    cy: "Canllawiau, maen prawf wedi’i gasglu",
  },
  "rules.kind.ownStandard": {
    en: "Our own standard: no law requires it",
    cy: "Ein safon ein hunain: nid oes cyfraith yn gofyn amdani",
  },
  "rules.rule": { en: "Rule", cy: "Rheol" },
  "rules.where": { en: "Where it runs", cy: "Ble mae’n gymwys" },
  "rules.source": { en: "Source", cy: "Ffynhonnell" },
  "rules.from": { en: "In force from", cy: "Mewn grym o" },
  "rules.to": { en: "In force until", cy: "Mewn grym tan" },
  "rules.noEnd": { en: "no end known", cy: "dim diwedd hysbys" },
  "rules.notKnown": { en: "not known", cy: "ddim yn hysbys" },
  "rules.quote": { en: "Its own words", cy: "Ei geiriau ei hun" },
  "rules.noQuote": {
    en: "not quoted: its text was not read here",
    cy: "heb ei dyfynnu: ni ddarllenwyd ei thestun yma",
  },
  "rules.reading": { en: "Our reading", cy: "Ein darlleniad ni" },
  "rules.doubt": { en: "Doubt", cy: "Amheuaeth" },
  "rules.noDoubt": { en: "none noted", cy: "dim wedi’i nodi" },
  "rules.all": { en: "All rules", cy: "Pob rheol" },

  "words.title": { en: "Words", cy: "Geiriau" },
  "words.lead": {
    en: "One word, one meaning, on every page.",
    cy: "Un gair, un ystyr, ar bob tudalen.",
  },
  "term.mutual": { en: "Mutual", cy: "Sefydliad cydfuddiannol" },
  "term.mutual.means": {
    en: "An organisation owned and controlled by its members: those who work in a service, use it, or live by it.",
    cy: "Sefydliad y mae ei aelodau yn berchen arno ac yn ei reoli: y rhai sy’n gweithio mewn gwasanaeth, yn ei ddefnyddio, neu’n byw gerllaw.",
  },
  "term.case": { en: "Case", cy: "Achos" },
  "term.case.means": {
    en: "A public service on its way, from a request to a mutual or to a reasoned no.",
    cy: "Gwasanaeth cyhoeddus ar ei ffordd, o gais i sefydliad cydfuddiannol neu i ‘na’ gyda rhesymau.",
  },
  "term.claim": { en: "Claim", cy: "Honiad" },
  "term.claim.means": {
    en: "What somebody says is so.",
    cy: "Yr hyn y mae rhywun yn dweud sy’n wir.",
  },
  "term.evidence": { en: "Evidence", cy: "Tystiolaeth" },
  "term.evidence.means": { en: "An entry in the record.", cy: "Cofnod yn y cofnod cyhoeddus." },
  "term.finding": { en: "Finding", cy: "Canfyddiad" },
  "term.finding.means": {
    en: "What follows from the evidence by a named rule on a day: met, not met or not proven.",
    cy: "Yr hyn sy’n dilyn o’r dystiolaeth yn ôl rheol a enwir ar ddiwrnod: wedi’i fodloni, heb ei fodloni neu heb ei brofi.",
  },
  "term.ballot": { en: "Ballot", cy: "Pleidlais" },
  "term.ballot.means": {
    en: "The event; a paper is one voter’s.",
    cy: "Y digwyddiad; papur yw un pleidleisiwr.",
  },
  "term.roll": { en: "Roll", cy: "Rhestr bleidleisio" },
  "term.roll.means": {
    en: "The list of those who may vote, frozen on a day before the ballot.",
    cy: "Rhestr y rhai gaiff bleidleisio, wedi’i rhewi ar ddiwrnod cyn y bleidlais.",
  },
  "term.scrutineer": { en: "Scrutineer", cy: "Craffwr" },
  "term.scrutineer.means": {
    en: "Somebody independent who runs the ballot and reports on it.",
    cy: "Rhywun annibynnol sy’n rhedeg y bleidlais ac yn adrodd arni.",
  },
  "term.assetLock": { en: "Asset lock", cy: "Clo asedau" },
  "term.assetLock.means": {
    en: "A rule that what the mutual owns can never be shared out among its members or sold for gain.",
    cy: "Rheol na ellir byth rannu’r hyn sydd gan y sefydliad rhwng ei aelodau na’i werthu er elw.",
  },
  "term.workingDay": { en: "Working day", cy: "Diwrnod gwaith" },
  "term.workingDay.means": {
    en: "Monday to Friday but bank holidays, unless a rule counts otherwise; the page then says so.",
    cy: "Dydd Llun i ddydd Gwener ac eithrio gwyliau banc, oni bai bod rheol yn cyfrif fel arall; bydd y dudalen yn dweud hynny.",
  },
  "term.clearDay": { en: "Clear day", cy: "Diwrnod clir" },
  "term.clearDay.means": {
    en: "A whole day between two events; neither of the two counts.",
    cy: "Diwrnod cyfan rhwng dau ddigwyddiad; nid yw’r un o’r ddau yn cyfrif.",
  },
};
