/** The sentences of supposing a change, and of what would have kept a guarantee. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governanceWhatIfWords: Catalogue = {
  "governance.whatIf": { en: "What would a change do?", cy: "Beth fyddai newid yn ei wneud?" },
  "governance.whatIf.lead": {
    en: "Suppose a change before it is decided. Nothing is recorded.",
    cy: "Tybiwch newid cyn ei benderfynu. Ni chofnodir dim.",
  },
  "governance.whatIf.event": { en: "What happens?", cy: "Beth sy’n digwydd?" },
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
  "governance.whatIf.event.loss": {
    en: "A unit is sold or members leave, and votes go with them",
    cy: "Gwerthir uned neu mae aelodau’n gadael, ac mae pleidleisiau’n mynd gyda hwy",
  },
  "governance.whatIf.holder": {
    en: "Who gains it, or loses it?",
    cy: "Pwy sy’n ei ennill, neu’n ei golli?",
  },
  "governance.whatIf.amount": { en: "How many votes or seats?", cy: "Sawl pleidlais neu sedd?" },
  "governance.whatIf.from": {
    en: "In a sale: who sells?",
    cy: "Mewn gwerthiant: pwy sy’n gwerthu?",
  },
  "governance.whatIf.over": { en: "For a veto: over what?", cy: "Ar gyfer feto: dros beth?" },
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
  "governance.whatIf.noSuchHolder": {
    en: "Choose who it happens to, and in a sale who sells.",
    cy: "Dewiswch i bwy mae’n digwydd, ac mewn gwerthiant pwy sy’n gwerthu.",
  },
  "governance.whatIf.unreadable": {
    en: "After this nobody would hold a vote or a seat.",
    cy: "Ar ôl hyn ni fyddai gan neb bleidlais na sedd.",
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
  "governance.whatIf.said.loss": {
    en: "{amount} votes fewer for {holder}",
    cy: "{amount} yn llai o bleidleisiau i {holder}",
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
