/** The sentences of supposing a change, and of what would have kept a guarantee. Long because it is a list. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governanceWhatIfWords: Catalogue = {
  "governance.whatIf": { en: "What would a change do?", cy: "Beth fyddai newid yn ei wneud?" },
  "governance.whatIf.lead": {
    en: "Choose a change, and see what it would do before anybody decides it. Nothing is recorded.",
    cy: "Dewiswch newid, a gweld beth fyddai’n ei wneud cyn i neb ei benderfynu. Ni chofnodir dim.",
  },
  "governance.whatIf.event.unit": {
    en: "A unit is sold, and its votes go with it",
    cy: "Gwerthir uned, ac mae ei phleidleisiau’n mynd gyda hi",
  },
  "governance.whatIf.event.rules": {
    en: "The rules change to a proposed version",
    cy: "Mae’r rheolau’n newid i fersiwn arfaethedig",
  },
  "governance.whatIf.event.leave": { en: "Members leave", cy: "Mae aelodau’n gadael" },
  "governance.whatIf.event.recognition": {
    en: "The agreement with the union ends",
    cy: "Daw’r cytundeb â’r undeb i ben",
  },
  "governance.whatIf.new.investor": { en: "a new investor", cy: "buddsoddwr newydd" },
  "governance.whatIf.new.publicBody": { en: "a new public body", cy: "corff cyhoeddus newydd" },
  "governance.whatIf.new.other": { en: "somebody else who is new", cy: "rhywun arall newydd" },
  "governance.whatIf.holder.issue": { en: "Who gets them?", cy: "Pwy sy’n eu cael?" },
  "governance.whatIf.holder.sale": { en: "Who buys?", cy: "Pwy sy’n prynu?" },
  "governance.whatIf.holder.unit": { en: "Whose votes go?", cy: "Pleidleisiau pwy sy’n mynd?" },
  "governance.whatIf.holder.veto": { en: "Who gets the veto?", cy: "Pwy sy’n cael y feto?" },
  "governance.whatIf.holder.vacancy": {
    en: "Whose seats fall empty?",
    cy: "Seddi pwy sy’n mynd yn wag?",
  },
  "governance.whatIf.holder.leave": {
    en: "From which class do they leave?",
    cy: "O ba ddosbarth y maent yn gadael?",
  },
  "governance.whatIf.amount.issue": { en: "How many votes?", cy: "Sawl pleidlais?" },
  "governance.whatIf.amount.sale": { en: "How many votes?", cy: "Sawl pleidlais?" },
  "governance.whatIf.amount.unit": { en: "How many votes?", cy: "Sawl pleidlais?" },
  "governance.whatIf.amount.vacancy": { en: "How many seats?", cy: "Sawl sedd?" },
  "governance.whatIf.amount.leave": { en: "How many members?", cy: "Sawl aelod?" },
  "governance.whatIf.from.sale": { en: "Who sells?", cy: "Pwy sy’n gwerthu?" },
  "governance.whatIf.over.veto": { en: "Over what?", cy: "Dros beth?" },
  "governance.whatIf.version.rules": { en: "Which version?", cy: "Pa fersiwn?" },
  "governance.whatIf.versionOf": { en: "Version {version}", cy: "Fersiwn {version}" },
  "governance.whatIf.noSuchHolder": {
    en: "Choose from the list who it happens to.",
    cy: "Dewiswch o’r rhestr i bwy mae’n digwydd.",
  },
  "governance.whatIf.noSuchVersion": {
    en: "Choose a version that was proposed.",
    cy: "Dewiswch fersiwn a gynigiwyd.",
  },
  "governance.whatIf.notCounted": {
    en: "The record has no count of the members of this class. Count the register first.",
    cy: "Nid oes cyfrif o aelodau’r dosbarth hwn yn y cofnod. Cyfrifwch y gofrestr yn gyntaf.",
  },
  "governance.whatIf.noUnion": {
    en: "No union is recognised in this record, so no agreement can end.",
    cy: "Nid oes undeb wedi’i gydnabod yn y cofnod hwn, felly ni all unrhyw gytundeb ddod i ben.",
  },
  "governance.whatIf.unreadable": {
    en: "After this nobody would hold a vote or a seat.",
    cy: "Ar ôl hyn ni fyddai gan neb bleidlais na sedd.",
  },
  "governance.whatIf.recordedStands": {
    en: "Who in truth holds the votes was recorded on {day}. That goes on standing until it is recorded anew, whatever the rules say. Below is what the rules alone would do.",
    cy: "Cofnodwyd ar {day} pwy mewn gwirionedd sydd â’r pleidleisiau. Mae hynny’n dal i sefyll nes ei gofnodi o’r newydd, beth bynnag a ddywed y rheolau. Isod mae’r hyn a wnâi’r rheolau ar eu pen eu hunain.",
  },
  "governance.whatIf.weight.kept": {
    en: "The class keeps its votes: those who stay cast them. So control does not change by this alone.",
    cy: "Mae’r dosbarth yn cadw ei bleidleisiau: y rhai sy’n aros sy’n eu bwrw. Felly nid yw’r rheolaeth yn newid oherwydd hyn yn unig.",
  },
  "governance.whatIf.weight.nobody": {
    en: "Nobody would be left in the class to cast its votes.",
    cy: "Ni fyddai neb ar ôl yn y dosbarth i fwrw ei bleidleisiau.",
  },
  "governance.whatIf.density.still": {
    en: "Over half would still be members: {after}, where it is {before} now.",
    cy: "Byddai dros hanner yn dal yn aelodau: {after}, lle mae’n {before} nawr.",
  },
  "governance.whatIf.density.below": {
    en: "Not over half would be members: {after}, where it is {before} now. {more} more would have to join.",
    cy: "Ni fyddai dros hanner yn aelodau: {after}, lle mae’n {before} nawr. Byddai’n rhaid i {more} arall ymuno.",
  },
  "governance.whatIf.density.unknown": {
    en: "The record does not say how many may join, so nobody can say what part of them would be members.",
    cy: "Nid yw’r cofnod yn dweud faint a gaiff ymuno, felly ni all neb ddweud pa ran ohonynt fyddai’n aelodau.",
  },
  "governance.whatIf.recognition": {
    en: "No vote would change, so the three answers stay. But staff would lose this: {union} speaks for them and is heard before terms change. Our own reading: only a term of the contract keeps that.",
    cy: "Ni fyddai unrhyw bleidlais yn newid, felly mae’r tri ateb yn aros. Ond byddai staff yn colli hyn: mae {union} yn siarad drostynt ac yn cael ei glywed cyn i delerau newid. Ein darlleniad ein hunain: dim ond teler yn y contract sy’n cadw hynny.",
  },
  "governance.whatIf.wouldLose": {
    en: "Would be lost: “{guarantee}”. Each of these alone would keep it:",
    cy: "Byddai’n cael ei golli: “{guarantee}”. Byddai pob un o’r rhain ar ei ben ei hun yn ei gadw:",
  },
  "governance.whatIf.noKeeper": {
    en: "No single veto or share would keep it.",
    cy: "Ni fyddai’r un feto na chyfran ar ei phen ei hun yn ei gadw.",
  },
  "governance.whatIf.said.unit": {
    en: "{amount} votes of {holder} gone with a unit",
    cy: "{amount} pleidlais {holder} wedi mynd gydag uned",
  },
  "governance.whatIf.said.rules": {
    en: "The rules as in version {version}",
    cy: "Y rheolau fel yn fersiwn {version}",
  },
  "governance.whatIf.said.leave": {
    en: "{amount} members fewer: {holder}",
    cy: "{amount} aelod yn llai: {holder}",
  },
  "governance.whatIf.said.recognition": {
    en: "The agreement with the union at an end",
    cy: "Y cytundeb â’r undeb ar ben",
  },
  "governance.supposeFirst": {
    en: "See first what this would do to who controls it",
    cy: "Gweld yn gyntaf beth wnâi hyn i bwy sy’n ei reoli",
  },
  "governance.whatIf.event.issue": {
    en: "New shares with votes are issued",
    cy: "Rhoddir cyfranddaliadau newydd â phleidleisiau",
  },
  "governance.whatIf.event.sale": {
    en: "Shares with votes are sold",
    cy: "Gwerthir cyfranddaliadau â phleidleisiau",
  },
  "governance.whatIf.event.veto": { en: "Somebody is given a veto", cy: "Rhoddir feto i rywun" },
  "governance.whatIf.event.vacancy": {
    en: "Seats on the board fall empty",
    cy: "Mae seddi ar y bwrdd yn mynd yn wag",
  },
  "governance.whatIf.show": { en: "Show what it would do", cy: "Dangos beth fyddai’n ei wneud" },
  "governance.effect.before.supposed": { en: "Now", cy: "Nawr" },
  "governance.effect.after.supposed": { en: "Then", cy: "Wedyn" },
  "governance.effect.changes.supposed": {
    en: "What they would win or lose",
    cy: "Beth fyddent yn ei ennill neu’n ei golli",
  },
  "governance.effect.same.supposed": {
    en: "Nothing they can rely on changes.",
    cy: "Nid oes dim y gallant ddibynnu arno’n newid.",
  },
  "governance.effect.gained.supposed": {
    en: "They would win: {list}.",
    cy: "Byddent yn ennill: {list}.",
  },
  "governance.effect.lost.supposed": {
    en: "They would lose: {list}.",
    cy: "Byddent yn colli: {list}.",
  },
  "governance.whatIf.nothingRecorded": {
    en: "This was only supposed. Nothing is recorded.",
    cy: "Tybiaeth yn unig oedd hon. Ni chofnodir dim.",
  },
  "governance.whatIf.notSoMany": {
    en: "They do not have so many. Enter a smaller number.",
    cy: "Nid oes ganddynt gynifer. Rhowch rif llai.",
  },
  "governance.whatIf.said.issue": {
    en: "{amount} new votes for {holder}",
    cy: "{amount} pleidlais newydd i {holder}",
  },
  "governance.whatIf.said.sale": {
    en: "{amount} votes sold by {from} to {holder}",
    cy: "Gwerthu {amount} pleidlais gan {from} i {holder}",
  },
  "governance.whatIf.said.veto": {
    en: "A veto for {holder} over this: {over}",
    cy: "Feto i {holder} dros hyn: {over}",
  },
  "governance.whatIf.said.vacancy": {
    en: "{amount} empty seats of {holder}",
    cy: "{amount} sedd wag gan {holder}",
  },
  "governance.effect.before.happened": { en: "Before", cy: "Cyn hynny" },
  "governance.effect.after.happened": { en: "After", cy: "Wedi hynny" },
  "governance.effect.changes.happened": {
    en: "What they won or lost",
    cy: "Beth a enillasant neu a gollasant",
  },
  "governance.effect.same.happened": {
    en: "Nothing they could rely on changed.",
    cy: "Ni newidiodd dim y gallent ddibynnu arno.",
  },
  "governance.effect.gained.happened": { en: "They won: {list}.", cy: "Enillasant: {list}." },
  "governance.effect.lost.happened": { en: "They lost: {list}.", cy: "Collasant: {list}." },
  "governance.event": { en: "{day}: {words}", cy: "{day}: {words}" },
  "governance.event.effect": {
    en: "What this changed, asked of different people",
    cy: "Beth newidiodd hyn, o ofyn am bobl wahanol",
  },
  "governance.event.same": {
    en: "The three answers stayed as they were: workers and users, employees alone, and both with the community.",
    cy: "Arhosodd y tri ateb fel yr oeddent: gweithwyr a defnyddwyr, gweithwyr cyflogedig yn unig, a’r ddau gyda’r gymuned.",
  },
  "governance.event.none": {
    en: "Since {day} nothing in the record has changed who controls it.",
    cy: "Ers {day} nid oes dim yn y cofnod wedi newid pwy sy’n ei reoli.",
  },
  "governance.kept.of": {
    en: "Lost: “{guarantee}”. Each of these alone would have kept it:",
    cy: "Collwyd: “{guarantee}”. Byddai pob un o’r rhain ar ei ben ei hun wedi ei gadw:",
  },
  "governance.step.seats.filled": {
    en: {
      plural: "amount",
      one: "1 empty seat of {to} filled",
      other: "{amount} empty seats of {to} filled",
    },
    cy: {
      plural: "amount",
      one: "llenwi 1 sedd wag o blith {to}",
      other: "llenwi {amount} sedd wag o blith {to}",
    },
  },
  "governance.holds.pass": {
    en: "deciding by themselves ({kind})",
    cy: "penderfynu ar eu pen eu hunain ({kind})",
  },
  "governance.holds.block": {
    en: "that nothing passes without them ({kind})",
    cy: "nad oes dim yn pasio hebddynt ({kind})",
  },
  "governance.holds.noOutsideOperativeVeto": {
    en: "that no outsider can veto the running",
    cy: "na all neb o’r tu allan roi feto ar y rhedeg",
  },
  "governance.holds.severalWays": {
    en: "more than one way to a majority",
    cy: "mwy nag un ffordd i fwyafrif",
  },
  "governance.kept": {
    en: "What each event changed, and what alone would have kept it",
    cy: "Beth newidiodd pob digwyddiad, a beth ar ei ben ei hun fyddai wedi ei gadw",
  },
  "governance.kept.lead": {
    en: "Where something was lost, one change would have been enough: each line is one.",
    cy: "Lle collwyd rhywbeth, byddai un newid wedi bod yn ddigon: un yw pob llinell.",
  },
  "governance.kept.nothing": {
    en: "No single veto or share would have kept it.",
    cy: "Ni fyddai’r un feto na chyfran ar ei phen ei hun wedi ei chadw.",
  },
  "governance.kept.promise": {
    en: "A promise such as a lock-in, and the recognition of a union, rest on nobody’s vote. Our own reading: only a veto over the sale, or a term of the contract, would have kept them.",
    cy: "Nid yw addewid megis cyfnod clo, na chydnabod undeb, yn gorffwys ar bleidlais neb. Ein darlleniad ein hunain: dim ond feto dros y gwerthiant, neu delerau yn y contract, fyddai wedi eu cadw.",
  },
};
