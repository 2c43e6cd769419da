/** What is found of a surplus. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const surplusFindingWords: Catalogue = {
  "finding.surplusUsed.claim": {
    en: "The surplus was used as the law and the members allow.",
    cy: "Defnyddiwyd y gwarged fel y mae’r gyfraith a’r aelodau’n ei ganiatáu.",
  },
  "finding.surplusUsed.rule.1": {
    en: "The last surplus is worked out again from the record’s balances, by the law of the legal form. The members resolved it, or the board where the rules say so.",
    cy: "Cyfrifir y gwarged diwethaf eto o falansau’r cofnod, yn ôl cyfraith y ffurf gyfreithiol. Yr aelodau a’i penderfynodd, neu’r bwrdd lle mae’r rheolau’n dweud hynny.",
  },
  "finding.surplusUsed.none": {
    en: "No use of a surplus has been proposed in the record.",
    cy: "Nid oes defnydd o warged wedi’i gynnig yn y cofnod.",
  },
  "finding.surplusUsed.oldWay": {
    en: "A use of a surplus is recorded without the balances that it came from.",
    cy: "Cofnodir defnydd o warged heb y balansau y daeth ohonynt.",
  },
  "finding.surplusUsed.unreadable": {
    en: "The balances of {year} do not add up.",
    cy: "Nid yw balansau {year} yn gywir.",
  },
  "finding.surplusUsed.refused": { en: "Of {year}: {because}", cy: "O {year}: {because}" },
  "finding.surplusUsed.waits.members": {
    en: "No meeting of members has carried what was proposed for {year}.",
    cy: "Nid oes cyfarfod o aelodau wedi pasio’r hyn a gynigiwyd ar gyfer {year}.",
  },
  "finding.surplusUsed.waits.board": {
    en: "The board has not resolved what was proposed for {year}.",
    cy: "Nid yw’r bwrdd wedi penderfynu’r hyn a gynigiwyd ar gyfer {year}.",
  },
  "finding.surplusUsed.met.members": {
    en: "The members resolved the use of {sum} of the surplus of {year}, and the law allows it.",
    cy: "Penderfynodd yr aelodau ddefnyddio {sum} o warged {year}, ac mae’r gyfraith yn ei ganiatáu.",
  },
  "finding.surplusUsed.met.board": {
    en: "The board resolved the use of {sum} of the surplus of {year}, and the law allows it.",
    cy: "Penderfynodd y bwrdd ddefnyddio {sum} o warged {year}, ac mae’r gyfraith yn ei ganiatáu.",
  },
  "finding.surplusUsed.change.propose": {
    en: "A proposal with the year’s balances would begin to prove it.",
    cy: "Byddai cynnig gyda balansau’r flwyddyn yn dechrau ei brofi.",
  },
  "finding.surplusUsed.change.balance": {
    en: "A proposal with balances that add up to nought would change it.",
    cy: "Byddai cynnig gyda balansau sy’n adio i ddim yn ei newid.",
  },
  "finding.surplusUsed.change.refused": {
    en: "A proposal that the legal form allows would change it.",
    cy: "Byddai cynnig y mae’r ffurf gyfreithiol yn ei ganiatáu yn ei newid.",
  },
  "finding.surplusUsed.change.resolve": {
    en: "A resolution on the surplus, carried after the proposal, would prove it.",
    cy: "Byddai penderfyniad ar y gwarged, wedi’i basio ar ôl y cynnig, yn ei brofi.",
  },
  "finding.surplusUsed.change.lose": {
    en: "A later year whose surplus is used without a vote, or against the law, would lose it.",
    cy: "Byddai blwyddyn ddiweddarach y defnyddir ei gwarged heb bleidlais, neu’n groes i’r gyfraith, yn ei golli.",
  },
};
