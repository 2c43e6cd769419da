/** The sentences of what is published of who holds a mutual: ownership statements and the file beside them. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const governanceOwnershipWords: Catalogue = {
  "governance.ownership": { en: "Take the data away", cy: "Mynd â’r data" },
  "governance.ownership.lead": {
    en: "Two files say who holds votes, seats and shares, and when that changed. The first follows a common standard, the Beneficial Ownership Data Standard 0.4. It names bodies and trusts; people stand in it as classes, never by name.",
    cy: "Mae dwy ffeil yn dweud pwy sydd â phleidleisiau, seddi a chyfranddaliadau, a phryd y newidiodd hynny. Mae’r gyntaf yn dilyn safon gyffredin, y Beneficial Ownership Data Standard 0.4. Mae’n enwi cyrff ac ymddiriedolaethau; fel dosbarthiadau y saif pobl ynddi, byth wrth eu henwau.",
  },
  "governance.ownership.statements": {
    en: "Ownership statements (JSON)",
    cy: "Datganiadau perchnogaeth (JSON)",
  },
  "governance.ownership.extension": {
    en: "What the standard has no words for: members’ control (JSON)",
    cy: "Yr hyn nad oes gan y safon eiriau amdano: rheolaeth gan aelodau (JSON)",
  },
  "governance.ownership.fields": {
    en: "What stands in the second file",
    cy: "Beth sydd yn yr ail ffeil",
  },
  "governance.ownership.agree": {
    en: "Every percentage of the first file must be that of the exact number in the second. A reader refuses the two where they differ.",
    cy: "Rhaid i bob canran yn y ffeil gyntaf fod yn ganran y rhif union yn yr ail. Mae darllenydd yn gwrthod y ddwy lle maent yn wahanol.",
  },
  "governance.ownership.field": { en: "Field", cy: "Maes" },
  "governance.ownership.means": { en: "What it says", cy: "Beth mae’n ei ddweud" },
  "governance.ownership.field.subject": {
    en: "The record of the mutual.",
    cy: "Cofnod y cydfuddiannol.",
  },
  "governance.ownership.field.statements": {
    en: "The statements that it goes with.",
    cy: "Y datganiadau y mae’n cyd-fynd â hwy.",
  },
  "governance.ownership.field.classes": {
    en: "For each class of people: workers, users, the community, investors or others, and whether they are managers.",
    cy: "Ar gyfer pob dosbarth o bobl: gweithwyr, defnyddwyr, y gymuned, buddsoddwyr neu eraill, ac a ydynt yn rheolwyr.",
  },
  "governance.ownership.field.within": {
    en: "For each body or trust: who votes in it or names its trustees, and who has the money, in whole numbers.",
    cy: "Ar gyfer pob corff neu ymddiriedolaeth: pwy sy’n pleidleisio ynddo neu’n enwi ei ymddiriedolwyr, a phwy sydd â’r arian, mewn rhifau cyfan.",
  },
  "governance.ownership.field.votes": {
    en: "Votes at members’ meetings, in whole numbers.",
    cy: "Pleidleisiau yng nghyfarfodydd yr aelodau, mewn rhifau cyfan.",
  },
  "governance.ownership.field.decisions": {
    en: "For each kind of decision: how many votes it takes, or that the board takes it.",
    cy: "Ar gyfer pob math o benderfyniad: faint o bleidleisiau sydd eu hangen, neu mai’r bwrdd sy’n ei wneud.",
  },
  "governance.ownership.field.board": {
    en: "Seats on the board, and who has the casting vote.",
    cy: "Seddi ar y bwrdd, a phwy sydd â’r bleidlais fwrw.",
  },
  "governance.ownership.field.vetoes": {
    en: "Whose veto, over what, and whether it protects or runs the mutual.",
    cy: "Feto pwy, dros beth, ac a yw’n diogelu neu’n rhedeg y cydfuddiannol.",
  },
  "governance.ownership.field.caps": {
    en: "Who together counts for at most a part of all votes cast. Only where there is such a limit.",
    cy: "Pwy gyda’i gilydd sy’n cyfrif am ddim mwy na rhan o’r holl bleidleisiau a fwrir. Dim ond lle mae terfyn o’r fath.",
  },
  "governance.ownership.field.shares": {
    en: "Shares in the money, in whole numbers.",
    cy: "Cyfrannau o’r arian, mewn rhifau cyfan.",
  },
};
