/** The sentences of the form chooser, of two designs side by side and of the rulebook. Long because it is a list. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governanceChoosingWords: Catalogue = {
  "governance.because.owners.workers.for": {
    en: "Workers own it, and nobody else need join.",
    cy: "Gweithwyr biau ef, ac nid oes angen i neb arall ymuno.",
  },
  "governance.because.owners.workers.against": {
    en: "It is for the community. Workers alone do not fit it well.",
    cy: "Mae er lles y gymuned. Nid yw gweithwyr yn unig yn gweddu iddo.",
  },
  "governance.because.owners.workers.rulesOut": {
    en: "Trustees are normally unpaid, so workers cannot be most of its board.",
    cy: "Fel arfer nid yw ymddiriedolwyr yn cael eu talu, felly ni all gweithwyr fod yn fwyafrif ei fwrdd.",
  },
  "governance.because.owners.workersUsers.for": {
    en: "Workers and users are members side by side.",
    cy: "Mae gweithwyr a defnyddwyr yn aelodau ochr yn ochr.",
  },
  "governance.because.owners.workersUsers.against": {
    en: "Its users would be left out.",
    cy: "Byddai ei ddefnyddwyr yn cael eu gadael allan.",
  },
  "governance.because.owners.workersUsers.rulesOut": {
    en: "The trust is for employees. Users have no part in it.",
    cy: "Mae’r ymddiriedolaeth ar gyfer gweithwyr. Nid oes rhan gan ddefnyddwyr ynddi.",
  },
  "governance.because.owners.workersUsersCommunity.for": {
    en: "Workers, users and local people are members side by side.",
    cy: "Mae gweithwyr, defnyddwyr a phobl leol yn aelodau ochr yn ochr.",
  },
  "governance.because.owners.workersUsersCommunity.against": {
    en: "Its users and local people would be left out.",
    cy: "Byddai ei ddefnyddwyr a phobl leol yn cael eu gadael allan.",
  },
  "governance.because.owners.workersUsersCommunity.rulesOut": {
    en: "The trust is for employees. Users and local people have no part in it.",
    cy: "Mae’r ymddiriedolaeth ar gyfer gweithwyr. Nid oes rhan gan ddefnyddwyr a phobl leol ynddi.",
  },
  "governance.because.owners.publicFirst.for": {
    en: "Those it serves elect over half of the governors.",
    cy: "Mae’r rhai a wasanaetha’n ethol dros hanner y llywodraethwyr.",
  },
  "governance.because.members.bodies.for": {
    en: "Its members are bodies, which send delegates.",
    cy: "Cyrff yw ei aelodau, sy’n anfon cynrychiolwyr.",
  },
  "governance.because.members.people.rulesOut": {
    en: "Its members are bodies, not people.",
    cy: "Cyrff yw ei aelodau, nid pobl.",
  },
  "governance.because.service.school.for": {
    en: "A trust of staff, parents and local people names the governors.",
    cy: "Ymddiriedolaeth o staff, rhieni a phobl leol sy’n enwi’r llywodraethwyr.",
  },
  "governance.because.service.school.rulesOut": {
    en: "An academy is paid by the department and leaves the council.",
    cy: "Telir academi gan yr adran ac mae’n gadael y cyngor.",
  },
  "governance.because.service.academy.for": {
    en: "A charity of staff, parents and local people runs the academy.",
    cy: "Elusen o staff, rhieni a phobl leol sy’n rhedeg yr academi.",
  },
  "governance.because.service.academy.rulesOut": {
    en: "A trust school stays with its council.",
    cy: "Mae ysgol ag ymddiriedolaeth yn aros gyda’i chyngor.",
  },
  "governance.because.service.other.rulesOut": {
    en: "It is a form for schools only.",
    cy: "Ffurf ar gyfer ysgolion yn unig ydyw.",
  },
  "governance.because.surplus.shared.for": {
    en: "Surplus may be shared with its members.",
    cy: "Gellir rhannu gwarged â’i aelodau.",
  },
  "governance.because.surplus.shared.rulesOut": {
    en: "Its surplus may not be shared out among members.",
    cy: "Ni chaniateir rhannu ei warged ymhlith aelodau.",
  },
  "governance.because.surplus.stays.for": {
    en: "Its surplus stays with its purpose.",
    cy: "Mae ei warged yn aros gyda’i ddiben.",
  },
  "governance.because.lock.law.against": {
    en: "Its lock is in law only where it registers as a community benefit society.",
    cy: "Dim ond lle mae’n cofrestru fel cymdeithas budd cymunedol y mae ei chlo yn y gyfraith.",
  },
  "governance.because.lock.law.for": { en: "Its lock is in law.", cy: "Mae ei glo yn y gyfraith." },
  "governance.because.lock.law.rulesOut": {
    en: "It has no lock in law: what it owns can be sold.",
    cy: "Nid oes ganddo glo yn y gyfraith: gellir gwerthu’r hyn sydd ganddo.",
  },
  "governance.because.lock.rules.for": {
    en: "A lock in the rules is enough, and it can have one.",
    cy: "Mae clo yn y rheolau’n ddigon, a gall gael un.",
  },
  "governance.because.charitable.yes.for": {
    en: "It can be a charity.",
    cy: "Gall fod yn elusen.",
  },
  "governance.because.charitable.yes.rulesOut": {
    en: "It cannot be a charity.",
    cy: "Ni all fod yn elusen.",
  },
  "governance.because.charitable.no.rulesOut": {
    en: "Everything that a charity does must be charitable.",
    cy: "Rhaid i bopeth a wna elusen fod yn elusennol.",
  },
  "governance.because.investors.some.for": {
    en: "People can put money in and have a return.",
    cy: "Gall pobl roi arian i mewn a chael enillion.",
  },
  "governance.because.investors.some.rulesOut": {
    en: "It has no place for a return on money put in.",
    cy: "Nid oes ganddo le i enillion ar arian a roddir i mewn.",
  },
  "governance.because.investors.none.against": {
    en: "It is made for people who put money in.",
    cy: "Fe’i gwnaed ar gyfer pobl sy’n rhoi arian i mewn.",
  },
  "governance.because.company.yes.for": {
    en: "Owners can sell a company to a trust for its staff.",
    cy: "Gall perchnogion werthu cwmni i ymddiriedolaeth er lles ei staff.",
  },
  "governance.because.company.no.against": {
    en: "It is made for buying a company that exists.",
    cy: "Fe’i gwnaed ar gyfer prynu cwmni sy’n bodoli.",
  },
  "governance.choose.title": { en: "Which form fits?", cy: "Pa ffurf sy’n gweddu?" },
  "governance.choose.lead": {
    en: "Answer what you can. Each form then says why it fits or why not, and whose word that is.",
    cy: "Atebwch yr hyn a allwch. Yna mae pob ffurf yn dweud pam ei bod yn gweddu neu beidio, a gair pwy yw hynny.",
  },
  "governance.choose.show": { en: "Show the forms", cy: "Dangos y ffurfiau" },
  "governance.choose.fit": { en: "Forms that fit", cy: "Ffurfiau sy’n gweddu" },
  "governance.choose.out": {
    en: "Ruled out by your answers",
    cy: "Wedi’u diystyru gan eich atebion",
  },
  "governance.choose.take": {
    en: "Try it in the designer",
    cy: "Rhoi cynnig arni yn y cynllunydd",
  },
  "governance.choose.ours": { en: "Our own reading", cy: "Ein darlleniad ein hunain" },
  "governance.choose.because": {
    en: "{weighs}: {words} {source}",
    cy: "{weighs}: {words} {source}",
  },
  "governance.choose.weighs.for": { en: "For it", cy: "O’i phlaid" },
  "governance.choose.weighs.against": { en: "Against it", cy: "Yn ei herbyn" },
  "governance.choose.weighs.rulesOut": { en: "Ruled out", cy: "Wedi’i diystyru" },
  "governance.choose.owners": {
    en: "Who should own and control it?",
    cy: "Pwy ddylai fod yn berchen arno a’i reoli?",
  },
  "governance.choose.owners.workers": {
    en: "Those who work in it",
    cy: "Y rhai sy’n gweithio ynddo",
  },
  "governance.choose.owners.workersUsers": {
    en: "Those who work in it and those who use it",
    cy: "Y rhai sy’n gweithio ynddo a’r rhai sy’n ei ddefnyddio",
  },
  "governance.choose.owners.workersUsersCommunity": {
    en: "They and the people who live nearby",
    cy: "Hwy a’r bobl sy’n byw gerllaw",
  },
  "governance.choose.owners.publicFirst": {
    en: "Those it serves first, with a say for staff",
    cy: "Y rhai a wasanaetha yn gyntaf, gyda llais i staff",
  },
  "governance.choose.members": {
    en: "Are its members people, or bodies such as centres?",
    cy: "Ai pobl yw ei aelodau, neu gyrff fel canolfannau?",
  },
  "governance.choose.members.people": { en: "People", cy: "Pobl" },
  "governance.choose.members.bodies": {
    en: "Bodies, each with members of its own",
    cy: "Cyrff, pob un â’i aelodau ei hun",
  },
  "governance.choose.service": { en: "Is it a school?", cy: "Ai ysgol ydyw?" },
  "governance.choose.service.school": {
    en: "Yes, and it stays with the council",
    cy: "Ie, ac mae’n aros gyda’r cyngor",
  },
  "governance.choose.service.academy": { en: "Yes, as an academy", cy: "Ie, fel academi" },
  "governance.choose.service.other": { en: "No", cy: "Na" },
  "governance.choose.surplus": {
    en: "What may happen to money left over?",
    cy: "Beth gaiff ddigwydd i arian sy’n weddill?",
  },
  "governance.choose.surplus.stays": {
    en: "It stays with the service",
    cy: "Mae’n aros gyda’r gwasanaeth",
  },
  "governance.choose.surplus.shared": {
    en: "Some may be shared with members",
    cy: "Caiff rhywfaint ei rannu ag aelodau",
  },
  "governance.choose.lock": {
    en: "How firmly should what it owns be locked?",
    cy: "Pa mor gadarn y dylid cloi’r hyn sydd ganddo?",
  },
  "governance.choose.lock.law": {
    en: "By law, so that members cannot undo it",
    cy: "Drwy’r gyfraith, fel na all aelodau ei ddadwneud",
  },
  "governance.choose.lock.rules": {
    en: "By its rules, which members can change",
    cy: "Drwy ei reolau, y gall aelodau eu newid",
  },
  "governance.choose.charitable": { en: "Should it be a charity?", cy: "A ddylai fod yn elusen?" },
  "governance.choose.charitable.yes": {
    en: "Yes, and its board is unpaid",
    cy: "Dylai, ac ni thelir ei fwrdd",
  },
  "governance.choose.charitable.no": { en: "No", cy: "Na" },
  "governance.choose.investors": {
    en: "Will people put money in and expect a return?",
    cy: "A fydd pobl yn rhoi arian i mewn ac yn disgwyl enillion?",
  },
  "governance.choose.investors.none": { en: "No", cy: "Na" },
  "governance.choose.investors.some": { en: "Yes", cy: "Byddant" },
  "governance.choose.company": {
    en: "Is there a company already, whose owners would sell it to its staff?",
    cy: "A oes cwmni eisoes, y byddai ei berchnogion yn ei werthu i’w staff?",
  },
  "governance.choose.company.yes": { en: "Yes", cy: "Oes" },
  "governance.choose.company.no": { en: "No", cy: "Nac oes" },
  "governance.compare.title": { en: "Compare two designs", cy: "Cymharu dau gynllun" },
  "governance.compare.lead": {
    en: "Choose two: common rules, or those of a mutual. Findings come first, then every rule that differs.",
    cy: "Dewiswch ddau: rheolau cyffredin, neu rai cydfuddiannol. Daw canfyddiadau’n gyntaf, yna pob rheol sy’n wahanol.",
  },
  "governance.compare.a": { en: "First design", cy: "Y cynllun cyntaf" },
  "governance.compare.b": { en: "Second design", cy: "Yr ail gynllun" },
  "governance.compare.show": { en: "Compare", cy: "Cymharu" },
  "governance.compare.body": { en: "The rules of {body}", cy: "Rheolau {body}" },
  "governance.from": {
    en: "These are the rules of {body}. See its own findings.",
    cy: "Dyma reolau {body}. Gweler ei ganfyddiadau ei hun.",
  },
  "governance.page.choose": {
    en: "Not sure which form? Answer some plain questions.",
    cy: "Ddim yn siŵr pa ffurf? Atebwch gwestiynau syml.",
  },
  "governance.page.compare": { en: "Compare two designs", cy: "Cymharu dau gynllun" },
  "governance.page.rulebook": {
    en: "Read these rules as a rulebook",
    cy: "Darllen y rheolau hyn fel llyfr rheolau",
  },
  "governance.rulebook.title": {
    en: "The rules in plain words",
    cy: "Y rheolau mewn geiriau plaen",
  },
  "governance.rulebook.tried": {
    en: "A design that is tried, and recorded nowhere",
    cy: "Cynllun a brofir, ac na chofnodir yn unman",
  },
  "governance.rulebook.notRegistered": {
    en: "This is not the registered text. It says what the design says, so that rules can be written from it.",
    cy: "Nid dyma’r testun cofrestredig. Mae’n dweud beth mae’r cynllun yn ei ddweud, fel y gellir ysgrifennu rheolau ohono.",
  },
  "governance.rulebook.edit": { en: "Change them in the designer", cy: "Eu newid yn y cynllunydd" },
  "governance.rulebook.json": { en: "The same as data", cy: "Yr un peth fel data" },
  "governance.rulebook.pdf": { en: "The same as a PDF", cy: "Yr un peth fel PDF" },
  "governance.rulebook.mandatory": {
    en: "What the law wants the rules to say",
    cy: "Beth mae’r gyfraith am i’r rheolau ei ddweud",
  },
  "governance.rulebook.mandatoryLead": {
    en: "What the design answers is marked. The rest is still to be written before the rules go to the registrar.",
    cy: "Nodir yr hyn y mae’r cynllun yn ei ateb. Mae’r gweddill i’w ysgrifennu cyn i’r rheolau fynd at y cofrestrydd.",
  },
  "governance.rulebook.unknownForm": {
    en: "The legal form is not known, so what its rules must say is not known either.",
    cy: "Nid yw’r ffurf gyfreithiol yn hysbys, felly nid yw’n hysbys chwaith beth sydd raid i’w rheolau ei ddweud.",
  },
  "governance.rulebook.matter": { en: "Matter", cy: "Mater" },
  "governance.rulebook.here": { en: "In this design", cy: "Yn y cynllun hwn" },
  "governance.rulebook.source": { en: "Whose word", cy: "Gair pwy" },
  "governance.rulebook.answer": { en: "Answer", cy: "Ateb" },
  "governance.rulebook.why": { en: "Why", cy: "Pam" },
  "governance.matter.said": { en: "Said", cy: "Dywedwyd" },
  "governance.matter.toWrite": { en: "To be written", cy: "I’w ysgrifennu" },
  "governance.matter.name": { en: "The name of the body", cy: "Enw’r corff" },
  "governance.matter.objects": { en: "What it is for", cy: "At ba ddiben y mae" },
  "governance.matter.office": { en: "Its registered office", cy: "Ei swyddfa gofrestredig" },
  "governance.matter.admission": { en: "Who may join, and how", cy: "Pwy a gaiff ymuno, a sut" },
  "governance.matter.meetings": { en: "Meetings and votes", cy: "Cyfarfodydd a phleidleisiau" },
  "governance.matter.rulesChange": { en: "How the rules change", cy: "Sut mae’r rheolau’n newid" },
  "governance.matter.committee": {
    en: "The board: how it is chosen and removed",
    cy: "Y bwrdd: sut y’i dewisir a’i ddiswyddo",
  },
  "governance.matter.shareLimit": {
    en: "The most shares one member may hold",
    cy: "Y nifer mwyaf o gyfranddaliadau y caiff un aelod eu dal",
  },
  "governance.matter.loans": {
    en: "Whether it may borrow and take deposits",
    cy: "A gaiff fenthyg a chymryd adneuon",
  },
  "governance.matter.transfer": {
    en: "Whether shares can be passed on or withdrawn",
    cy: "A ellir trosglwyddo neu dynnu cyfranddaliadau",
  },
  "governance.matter.audit": { en: "Audit of the accounts", cy: "Archwilio’r cyfrifon" },
  "governance.matter.leaving": {
    en: "Leaving, and what happens when a member dies",
    cy: "Gadael, a beth sy’n digwydd pan fo aelod yn marw",
  },
  "governance.matter.profits": { en: "What happens to surplus", cy: "Beth sy’n digwydd i warged" },
  "governance.matter.seal": {
    en: "Use of a seal, if it has one",
    cy: "Defnydd sêl, os oes ganddo un",
  },
  "governance.matter.investments": {
    en: "Whether it may invest, and where",
    cy: "A gaiff fuddsoddi, ac ymhle",
  },
  "governance.matter.liability": {
    en: "What each member owes if it is wound up",
    cy: "Beth sy’n ddyledus gan bob aelod os caiff ei ddirwyn i ben",
  },
  "governance.matter.communityInterest": {
    en: "How it benefits the community",
    cy: "Sut mae o fudd i’r gymuned",
  },
  "governance.matter.assetLock": {
    en: "The asset lock in the words of the law",
    cy: "Y clo asedau yng ngeiriau’r gyfraith",
  },
  "governance.matter.trusteesUnpaid": {
    en: "That trustees are unpaid, or when they are not",
    cy: "Nad yw ymddiriedolwyr yn cael eu talu, neu pryd y maent",
  },
  "governance.chapter.form": { en: "The form", cy: "Y ffurf" },
  "governance.chapter.members": { en: "Members", cy: "Aelodau" },
  "governance.chapter.decisions": { en: "Decisions", cy: "Penderfyniadau" },
  "governance.chapter.board": { en: "The board", cy: "Y bwrdd" },
  "governance.chapter.meetings": { en: "Meetings", cy: "Cyfarfodydd" },
  "governance.chapter.assets": { en: "Assets and surplus", cy: "Asedau a gwarged" },
};
