/** The sentences of the presets’ points: what the law asks, what model rules say, what was chosen. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governancePointWords: Catalogue = {
  "governance.point.threeMembers": {
    en: "A society has three members or more, or two where both are societies.",
    cy: "Mae gan gymdeithas dri aelod neu fwy, neu ddau lle mae’r ddau’n gymdeithasau.",
  },
  "governance.point.twoSocieties": {
    en: "Where the members are societies, two are enough to register.",
    cy: "Lle mae’r aelodau’n gymdeithasau, mae dwy’n ddigon i gofrestru.",
  },
  "governance.point.s14": {
    en: "The rules must say a list of things: see the rulebook, which checks them off.",
    cy: "Rhaid i’r rheolau ddweud rhestr o bethau: gweler y llyfr rheolau, sy’n eu ticio.",
  },
  "governance.point.coopOneVote": {
    en: "One member, one vote, whatever they paid in: the registrar expects it.",
    cy: "Un aelod, un bleidlais, beth bynnag a dalwyd: mae’r cofrestrydd yn ei ddisgwyl.",
  },
  "governance.point.s113": {
    en: "Turning into a company takes 75% of the votes, half of the members voting, and a second meeting.",
    cy: "Mae troi’n gwmni’n gofyn am 75% o’r pleidleisiau, hanner yr aelodau’n pleidleisio, ac ail gyfarfod.",
  },
  "governance.point.notice": {
    en: "Fourteen clear days of notice, and 75% to change the rules.",
    cy: "Pedwar diwrnod ar ddeg clir o rybudd, a 75% i newid y rheolau.",
  },
  "governance.point.voluntaryLock": {
    en: "An asset lock in the rules only: the members can remove it.",
    cy: "Clo asedau yn y rheolau yn unig: gall yr aelodau ei ddileu.",
  },
  "governance.point.workersOnlyMembers": {
    en: "Only workers are members. Users of a public service then have no say: try adding them.",
    cy: "Gweithwyr yn unig sy’n aelodau. Nid oes llais gan ddefnyddwyr gwasanaeth cyhoeddus felly: ceisiwch eu hychwanegu.",
  },
  "governance.point.cbsBenefit": {
    en: "It is run for the community. Surplus is not shared out among members.",
    cy: "Fe’i rhedir er lles y gymuned. Ni rennir gwarged ymhlith yr aelodau.",
  },
  "governance.point.cbsLock": {
    en: "The lock is in law once the rules adopt its fixed words, and cannot then be removed.",
    cy: "Mae’r clo yn y gyfraith unwaith y bydd y rheolau’n mabwysiadu ei eiriau penodol, ac ni ellir ei ddileu wedyn.",
  },
  "governance.point.weights": {
    en: "The votes of each class, and its seats, are a choice. Change them and see.",
    cy: "Dewis yw pleidleisiau a seddi pob dosbarth. Newidiwch nhw ac edrychwch.",
  },
  "governance.point.voiceSeat": {
    en: "One of the users’ seats is for a carer or an advocate.",
    cy: "Mae un o seddi’r defnyddwyr ar gyfer gofalwr neu eiriolwr.",
  },
  "governance.point.somerset": {
    en: "Classes of workers, users, local people and investors, each with its share of the votes.",
    cy: "Dosbarthiadau o weithwyr, defnyddwyr, pobl leol a buddsoddwyr, pob un â’i gyfran o’r pleidleisiau.",
  },
  "governance.point.investorTenth": {
    en: "Investor members together have a tenth of the votes, and never more, however few others vote.",
    cy: "Mae gan aelodau buddsoddi gyda’i gilydd ddegfed ran o’r pleidleisiau, a byth fwy, waeth pa mor ychydig o eraill sy’n pleidleisio.",
  },
  "governance.point.bodyTenth": {
    en: "No member body casts more than a tenth of all votes, however large it is.",
    cy: "Nid oes corff sy’n aelod yn bwrw mwy na degfed ran o’r holl bleidleisiau, waeth pa mor fawr ydyw.",
  },
  "governance.point.fairSharesVeto": {
    en: "Each class can turn an ordinary resolution into a special one, and so can stop it. Investors too.",
    cy: "Gall pob dosbarth droi penderfyniad cyffredin yn un arbennig, ac felly ei atal. Buddsoddwyr hefyd.",
  },
  "governance.point.fairSharesClasses": {
    en: "Founders, workers, users and investors are the classes.",
    cy: "Sylfaenwyr, gweithwyr, defnyddwyr a buddsoddwyr yw’r dosbarthiadau.",
  },
  "governance.point.governors": {
    en: "Over half of the governors are elected by members who are not staff; at least three by staff, and a council names one.",
    cy: "Etholir dros hanner y llywodraethwyr gan aelodau nad ydynt yn staff; o leiaf dri gan staff, ac mae cyngor yn enwi un.",
  },
  "governance.point.governorsNotDirectors": {
    en: "Governors name the directors and hold them to account. They do not run the service themselves.",
    cy: "Mae llywodraethwyr yn enwi’r cyfarwyddwyr ac yn eu dwyn i gyfrif. Nid hwy sy’n rhedeg y gwasanaeth.",
  },
  "governance.point.delegates": {
    en: "The members are the centres. Each sends delegates, chosen by its own workers, parents and local people.",
    cy: "Y canolfannau yw’r aelodau. Mae pob un yn anfon cynrychiolwyr, a ddewisir gan ei gweithwyr, ei rhieni a’i phobl leol.",
  },
  "governance.point.leaving": {
    en: "A centre leaves only by a vote of its own members.",
    cy: "Dim ond drwy bleidlais ei haelodau ei hun y mae canolfan yn gadael.",
  },
  "governance.point.articles": {
    en: "What the articles do not say, the model articles of company law say.",
    cy: "Yr hyn nad yw’r erthyglau’n ei ddweud, mae erthyglau enghreifftiol cyfraith cwmnïau’n ei ddweud.",
  },
  "governance.point.special75": {
    en: "A company’s articles change by at least 75% of the votes.",
    cy: "Mae erthyglau cwmni’n newid gydag o leiaf 75% o’r pleidleisiau.",
  },
  "governance.point.removeDirector": {
    en: "Over half of the votes can remove a director, whatever the articles say.",
    cy: "Gall dros hanner y pleidleisiau ddiswyddo cyfarwyddwr, beth bynnag mae’r erthyglau’n ei ddweud.",
  },
  "governance.point.cicLock": {
    en: "The lock of a community interest company is in law and cannot be removed.",
    cy: "Mae clo cwmni buddiannau cymunedol yn y gyfraith ac ni ellir ei ddileu.",
  },
  "governance.point.cicTest": {
    en: "It must benefit the community. A company only for the staff of one employer fails that test.",
    cy: "Rhaid iddo fod o fudd i’r gymuned. Mae cwmni er lles staff un cyflogwr yn unig yn methu’r prawf hwnnw.",
  },
  "governance.point.cicDividend": {
    en: "At most 35% of profit may be paid out as dividends.",
    cy: "Gellir talu 35% o elw ar y mwyaf fel difidendau.",
  },
  "governance.point.cicVotes": {
    en: "The law asks for no one member, one vote here. These rules say it all the same.",
    cy: "Nid yw’r gyfraith yn gofyn am un aelod, un bleidlais yma. Mae’r rheolau hyn yn ei ddweud beth bynnag.",
  },
  "governance.point.charityLock": {
    en: "What a charity owns stays charitable.",
    cy: "Mae’r hyn sy’n eiddo i elusen yn aros yn elusennol.",
  },
  "governance.point.charityTrustees": {
    en: "Trustees are normally unpaid, so staff cannot in effect be most of the board.",
    cy: "Fel arfer nid yw ymddiriedolwyr yn cael eu talu, felly ni all staff fod yn fwyafrif y bwrdd i bob pwrpas.",
  },
  "governance.point.trustHalf": {
    en: "The trust holds over half, for all employees alike. Former owners are under half of its trustees.",
    cy: "Mae’r ymddiriedolaeth yn dal dros hanner, er lles pob gweithiwr yn gyfartal. Mae cyn-berchnogion yn llai na hanner ei hymddiriedolwyr.",
  },
  "governance.point.noLock": {
    en: "Company law gives no asset lock: the shares can be sold.",
    cy: "Nid yw cyfraith cwmnïau yn rhoi clo asedau: gellir gwerthu’r cyfranddaliadau.",
  },
  "governance.point.trustees": {
    en: "Employees appoint three of the five trustees. Those who appoint the trustees control, not those who benefit.",
    cy: "Mae’r gweithwyr yn penodi tri o’r pum ymddiriedolwr. Y rhai sy’n penodi’r ymddiriedolwyr sy’n rheoli, nid y rhai sy’n elwa.",
  },
  "governance.point.civilOwners": {
    en: "Owned by frontline workers and the communities they serve.",
    cy: "Yn eiddo i weithwyr rheng flaen a’r cymunedau a wasanaethant.",
  },
  "governance.point.civilConditions": {
    en: "Inferred conditions: workers, users and the community control it, its assets are locked, no investor decides.",
    cy: "Amodau a gasglwyd: gweithwyr, defnyddwyr a’r gymuned sy’n ei reoli, mae ei asedau dan glo, nid oes buddsoddwr yn penderfynu.",
  },
  "governance.point.exactly75": {
    en: "Two holders with exactly 75% change every rule together.",
    cy: "Mae dau ddeiliad ag union 75% yn newid pob rheol gyda’i gilydd.",
  },
  "governance.point.mycsp": {
    en: "The votes of a joint venture of 2012 with an investor, the government and its staff.",
    cy: "Pleidleisiau menter ar y cyd yn 2012 gyda buddsoddwr, y llywodraeth a’i staff.",
  },
  "governance.point.schoolProcess": {
    en: "Acquiring a trust takes published proposals, four weeks for comments, and the governing body’s decision.",
    cy: "Mae cael ymddiriedolaeth yn gofyn am gynigion cyhoeddedig, pedair wythnos i sylwadau, a phenderfyniad y corff llywodraethu.",
  },
  "governance.point.schoolLayers": {
    en: "Two layers: members name the trustees, and the trust names governors.",
    cy: "Dwy haen: mae’r aelodau’n enwi’r ymddiriedolwyr, a’r ymddiriedolaeth yn enwi llywodraethwyr.",
  },
  "governance.point.schoolMost": {
    en: "A trust that names fewer than half of the governors does not control the school.",
    cy: "Nid yw ymddiriedolaeth sy’n enwi llai na hanner y llywodraethwyr yn rheoli’r ysgol.",
  },
  "governance.point.schoolLand": {
    en: "The council can stop a sale of the land or a winding up, and nothing else.",
    cy: "Gall y cyngor atal gwerthu’r tir neu ddirwyn i ben, a dim arall.",
  },
  "governance.point.academyForm": {
    en: "A company limited by guarantee and a charity, paid under an agreement with the department.",
    cy: "Cwmni cyfyngedig drwy warant ac elusen, a delir o dan gytundeb â’r adran.",
  },
  "governance.point.academyConsent": {
    en: "Articles that differ from the department’s model need its consent.",
    cy: "Mae angen cydsyniad yr adran ar erthyglau sy’n wahanol i’w model.",
  },
  "governance.point.source": { en: "{basis} ({law})", cy: "{basis} ({law})" },
  "governance.basis.law": { en: "What the law asks", cy: "Beth mae’r gyfraith yn ei ofyn" },
  "governance.basis.model": {
    en: "What model rules say",
    cy: "Beth mae rheolau enghreifftiol yn ei ddweud",
  },
  "governance.basis.choice": {
    en: "What we chose, and you may change",
    cy: "Beth a ddewisom ni, ac y cewch chi ei newid",
  },
  "governance.basis.reported": { en: "What was reported", cy: "Beth a adroddwyd" },
  "governance.preset.workerCoop": {
    en: "Co-operative society owned by its workers",
    cy: "Cymdeithas gydweithredol sy’n eiddo i’w gweithwyr",
  },
  "governance.preset.communityBenefit": {
    en: "Community benefit society",
    cy: "Cymdeithas budd cymunedol",
  },
  "governance.preset.multiStakeholder": {
    en: "Several classes of members, after the Somerset rules",
    cy: "Sawl dosbarth o aelodau, ar ôl rheolau Somerset",
  },
  "governance.preset.fairShares": {
    en: "Several classes of members, after the FairShares model",
    cy: "Sawl dosbarth o aelodau, ar ôl model FairShares",
  },
  "governance.preset.constituencies": {
    en: "Society with constituencies, like an NHS foundation trust",
    cy: "Cymdeithas ag etholaethau, fel ymddiriedolaeth sefydledig y GIG",
  },
  "governance.preset.federation": {
    en: "Federation of children’s centres",
    cy: "Ffederasiwn o ganolfannau plant",
  },
  "governance.preset.cic": {
    en: "Community interest company, by guarantee",
    cy: "Cwmni buddiannau cymunedol, drwy warant",
  },
  "governance.preset.cicShares": {
    en: "Community interest company, by shares",
    cy: "Cwmni buddiannau cymunedol, drwy gyfranddaliadau",
  },
  "governance.preset.companyGuarantee": {
    en: "Company limited by guarantee",
    cy: "Cwmni cyfyngedig drwy warant",
  },
  "governance.preset.charity": { en: "Charity with members", cy: "Elusen ag aelodau" },
  "governance.preset.employeeTrust": {
    en: "Company owned by an employee trust",
    cy: "Cwmni sy’n eiddo i ymddiriedolaeth gweithwyr",
  },
  "governance.preset.civilCompany": {
    en: "Civil company of workers and the community",
    cy: "Cwmni sifil o weithwyr a’r gymuned",
  },
  "governance.preset.jointVenture": {
    en: "Joint venture of 40 / 35 / 25, to break",
    cy: "Menter ar y cyd 40 / 35 / 25, i’w thorri",
  },
  "governance.preset.school": {
    en: "School with a co-operative trust",
    cy: "Ysgol ag ymddiriedolaeth gydweithredol",
  },
  "governance.preset.academy": { en: "Co-operative academy", cy: "Academi gydweithredol" },
};
