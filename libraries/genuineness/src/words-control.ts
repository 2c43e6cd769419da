/** Words of the findings on control: who can pass, who can block, by which coalition. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const controlWords: Catalogue = {
  "holder.managers": { en: "{name} (managers)", cy: "{name} (rheolwyr)" },
  "insiders.workersAndUsers": { en: "Workers and users", cy: "Gweithwyr a defnyddwyr" },
  "insiders.workersOnly": { en: "Employees", cy: "Gweithwyr cyflogedig" },
  "insiders.workersUsersAndCommunity": {
    en: "Workers, users and the community",
    cy: "Gweithwyr, defnyddwyr a'r gymuned",
  },
  "finding.controlWorkersUsers.claim": {
    en: "Workers and users control it",
    cy: "Gweithwyr a defnyddwyr sy'n ei reoli",
  },
  "finding.controlWorkersUsers.rule.1": {
    en: "Workers and users together can pass ordinary decisions and appoint most of the board; no outsider can do either",
    cy: "Gall gweithwyr a defnyddwyr gyda'i gilydd basio penderfyniadau cyffredin a phenodi'r rhan fwyaf o'r bwrdd; ni all neb o'r tu allan",
  },
  "finding.controlEmployees.claim": {
    en: "Its employees alone control it",
    cy: "Ei weithwyr cyflogedig yn unig sy'n ei reoli",
  },
  "finding.controlEmployees.rule.1": {
    en: "Employees alone pass the control test, as a reserved contract needs",
    cy: "Mae gweithwyr cyflogedig yn unig yn pasio'r prawf rheolaeth, fel y mae contract neilltuedig yn gofyn",
  },
  "finding.controlWithCommunity.claim": {
    en: "Workers, users and the community control it",
    cy: "Gweithwyr, defnyddwyr a'r gymuned sy'n ei reoli",
  },
  "finding.controlWithCommunity.rule.1": {
    en: "Those who work in it, use it and live around it pass the control test together",
    cy: "Mae'r rhai sy'n gweithio ynddo, yn ei ddefnyddio ac yn byw o'i gwmpas yn pasio'r prawf gyda'i gilydd",
  },
  "finding.controlWithoutManagers.claim": {
    en: "Control does not rest on its managers",
    cy: "Nid yw'r rheolaeth yn dibynnu ar ei reolwyr",
  },
  "finding.controlWithoutManagers.rule.1": {
    en: "Workers and users still pass the control test with senior managers counted outside",
    cy: "Mae gweithwyr a defnyddwyr yn dal i basio'r prawf gyda'r uwch reolwyr wedi'u cyfrif y tu allan",
  },
  "finding.controlWithoutManagers.met": {
    en: "Workers and users keep control with every manager's vote and seat counted outside.",
    cy: "Mae gweithwyr a defnyddwyr yn cadw rheolaeth gyda phob pleidlais a sedd rheolwr y tu allan.",
  },
  "finding.controlWithoutManagers.notMet": {
    en: "Workers and users control it only with their managers' votes and seats.",
    cy: "Dim ond gyda phleidleisiau a seddi eu rheolwyr y mae gweithwyr a defnyddwyr yn ei reoli.",
  },
  "finding.controlWithoutManagers.notEvenWith": {
    en: "Workers and users do not control it, with or without their managers.",
    cy: "Nid yw gweithwyr a defnyddwyr yn ei reoli, gyda'u rheolwyr na hebddynt.",
  },
  "finding.controlWithoutManagers.unknown": {
    en: "The record does not say enough about votes and seats that managers hold.",
    cy: "Nid yw'r cofnod yn dweud digon am y pleidleisiau a'r seddi sydd gan reolwyr.",
  },
  "finding.controlWithoutManagers.change.say": {
    en: "A register that marks managers' votes and seats would decide it.",
    cy: "Byddai cofrestr sy'n nodi pleidleisiau a seddi rheolwyr yn penderfynu hyn.",
  },
  "finding.controlWithoutManagers.change.first": {
    en: "Workers and users must control it first.",
    cy: "Rhaid i weithwyr a defnyddwyr ei reoli yn gyntaf.",
  },
  "finding.controlWithoutManagers.change.fewer": {
    en: "Fewer votes or seats for managers, given to other workers or users, would meet it.",
    cy: "Byddai llai o bleidleisiau neu seddi i reolwyr, a'u rhoi i weithwyr eraill neu ddefnyddwyr, yn ei fodloni.",
  },
  "finding.controlWithoutManagers.change.lose": {
    en: "More votes or seats for managers could lose it.",
    cy: "Gallai mwy o bleidleisiau neu seddi i reolwyr ei golli.",
  },
  "finding.control.none": {
    en: "The record holds no register of votes and no registered or frozen rules. This is neither a pass nor a fail.",
    cy: "Nid oes cofrestr bleidleisiau na rheolau cofrestredig neu wedi'u rhewi yn y cofnod. Nid yw hyn yn llwyddo nac yn methu.",
  },
  "finding.control.change.none": {
    en: "A register of who holds votes and seats, or the registered rules, would decide it.",
    cy: "Byddai cofrestr o bwy sydd â phleidleisiau a seddi, neu'r rheolau cofrestredig, yn penderfynu hyn.",
  },
  "finding.control.met": {
    en: "{who} hold {held} of the votes and appoint most of the board. No outsider can pass a decision or holds a veto over how it is run.",
    cy: "Mae gan {who} {held} o'r pleidleisiau a nhw sy'n penodi'r rhan fwyaf o'r bwrdd. Ni all neb o'r tu allan basio penderfyniad na rhoi feto ar sut y'i rhedir.",
  },
  "finding.control.unknown": {
    en: "{who} hold {held} of the votes. The rest is not stated, and it could decide either way.",
    cy: "Mae gan {who} {held} o'r pleidleisiau. Ni nodir y gweddill, a gallai benderfynu'r naill ffordd neu'r llall.",
  },
  "finding.control.notMet": {
    en: "{who} hold {held} of the votes. {reason}",
    cy: "Mae gan {who} {held} o'r pleidleisiau. {reason}",
  },
  "finding.control.unreadable": {
    en: "What the record says of votes and seats cannot be tested ({code}).",
    cy: "Ni ellir profi'r hyn y mae'r cofnod yn ei ddweud am bleidleisiau a seddi ({code}).",
  },
  "finding.control.change.unreadable": {
    en: "A corrected entry of votes and seats would decide it.",
    cy: "Byddai cofnod cywiredig o bleidleisiau a seddi yn penderfynu hyn.",
  },
  "finding.control.change.unknown": {
    en: "Saying who holds the unknown votes, and every rule of decision, would decide it.",
    cy: "Byddai dweud pwy sydd â'r pleidleisiau anhysbys, a phob rheol benderfynu, yn penderfynu hyn.",
  },
  "finding.control.change.lose": {
    en: "It would be lost if {spare} of the {total} votes moved to others.",
    cy: "Byddai'n cael ei golli pe bai {spare} o'r {total} pleidlais yn symud i eraill.",
  },
  "finding.control.change.votes": {
    en: "{who} need at least {needed} more of the {total} votes, and no outsider may pass decisions.",
    cy: "Mae ar {who} angen o leiaf {needed} yn rhagor o'r {total} pleidlais, ac ni chaiff neb o'r tu allan basio penderfyniadau.",
  },
  "finding.control.change.veto": {
    en: "It would be met without the veto of {holder} over how it is run.",
    cy: "Byddai'n cael ei fodloni heb feto {holder} dros sut y'i rhedir.",
  },
  "finding.control.change.board": {
    en: "{who} appointing over half of the board would meet it.",
    cy: "Byddai {who} yn penodi dros hanner y bwrdd yn ei fodloni.",
  },
  "finding.control.change.block": {
    en: "{who} being needed for every change of rules, conversion, winding up and sale would meet it.",
    cy: "Byddai bod angen {who} ar gyfer pob newid rheolau, trosi, dirwyn i ben a gwerthu yn ei fodloni.",
  },
  "control.passAndChange": {
    en: {
      plural: "number",
      one: "{holders} alone, with {theirs}, can pass any decision and change any rule.",
      other: "{holders} together, with {theirs}, can pass any decision and change any rule.",
    },
    cy: {
      plural: "number",
      one: "Gall {holders} ar ei ben ei hun, gyda {theirs}, basio unrhyw benderfyniad a newid unrhyw reol.",
      other:
        "Gall {holders} gyda'i gilydd, gyda {theirs}, basio unrhyw benderfyniad a newid unrhyw reol.",
    },
  },
  "control.pass": {
    en: {
      plural: "number",
      one: "{holders} alone, with {theirs}, can pass ordinary decisions.",
      other: "{holders} together, with {theirs}, can pass ordinary decisions.",
    },
    cy: {
      plural: "number",
      one: "Gall {holders} ar ei ben ei hun, gyda {theirs}, basio penderfyniadau cyffredin.",
      other: "Gall {holders} gyda'i gilydd, gyda {theirs}, basio penderfyniadau cyffredin.",
    },
  },
  "control.board": {
    en: {
      plural: "number",
      one: "{holders} alone, with {theirs} of the votes, can decide in the board.",
      other: "{holders} together, with {theirs} of the votes, can decide in the board.",
    },
    cy: {
      plural: "number",
      one: "Gall {holders} ar ei ben ei hun, gyda {theirs} o'r pleidleisiau, benderfynu yn y bwrdd.",
      other: "Gall {holders} gyda'i gilydd, gyda {theirs} o'r pleidleisiau, benderfynu yn y bwrdd.",
    },
  },
  "control.veto": {
    en: "{holder} can veto how it is run.",
    cy: "Gall {holder} roi feto ar sut y'i rhedir.",
  },
  "control.cannotBlock": {
    en: "The others can pass {kind} without them.",
    cy: "Gall y lleill basio {kind} hebddynt.",
  },
  "control.cannotPass": {
    en: {
      plural: "number",
      one: "They cannot pass decisions without {holders}, with {theirs} of the votes.",
      other: "They cannot pass decisions without one of {holders}, with {theirs} of the votes.",
    },
    cy: {
      plural: "number",
      one: "Ni allant basio penderfyniadau heb {holders}, gyda {theirs} o'r pleidleisiau.",
      other: "Ni allant basio penderfyniadau heb un o {holders}, gyda {theirs} o'r pleidleisiau.",
    },
  },
  "kind.rulesChange": { en: "a change of rules", cy: "newid i'r rheolau" },
  "kind.conversion": { en: "a conversion or merger", cy: "trosi neu uno" },
  "kind.dissolution": { en: "winding up", cy: "dirwyn i ben" },
  "kind.assetDisposal": { en: "a sale of assets", cy: "gwerthu asedau" },
  "line.over": { en: "over {fraction}", cy: "dros {fraction}" },
  "line.atLeast": { en: "at least {fraction}", cy: "o leiaf {fraction}" },
  "finding.rulesSafe.claim": {
    en: "Workers and users can stop a change of rules",
    cy: "Gall gweithwyr a defnyddwyr atal newid i'r rheolau",
  },
  "finding.rulesSafe.rule.1": {
    en: "The others, all together, cannot reach the votes that a change of rules needs",
    cy: "Ni all y lleill, gyda'i gilydd, gyrraedd y pleidleisiau sydd eu hangen i newid y rheolau",
  },
  "finding.rulesSafe.unstated": {
    en: "The record does not say how many votes a change of rules needs.",
    cy: "Nid yw'r cofnod yn dweud faint o bleidleisiau sydd eu hangen i newid y rheolau.",
  },
  "finding.rulesSafe.unknown": {
    en: "A change of rules needs {line} of the votes. Workers and users hold {held}, and who holds some others is not known.",
    cy: "Mae newid i'r rheolau yn gofyn am {line} o'r pleidleisiau. Mae gan weithwyr a defnyddwyr {held}, ac nid yw'n hysbys pwy sydd â rhai eraill.",
  },
  "finding.rulesSafe.met": {
    en: "A change of rules needs {line} of the votes. Workers and users hold {held}, enough to stop it.",
    cy: "Mae newid i'r rheolau yn gofyn am {line} o'r pleidleisiau. Mae gan weithwyr a defnyddwyr {held}, digon i'w atal.",
  },
  "finding.rulesSafe.notMet": {
    en: {
      plural: "number",
      one: "A change of rules needs {line} of the votes. {holders} alone has {theirs}, so workers' and users' {held} stop nothing.",
      other:
        "A change of rules needs {line} of the votes. {holders} together have {theirs}, so workers' and users' {held} stop nothing.",
    },
    cy: {
      plural: "number",
      one: "Mae newid i'r rheolau yn gofyn am {line} o'r pleidleisiau. Mae gan {holders} yn unig {theirs}, felly nid yw {held} gweithwyr a defnyddwyr yn atal dim.",
      other:
        "Mae newid i'r rheolau yn gofyn am {line} o'r pleidleisiau. Mae gan {holders} gyda'i gilydd {theirs}, felly nid yw {held} gweithwyr a defnyddwyr yn atal dim.",
    },
  },
  "finding.rulesSafe.change.state": {
    en: "The rule for changing the rules, on record, would decide it.",
    cy: "Byddai'r rheol ar newid y rheolau, yn y cofnod, yn penderfynu hyn.",
  },
  "finding.rulesSafe.change.more": {
    en: "{who} holding enough that the others cannot reach that line would meet it.",
    cy: "Byddai {who} yn dal digon fel na all y lleill gyrraedd y llinell honno yn ei fodloni.",
  },
  "finding.rulesSafe.change.lose": {
    en: "A lower line, or more votes for outsiders, could lose it.",
    cy: "Gallai llinell is, neu fwy o bleidleisiau i rai o'r tu allan, ei golli.",
  },
};
