/** The sentences of eligibility and of the rights to ask, in English and Welsh. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const eligibilityWords: Catalogue = {
  "eligibility.armedForces": {
    en: "The armed forces are exempt: their staff cannot ask to leave public ownership.",
    cy: "Mae'r lluoedd arfog wedi'u heithrio: ni all eu staff ofyn am adael perchnogaeth gyhoeddus.",
  },
  "eligibility.police": {
    en: "The police are exempt: their staff cannot ask to leave public ownership.",
    cy: "Mae'r heddlu wedi'i eithrio: ni all ei staff ofyn am adael perchnogaeth gyhoeddus.",
  },
  "eligibility.prisons": {
    en: "Prison officers are exempt. Another service in a prison, such as teaching, asks as what it is.",
    cy: "Mae swyddogion carchar wedi'u heithrio. Mae gwasanaeth arall mewn carchar, fel addysgu, yn gofyn fel yr hyn ydyw.",
  },
  "eligibility.acuteEmergency": {
    en: "Acute and emergency care is one of the parts of health that are exempt.",
    cy: "Mae gofal aciwt a brys yn un o'r rhannau o iechyd sydd wedi'u heithrio.",
  },
  "eligibility.partsOfHealth": {
    en: "Parts of health are exempt. Say whether this service gives acute or emergency care.",
    cy: "Mae rhannau o iechyd wedi'u heithrio. Dywedwch a yw'r gwasanaeth hwn yn rhoi gofal aciwt neu frys.",
  },
  "eligibility.noAuthority": {
    en: "No authority runs this service, so no exemption applies to it.",
    cy: "Nid oes awdurdod yn rhedeg y gwasanaeth hwn, felly nid oes eithriad yn berthnasol iddo.",
  },
  "eligibility.open": {
    en: "This service is open to a request. Its kind: {sector}.",
    cy: "Mae'r gwasanaeth hwn yn agored i gais. Ei fath: {sector}.",
  },
  "rights.noPredecessorHere": {
    en: "This body begins anew: there is no public service to ask for.",
    cy: "Mae'r corff hwn yn dechrau o'r newydd: nid oes gwasanaeth cyhoeddus i ofyn amdano.",
  },
  "rights.alreadyRuns": {
    en: "This body already runs its service, so no request is needed.",
    cy: "Mae'r corff hwn eisoes yn rhedeg ei wasanaeth, felly nid oes angen cais.",
  },
  "rights.noAuthority": {
    en: "The record names no authority that could answer a request.",
    cy: "Nid yw'r cofnod yn enwi awdurdod a allai ateb cais.",
  },
  "rights.noServiceOfAnAuthority": {
    en: "This right is used towards a service that an authority still runs.",
    cy: "Defnyddir yr hawl hon tuag at wasanaeth y mae awdurdod yn dal i'w redeg.",
  },
  "rights.noStaff": {
    en: "The service has no staff who could ask.",
    cy: "Nid oes gan y gwasanaeth staff a allai ofyn.",
  },
  "rights.noUsers": {
    en: "The service has no users who could ask.",
    cy: "Nid oes gan y gwasanaeth ddefnyddwyr a allai ofyn.",
  },
  "rights.staffAsk": {
    en: "Staff of the service.",
    cy: "Staff y gwasanaeth.",
  },
  "rights.communityAsks": {
    en: "Users of the service and local people.",
    cy: "Defnyddwyr y gwasanaeth a phobl leol.",
  },
  "rights.challengers": {
    en: "A voluntary or community body, a charity, a parish council, or two or more employees of the authority.",
    cy: "Corff gwirfoddol neu gymunedol, elusen, cyngor plwyf, neu ddau neu fwy o weithwyr yr awdurdod.",
  },
  "rights.communityBodyAsks": {
    en: "A body that its community controls, with a written constitution and open membership.",
    cy: "Corff y mae ei gymuned yn ei reoli, gyda chyfansoddiad ysgrifenedig ac aelodaeth agored.",
  },
  "rights.tenantsAsk": {
    en: "An organisation of the tenants of an estate.",
    cy: "Sefydliad tenantiaid ystad.",
  },
  "rights.teachersAndParentsAsk": {
    en: "Teachers and other staff of the school, together with parents.",
    cy: "Athrawon a staff eraill yr ysgol, ynghyd â rhieni.",
  },
  "rights.staffAndUsersAsk": {
    en: "Staff and users of the service together.",
    cy: "Staff a defnyddwyr y gwasanaeth gyda'i gilydd.",
  },
  "rights.foundersBegin": {
    en: "At least three founders, who will be its first members.",
    cy: "O leiaf tri sylfaenydd, a fydd yn aelodau cyntaf.",
  },
  "rights.rightToRequest": {
    en: "Staff can ask. This follows the NHS scheme of 2008; no law in force gives the right.",
    cy: "Gall staff ofyn. Mae hyn yn dilyn cynllun y GIG yn 2008; nid oes cyfraith mewn grym yn rhoi'r hawl.",
  },
  "rights.communityRightToRequest": {
    en: "Users and local people can ask. This is our own standard; no law gives the right.",
    cy: "Gall defnyddwyr a phobl leol ofyn. Ein safon ni ein hunain yw hon; nid oes cyfraith yn rhoi'r hawl.",
  },
  "rights.challengeEnglandOnly": {
    en: "The Community Right to Challenge is law in England only.",
    cy: "Yn Lloegr yn unig y mae'r Hawl Gymunedol i Herio yn gyfraith.",
  },
  "rights.challengeCouncilsOnly": {
    en: "Only councils can be challenged: not the NHS, and not central government.",
    cy: "Cynghorau yn unig y gellir eu herio: nid y GIG, ac nid llywodraeth ganolog.",
  },
  "rights.challenge": {
    en: "The council must consider the challenge and publish its decision with reasons.",
    cy: "Rhaid i'r cyngor ystyried yr her a chyhoeddi ei benderfyniad gyda rhesymau.",
  },
  "rights.challengeProcurement": {
    en: "If the council accepts, it must open a procurement. Anyone can bid, and anyone can win.",
    cy: "Os yw'r cyngor yn derbyn, rhaid iddo agor caffaeliad. Gall unrhyw un gynnig, a gall unrhyw un ennill.",
  },
  "rights.challengeGround8": {
    en: "Ground 8: the council can publish its intention to consider a body that staff propose. That protects them.",
    cy: "Sail 8: gall y cyngor gyhoeddi ei fwriad i ystyried corff y mae staff yn ei gynnig. Mae hynny'n eu diogelu.",
  },
  "rights.participationScotlandOnly": {
    en: "Participation requests are law in Scotland only.",
    cy: "Yn yr Alban yn unig y mae ceisiadau cyfranogi yn gyfraith.",
  },
  "rights.participationAuthorities": {
    en: "This authority is not among those that Scotland's Act lists.",
    cy: "Nid yw'r awdurdod hwn ymhlith y rhai y mae Deddf yr Alban yn eu rhestru.",
  },
  "rights.participation": {
    en: "The authority must agree unless there are reasonable grounds for refusing, and publish its reasons.",
    cy: "Rhaid i'r awdurdod gytuno oni bai bod sail resymol dros wrthod, a chyhoeddi ei resymau.",
  },
  "rights.participationNoTransfer": {
    en: "It opens talks on improving a service. It does not hand the service over.",
    cy: "Mae'n agor trafodaeth ar wella gwasanaeth. Nid yw'n trosglwyddo'r gwasanaeth.",
  },
  "rights.manageHousingOnly": {
    en: "The right to manage is for tenants of homes that a council lets.",
    cy: "Mae'r hawl i reoli ar gyfer tenantiaid cartrefi y mae cyngor yn eu gosod.",
  },
  "rights.manageEnglandOnly": {
    en: "The right to manage is law in England only.",
    cy: "Yn Lloegr yn unig y mae'r hawl i reoli yn gyfraith.",
  },
  "rights.manageTooFew": {
    en: "The right to manage needs at least {houses} houses; this estate has fewer tenants than that.",
    cy: "Mae'r hawl i reoli yn gofyn am o leiaf {houses} o dai; mae gan yr ystad hon lai o denantiaid na hynny.",
  },
  "rights.manage": {
    en: "Tenants can propose to manage their estate, if it has at least {houses} houses let by the council.",
    cy: "Gall tenantiaid gynnig rheoli eu hystad, os oes ganddi o leiaf {houses} o dai wedi'u gosod gan y cyngor.",
  },
  "rights.joint": {
    en: "Staff and users can ask together. This is our own standard; no law gives the right.",
    cy: "Gall staff a defnyddwyr ofyn gyda'i gilydd. Ein safon ni ein hunain yw hon; nid oes cyfraith yn rhoi'r hawl.",
  },
  "rights.noPredecessor": {
    en: "Nothing is taken over, so no authority is asked, and no staff ballot or transfer applies.",
    cy: "Ni chymerir dim drosodd, felly ni ofynnir i awdurdod, ac nid oes pleidlais staff na throsglwyddo.",
  },
  "rights.hasPredecessor": {
    en: "This body follows an existing service, so it does not begin anew.",
    cy: "Mae'r corff hwn yn dilyn gwasanaeth sy'n bod, felly nid yw'n dechrau o'r newydd.",
  },
};
