/** The acts of a dividend in words: what is asked, and why. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const dividendActWords: Catalogue = {
  "act.dividend.start": {
    en: "Open a dividend scheme for a council",
    cy: "Agor cynllun difidend ar gyfer cyngor",
  },
  "act.dividend.start.intro": {
    en: "The scheme gets a public record of its own. It names the council, never a resident.",
    cy: "Mae’r cynllun yn cael cofnod cyhoeddus ei hun. Mae’n enwi’r cyngor, byth breswylydd.",
  },
  "act.dividend.start.council": { en: "Which council?", cy: "Pa gyngor?" },
  "act.dividend.start.place": { en: "Where is it?", cy: "Ble mae e?" },
  "act.dividend.start.nation": { en: "In which nation?", cy: "Ym mha wlad?" },
  "act.dividend.start.nation.hint": {
    en: "The power to reduce bills in this way is one of England and Wales",
    cy: "Pŵer yng Nghymru a Lloegr yw gostwng biliau fel hyn",
  },
  "act.dividend.start.standing": { en: "Is it in earnest?", cy: "A yw o ddifrif?" },
  "act.dividend.start.button": { en: "Open the scheme", cy: "Agor y cynllun" },
  "act.dividend.resolve": {
    en: "Record the council’s resolution for a year",
    cy: "Cofnodi penderfyniad y cyngor ar gyfer blwyddyn",
  },
  "act.dividend.resolve.intro": {
    en: "What the council resolved is published as it stands. Nobody can change it afterwards.",
    cy: "Cyhoeddir yr hyn a benderfynodd y cyngor fel y mae. Ni all neb ei newid wedyn.",
  },
  "act.dividend.resolve.round": {
    en: "A short name for the year",
    cy: "Enw byr ar gyfer y flwyddyn",
  },
  "act.dividend.resolve.round.hint": { en: "Like 2026-27", cy: "Fel 2026-27" },
  "act.dividend.resolve.startsOn": {
    en: "The first day of the year",
    cy: "Diwrnod cyntaf y flwyddyn",
  },
  "act.dividend.resolve.endsOn": { en: "The last day of the year", cy: "Diwrnod olaf y flwyddyn" },
  "act.dividend.resolve.pot": { en: "The whole pot", cy: "Y gronfa gyfan" },
  "act.dividend.resolve.pot.hint": {
    en: "It comes out of the council’s own general fund",
    cy: "Daw o gronfa gyffredinol y cyngor ei hun",
  },
  "act.dividend.resolve.appeals": {
    en: "Of this, kept back for appeals",
    cy: "O hyn, cedwir yn ôl ar gyfer apeliadau",
  },
  "act.dividend.resolve.className": {
    en: "The class of cases, as the council determined it",
    cy: "Y dosbarth o achosion, fel y penderfynodd y cyngor",
  },
  "act.dividend.resolve.className.hint": {
    en: "Like: homes of residents who helped 50 hours or more in an accepted organisation",
    cy: "Fel: cartrefi trigolion a helpodd 50 awr neu ragor mewn sefydliad a dderbyniwyd",
  },
  "act.dividend.resolve.bands": { en: "What hours count for", cy: "Am beth mae oriau’n cyfrif" },
  "act.dividend.resolve.bands.hint": {
    en: "One band a line: hours, a semicolon, points. Bands, not a rate an hour: a rate would look like pay",
    cy: "Un band y llinell: oriau, hanner colon, pwyntiau. Bandiau, nid cyfradd yr awr: byddai cyfradd yn edrych fel cyflog",
  },
  "act.dividend.resolve.perAccountCap": {
    en: "The most off one bill in a whole year",
    cy: "Y mwyaf oddi ar un bil mewn blwyddyn gyfan",
  },
  "act.dividend.resolve.perAccountCap.hint": {
    en: "Leave it empty where the bill itself is the only limit",
    cy: "Gadewch yn wag os y bil ei hun yw’r unig derfyn",
  },
  "act.dividend.resolve.appealDays": {
    en: "Days to appeal after the pot is shared",
    cy: "Diwrnodau i apelio ar ôl rhannu’r gronfa",
  },
  "act.dividend.resolve.resolution": { en: "The resolution", cy: "Y penderfyniad" },
  "act.dividend.resolve.button": { en: "Record the resolution", cy: "Cofnodi’r penderfyniad" },
  "act.dividend.accept": {
    en: "Accept an organisation whose helpers count",
    cy: "Derbyn sefydliad y mae ei gynorthwywyr yn cyfrif",
  },
  "act.dividend.accept.intro": {
    en: "Only a mutual whose own record shows today that workers and users control it.",
    cy: "Dim ond corff cydfuddiannol y mae ei gofnod ei hun yn dangos heddiw mai gweithwyr a defnyddwyr sy’n ei reoli.",
  },
  "act.dividend.accept.round": { en: "For which year?", cy: "Ar gyfer pa flwyddyn?" },
  "act.dividend.accept.organisation": {
    en: "The mutual’s name in its address",
    cy: "Enw’r corff yn ei gyfeiriad",
  },
  "act.dividend.accept.organisation.hint": {
    en: "The last part of the address of its page here, like alder-lives",
    cy: "Rhan olaf cyfeiriad ei dudalen yma, fel alder-lives",
  },
  "act.dividend.accept.name": { en: "Who files for it?", cy: "Pwy sy’n ffeilio ar ei ran?" },
  "act.dividend.accept.name.hint": {
    en: "Their name stays here and does not enter the record",
    cy: "Mae eu henw’n aros yma ac nid yw’n mynd i’r cofnod",
  },
  "act.dividend.accept.email": { en: "Their e-mail address", cy: "Eu cyfeiriad e-bost" },
  "act.dividend.accept.button": { en: "Accept it", cy: "Ei dderbyn" },
  "act.dividend.drop": { en: "Drop an organisation", cy: "Gollwng sefydliad" },
  "act.dividend.drop.intro": {
    en: "Its list is deleted here. The reason is published.",
    cy: "Caiff ei restr ei dileu yma. Cyhoeddir y rheswm.",
  },
  "act.dividend.drop.round": { en: "For which year?", cy: "Ar gyfer pa flwyddyn?" },
  "act.dividend.drop.organisation": { en: "Which organisation?", cy: "Pa sefydliad?" },
  "act.dividend.drop.reason": { en: "Why? Name no person", cy: "Pam? Peidiwch ag enwi neb" },
  "act.dividend.drop.button": { en: "Drop it", cy: "Ei ollwng" },
  "act.dividend.fileHelp": {
    en: "File who helped and for how long",
    cy: "Ffeilio pwy a helpodd ac am faint o amser",
  },
  "act.dividend.fileHelp.intro": {
    en: "The list stays private. The record has a sealed digest of it and how many people, ten or more.",
    cy: "Mae’r rhestr yn aros yn breifat. Mae gan y cofnod grynodeb wedi’i selio ohoni a nifer y bobl, deg neu ragor.",
  },
  "act.dividend.fileHelp.round": { en: "For which year?", cy: "Ar gyfer pa flwyddyn?" },
  "act.dividend.fileHelp.organisation": {
    en: "For which organisation?",
    cy: "Ar ran pa sefydliad?",
  },
  "act.dividend.fileHelp.help": { en: "The list", cy: "Y rhestr" },
  "act.dividend.fileHelp.help.hint": {
    en: "CSV with the columns person;hours. The person is a reference that the council gave, never a name",
    cy: "CSV â’r colofnau person;hours. Cyfeirnod a roddodd y cyngor yw’r person, byth enw",
  },
  "act.dividend.fileHelp.button": { en: "File the list", cy: "Ffeilio’r rhestr" },
  "act.dividend.check": {
    en: "Record what the people drawn confirmed",
    cy: "Cofnodi’r hyn a gadarnhaodd y bobl a dynnwyd",
  },
  "act.dividend.check.intro": {
    en: "Ask the people in the sample whether the hours are right. Whoever says no does not count.",
    cy: "Holwch y bobl yn y sampl a yw’r oriau’n gywir. Nid yw neb sy’n dweud na yn cyfrif.",
  },
  "act.dividend.check.round": { en: "For which year?", cy: "Ar gyfer pa flwyddyn?" },
  "act.dividend.check.organisation": { en: "Which organisation?", cy: "Pa sefydliad?" },
  "act.dividend.check.unconfirmed": {
    en: "References of those who did not confirm",
    cy: "Cyfeirnodau’r rhai na chadarnhaodd",
  },
  "act.dividend.check.unconfirmed.hint": {
    en: "One a line. Leave it empty where all confirmed",
    cy: "Un y llinell. Gadewch yn wag os cadarnhaodd pawb",
  },
  "act.dividend.check.button": { en: "Record the check", cy: "Cofnodi’r gwiriad" },
  "act.dividend.fileHouseholds": {
    en: "File the bills and who lives behind them",
    cy: "Ffeilio’r biliau a phwy sy’n byw y tu ôl iddynt",
  },
  "act.dividend.fileHouseholds.intro": {
    en: "Both lists stay private. Only people who agreed are matched to a bill.",
    cy: "Mae’r ddwy restr yn aros yn breifat. Dim ond pobl a gytunodd sy’n cael eu paru â bil.",
  },
  "act.dividend.fileHouseholds.round": { en: "For which year?", cy: "Ar gyfer pa flwyddyn?" },
  "act.dividend.fileHouseholds.accounts": { en: "The bills", cy: "Y biliau" },
  "act.dividend.fileHouseholds.accounts.hint": {
    en: "CSV with the columns account;owed;from;to. Owed is what the bill comes to after discounts and other reductions, paid or not, in pounds. Empty days mean the whole year",
    cy: "CSV â’r colofnau account;owed;from;to. Owed yw cyfanswm y bil ar ôl disgowntiau a gostyngiadau eraill, wedi’i dalu neu beidio, mewn punnoedd. Mae dyddiau gwag yn golygu’r flwyddyn gyfan",
  },
  "act.dividend.fileHouseholds.homes": { en: "The homes", cy: "Y cartrefi" },
  "act.dividend.fileHouseholds.homes.hint": {
    en: "CSV with the columns person;account;from;to;consent. A person who moved has a line for each home",
    cy: "CSV â’r colofnau person;account;from;to;consent. Mae gan berson a symudodd linell i bob cartref",
  },
  "act.dividend.fileHouseholds.button": { en: "File both lists", cy: "Ffeilio’r ddwy restr" },
  "act.dividend.allot": { en: "Share the pot", cy: "Rhannu’r gronfa" },
  "act.dividend.allot.intro": {
    en: "Shared to the penny by points, with no bill below nought. Spare pennies go by a draw that nobody can steer.",
    cy: "Rhennir i’r geiniog yn ôl pwyntiau, heb fil islaw dim. Mae ceiniogau dros ben yn mynd drwy dynnu na all neb ei lywio.",
  },
  "act.dividend.allot.round": { en: "Which year?", cy: "Pa flwyddyn?" },
  "act.dividend.allot.button": { en: "Share it", cy: "Ei rhannu" },
  "act.dividend.makeFile": {
    en: "Make the file for the billing system",
    cy: "Gwneud y ffeil ar gyfer y system filio",
  },
  "act.dividend.makeFile.intro": {
    en: "The file is downloaded from the desk. The record has its sum and a sealed digest.",
    cy: "Lawrlwythir y ffeil o’r ddesg. Mae gan y cofnod ei swm a chrynodeb wedi’i selio.",
  },
  "act.dividend.makeFile.round": { en: "Which year?", cy: "Pa flwyddyn?" },
  "act.dividend.makeFile.what": { en: "What goes into it?", cy: "Beth sy’n mynd iddi?" },
  "act.dividend.makeFile.button": { en: "Make the file", cy: "Gwneud y ffeil" },
  "act.dividend.recordAppeal": { en: "Take down an appeal", cy: "Cofnodi apêl" },
  "act.dividend.recordAppeal.intro": {
    en: "What the person says stays at the desk. The record says only that somebody appealed, and on what ground.",
    cy: "Mae’r hyn y mae’r person yn ei ddweud yn aros wrth y ddesg. Dim ond bod rhywun wedi apelio, ac ar ba sail, y mae’r cofnod yn ei ddweud.",
  },
  "act.dividend.recordAppeal.round": { en: "For which year?", cy: "Ar gyfer pa flwyddyn?" },
  "act.dividend.recordAppeal.account": { en: "The bill’s reference", cy: "Cyfeirnod y bil" },
  "act.dividend.recordAppeal.ground": { en: "The ground", cy: "Y sail" },
  "act.dividend.recordAppeal.words": {
    en: "What the person says",
    cy: "Yr hyn y mae’r person yn ei ddweud",
  },
  "act.dividend.recordAppeal.button": { en: "Take it down", cy: "Ei chofnodi" },
  "act.dividend.decideAppeal": { en: "Decide an appeal", cy: "Penderfynu apêl" },
  "act.dividend.decideAppeal.intro": {
    en: "Somebody other than who took it down decides. An appeal that is allowed is paid at the rate of every bill.",
    cy: "Rhywun heblaw’r sawl a’i cofnododd sy’n penderfynu. Telir apêl a ganiateir ar gyfradd pob bil.",
  },
  "act.dividend.decideAppeal.appeal": { en: "Which appeal?", cy: "Pa apêl?" },
  "act.dividend.decideAppeal.outcome": { en: "The decision", cy: "Y penderfyniad" },
  "act.dividend.decideAppeal.points": {
    en: "The points that the household should have had",
    cy: "Y pwyntiau y dylai’r cartref fod wedi’u cael",
  },
  "act.dividend.decideAppeal.points.hint": {
    en: "Only where the appeal is allowed, like 3",
    cy: "Dim ond os caniateir yr apêl, fel 3",
  },
  "act.dividend.decideAppeal.button": { en: "Record the decision", cy: "Cofnodi’r penderfyniad" },
  "act.dividend.destroy": {
    en: "Destroy every list about people and homes",
    cy: "Dinistrio pob rhestr am bobl a chartrefi",
  },
  "act.dividend.destroy.intro": {
    en: "This cannot be undone. The record keeps its sums, counts and digests.",
    cy: "Ni ellir dadwneud hyn. Mae’r cofnod yn cadw ei symiau, ei gyfrifon a’i grynodebau.",
  },
  "act.dividend.destroy.round": { en: "Of which year?", cy: "O ba flwyddyn?" },
  "act.dividend.destroy.button": { en: "Destroy the lists", cy: "Dinistrio’r rhestrau" },
};
