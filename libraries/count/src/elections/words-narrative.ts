/** The sentences that tell a count, stage by stage. The Welsh awaits a Welsh speaker's review. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const narrativeWords: Catalogue = {
  "count.name": { en: "{name}", cy: "{name}" },
  "count.places": {
    en: {
      plural: "seats",
      one: "There is {seats} place to fill.",
      other: "There are {seats} places to fill.",
    },
    cy: {
      plural: "seats",
      one: "Mae {seats} lle i’w lenwi.",
      two: "Mae {seats} le i’w llenwi.",
      other: "Mae {seats} o leoedd i’w llenwi.",
    },
  },
  "count.valid": {
    en: {
      plural: "valid",
      one: "{valid} valid paper is counted.",
      other: "{valid} valid papers are counted.",
    },
    cy: {
      plural: "valid",
      one: "Cyfrifir {valid} papur dilys.",
      other: "Cyfrifir {valid} o bapurau dilys.",
    },
  },
  "count.invalid": {
    en: {
      plural: "invalid",
      one: "{invalid} paper was invalid and is not counted.",
      other: "{invalid} papers were invalid and are not counted.",
    },
    cy: {
      plural: "invalid",
      one: "Roedd {invalid} papur yn annilys ac ni chaiff ei gyfrif.",
      other: "Roedd {invalid} o bapurau’n annilys ac ni chânt eu cyfrif.",
    },
  },
  "count.noneInvalid": { en: "No paper was invalid.", cy: "Nid oedd yr un papur yn annilys." },
  "count.withdrawn": {
    en: "Withdrawn or died before the count: {names}. Papers pass over these names.",
    cy: "Wedi tynnu’n ôl neu wedi marw cyn y cyfrif: {names}. Mae’r papurau’n mynd heibio i’r enwau hyn.",
  },
  "count.sitting": {
    en: "Already in place, and staying: {names}.",
    cy: "Eisoes yn eu lle, ac yn aros: {names}.",
  },
  "count.shared": {
    en: "Where a paper ranks people level, its vote is shared between them.",
    cy: "Lle mae papur yn gosod pobl yn gyfartal, rhennir y bleidlais rhyngddynt.",
  },
  "count.uncontested": {
    en: {
      plural: "count",
      one: "No more people stand than there are places, so {names} is elected without a count.",
      other: "No more people stand than there are places, so {names} are elected without a count.",
    },
    cy: {
      plural: "count",
      other: "Nid oes mwy o bobl yn sefyll nag o leoedd, felly etholir {names} heb gyfrif.",
    },
  },
  "count.stage.first": {
    en: "Stage {stage}: the first preferences are counted ({rule}). The quota, which is enough to be elected, is {quota} votes.",
    cy: "Cam {stage}: cyfrifir y dewisiadau cyntaf ({rule}). Y cwota, sy’n ddigon i gael ei ethol, yw {quota} o bleidleisiau.",
  },
  "count.stage.marks": {
    en: "Stage {stage}: the votes are counted ({rule}).",
    cy: "Cam {stage}: cyfrifir y pleidleisiau ({rule}).",
  },
  "count.stage.surplus": {
    en: "Stage {stage}: {names} has more votes than the quota. The surplus goes to the next preferences ({rule}).",
    cy: "Cam {stage}: mae gan {names} fwy o bleidleisiau na’r cwota. Aiff y gwarged i’r dewisiadau nesaf ({rule}).",
  },
  "count.stage.surplusAt": {
    en: "Stage {stage}: {names} has more votes than the quota. The surplus goes to the next preferences, at {value} of a vote for each paper ({rule}).",
    cy: "Cam {stage}: mae gan {names} fwy o bleidleisiau na’r cwota. Aiff y gwarged i’r dewisiadau nesaf, ar {value} o bleidlais am bob papur ({rule}).",
  },
  "count.stage.exclusion": {
    en: "Stage {stage}: {names} has the fewest votes and is excluded. The papers go to the next preferences ({rule}).",
    cy: "Cam {stage}: {names} sydd â’r nifer lleiaf o bleidleisiau, ac fe’i diystyrir. Aiff y papurau i’r dewisiadau nesaf ({rule}).",
  },
  "count.stage.doomed": {
    en: "Stage {stage}: {names} cannot be elected any more and is excluded. The papers go to the next preferences ({rule}).",
    cy: "Cam {stage}: ni ellir ethol {names} mwyach, a’r canlyniad yw diystyru. Aiff y papurau i’r dewisiadau nesaf ({rule}).",
  },
  "count.stage.exclusions": {
    en: "Stage {stage}: {names} have the fewest votes and are excluded together. The papers go to the next preferences ({rule}).",
    cy: "Cam {stage}: {names} sydd â’r nifer lleiaf o bleidleisiau, ac fe’u diystyrir gyda’i gilydd. Aiff y papurau i’r dewisiadau nesaf ({rule}).",
  },
  "count.stage.roundElects": {
    en: {
      plural: "count",
      one: "Round {stage}: {names} reaches the quota of {quota} votes ({rule}).",
      other: "Round {stage}: {names} reach the quota of {quota} votes ({rule}).",
    },
    cy: {
      plural: "count",
      other: "Rownd {stage}: mae {names} yn cyrraedd y cwota o {quota} o bleidleisiau ({rule}).",
    },
  },
  "count.stage.roundExcludes": {
    en: {
      plural: "count",
      one: "Round {stage}: nobody else reaches the quota of {quota} votes. {names} has the fewest votes and is excluded ({rule}).",
      other:
        "Round {stage}: nobody else reaches the quota of {quota} votes. {names} have the fewest votes and are excluded together ({rule}).",
    },
    cy: {
      plural: "count",
      other:
        "Rownd {stage}: nid oes neb arall yn cyrraedd y cwota o {quota} o bleidleisiau. Diystyrir {names}, â’r nifer lleiaf o bleidleisiau ({rule}).",
    },
  },
  "count.moved": {
    en: {
      plural: "papers",
      one: "{papers} paper takes {votes} votes to {name}.",
      other: "{papers} papers take {votes} votes to {name}.",
    },
    cy: {
      plural: "papers",
      one: "Mae {papers} papur yn mynd â {votes} o bleidleisiau i {name}.",
      other: "Mae {papers} o bapurau’n mynd â {votes} o bleidleisiau i {name}.",
    },
  },
  "count.movedVotes": {
    en: "{votes} votes go to {name}.",
    cy: "Mae {votes} o bleidleisiau’n mynd i {name}.",
  },
  "count.lost": {
    en: {
      plural: "papers",
      one: "{papers} paper names nobody else who is still in the count. {votes} votes count for nobody from here on.",
      other:
        "{papers} papers name nobody else who is still in the count. {votes} votes count for nobody from here on.",
    },
    cy: {
      plural: "papers",
      one: "Nid yw {papers} papur yn enwi neb arall sy’n dal yn y cyfrif. Nid yw {votes} o bleidleisiau’n cyfrif i neb o hyn ymlaen.",
      other:
        "Nid yw {papers} o bapurau’n enwi neb arall sy’n dal yn y cyfrif. Nid yw {votes} o bleidleisiau’n cyfrif i neb o hyn ymlaen.",
    },
  },
  "count.lostVotes": {
    en: "No paper takes the other {votes} votes any further. They count for nobody from here on.",
    cy: "Nid oes papur yn mynd â’r {votes} o bleidleisiau eraill ymhellach. Nid ydynt yn cyfrif i neb o hyn ymlaen.",
  },
  "count.why.quota": {
    en: "{name} has {left} votes; the quota is {right}.",
    cy: "Mae gan {name} {left} o bleidleisiau; y cwota yw {right}.",
  },
  "count.why.activeShare": {
    en: "{name} has {left} votes. By now {right} are enough, because too few votes are left in play for the others to overtake.",
    cy: "Mae gan {name} {left} o bleidleisiau. Erbyn hyn mae {right} yn ddigon, am fod rhy ychydig o bleidleisiau ar ôl i’r lleill oddiweddyd.",
  },
  "count.why.majorityOfRest": {
    en: "One place is left, and {name} has {left} votes to {right} of all the others.",
    cy: "Un lle sydd ar ôl, ac mae gan {name} {left} o bleidleisiau i {right} gan y lleill i gyd.",
  },
  "count.why.deferredByLowestTwo": {
    en: "Surpluses of {left} wait for now: the two lowest are {right} apart, so moving them could not change who is lowest.",
    cy: "Mae gwargedion o {left} yn aros am y tro: mae {right} rhwng y ddau isaf, felly ni allai eu symud newid pwy sydd isaf.",
  },
  "count.why.deferredByLowestGroup": {
    en: "Surpluses of {left} wait for now: the lowest together are {right} below the next, so moving them could not save any of them.",
    cy: "Mae gwargedion o {left} yn aros am y tro: mae’r rhai isaf gyda’i gilydd {right} islaw’r nesaf, felly ni allai eu symud achub yr un ohonynt.",
  },
  "count.why.excludedTogether": {
    en: "Even all together, and with every surplus that waits, they have {left}; the next above has {right}.",
    cy: "Hyd yn oed gyda’i gilydd, a chyda phob gwarged sy’n aros, mae ganddynt {left}; mae gan y nesaf uwchben {right}.",
  },
  "count.why.converged": {
    en: "What those elected hold above the quota is down to {left} votes, less than the {right} at which the rule stops.",
    cy: "Mae’r hyn sydd gan y rhai a etholwyd uwchlaw’r cwota i lawr i {left} o bleidleisiau, llai na’r {right} lle mae’r rheol yn stopio.",
  },
  "count.why.falls": {
    en: "What those elected hold above the quota, {left} votes, falls no further, so the rule stops there.",
    cy: "Nid yw’r hyn sydd gan y rhai a etholwyd uwchlaw’r cwota, {left} o bleidleisiau, yn gostwng ymhellach, felly mae’r rheol yn stopio yno.",
  },
  "count.why.doomed": {
    en: "{name} can no longer be elected: of {group}, {left} are elected and at most {right} may be.",
    cy: "Ni ellir ethol {name} mwyach: o {group}, etholwyd {left} a chaniateir {right} ar y mwyaf.",
  },
  "count.why.doomedByOthers": {
    en: "{name} can no longer be elected: of {group}, {left} are elected and at least {right} must be, which takes every place left.",
    cy: "Ni ellir ethol {name} mwyach: o {group}, etholwyd {left} a rhaid cael o leiaf {right}, sy’n mynd â phob lle sydd ar ôl.",
  },
  "count.why.guardedByOthers": {
    en: "{name} must be elected: of {group}, {left} are elected and at most {right} may be, so the places left need {name}.",
    cy: "Rhaid ethol {name}: o {group}, etholwyd {left} a chaniateir {right} ar y mwyaf, felly mae ar y lleoedd sydd ar ôl angen {name}.",
  },
  "count.why.doomedTogether": {
    en: "{name} can no longer be elected: no result with {name} meets all the constraints.",
    cy: "Ni ellir ethol {name} mwyach: nid oes canlyniad gyda {name} yn bodloni’r holl gyfyngiadau.",
  },
  "count.why.guarded": {
    en: "{name} must be elected: of {group}, {left} are left or elected and at least {right} must be.",
    cy: "Rhaid ethol {name}: o {group}, mae {left} ar ôl neu wedi’u hethol a rhaid cael o leiaf {right}.",
  },
  "count.why.guardedTogether": {
    en: "{name} must be elected: no result without {name} meets all the constraints.",
    cy: "Rhaid ethol {name}: nid oes canlyniad heb {name} yn bodloni’r holl gyfyngiadau.",
  },
  "count.why.mostVotes": {
    en: "{name} has {left} votes; the first not elected has {right}.",
    cy: "Mae gan {name} {left} o bleidleisiau; mae gan y cyntaf nas etholwyd {right}.",
  },
  "count.why.over": {
    en: "{name} comes before {other}: {left} against {right}.",
    cy: "Daw {name} o flaen {other}: {left} yn erbyn {right}.",
  },
  "count.elected": { en: "Elected: {names}.", cy: "Etholwyd: {names}." },
  "count.filled": {
    en: {
      plural: "count",
      one: "As many people are left as there are places, so {names} is elected.",
      other: "As many people are left as there are places, so {names} are elected.",
    },
    cy: {
      plural: "count",
      other: "Mae cynifer o bobl ar ôl ag sydd o leoedd, felly etholir {names}.",
    },
  },
  "count.margin.exclusion": {
    en: "What would have changed this: {name} needed {votes} more votes to be level with {other}.",
    cy: "Beth fyddai wedi newid hyn: roedd ar {name} angen {votes} yn fwy o bleidleisiau i fod yn gyfartal â {other}.",
  },
  "count.margin.election": {
    en: "Nearest to election: {name}, {votes} votes short.",
    cy: "Agosaf at gael ei ethol: {name}, {votes} o bleidleisiau’n brin.",
  },
  "count.lot.surplus": {
    en: "{tied} were level, so a lot was drawn: the surplus of {name} goes first.",
    cy: "Roedd {tied} yn gyfartal, felly tynnwyd coelbren: gwarged {name} sy’n mynd gyntaf.",
  },
  "count.lot.exclusion": {
    en: "{tied} were level, so a lot was drawn: {name} is excluded.",
    cy: "Roedd {tied} yn gyfartal, felly tynnwyd coelbren: diystyrir {name}.",
  },
  "count.lot.election": {
    en: "{tied} were level, so a lot was drawn: {name} is elected.",
    cy: "Roedd {tied} yn gyfartal, felly tynnwyd coelbren: etholir {name}.",
  },
  "count.lot.place": {
    en: "{tied} were level, so a lot was drawn: the place goes to {name}.",
    cy: "Roedd {tied} yn gyfartal, felly tynnwyd coelbren: aiff y lle i {name}.",
  },
  "count.needsLot.surplus": {
    en: "The count has stopped at stage {stage}: {tied} are level, and a lot must say whose surplus goes first.",
    cy: "Mae’r cyfrif wedi stopio yng ngham {stage}: mae {tied} yn gyfartal, a rhaid i goelbren ddweud gwarged pwy sy’n mynd gyntaf.",
  },
  "count.needsLot.exclusion": {
    en: "The count has stopped at stage {stage}: {tied} are level, and a lot must say who is excluded.",
    cy: "Mae’r cyfrif wedi stopio yng ngham {stage}: mae {tied} yn gyfartal, a rhaid i goelbren ddweud pwy a ddiystyrir.",
  },
  "count.needsLot.election": {
    en: "The count has stopped at stage {stage}: {tied} are level, and a lot must say who is elected.",
    cy: "Mae’r cyfrif wedi stopio yng ngham {stage}: mae {tied} yn gyfartal, a rhaid i goelbren ddweud pwy a etholir.",
  },
  "count.needsLot.place": {
    en: "The count has stopped at stage {stage}: {tied} are level, and a lot must say who has the place.",
    cy: "Mae’r cyfrif wedi stopio yng ngham {stage}: mae {tied} yn gyfartal, a rhaid i goelbren ddweud pwy sy’n cael y lle.",
  },
};
