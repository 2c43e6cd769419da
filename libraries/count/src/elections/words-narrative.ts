/** The sentences that tell a count, stage by stage. The Welsh awaits a Welsh speaker's review. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const narrativeWords: Catalogue = {
  "count.name": { en: "{name}", cy: "{name}" },
  "count.papers": {
    en: "{valid} valid papers for {seats} places; {invalid} papers were invalid.",
    cy: "{valid} o bapurau dilys ar gyfer {seats} o leoedd; roedd {invalid} o bapurau’n annilys.",
  },
  "count.uncontested": {
    en: "No more candidates stand than there are places, so {names} are elected without a count.",
    cy: "Nid oes mwy o ymgeiswyr na lleoedd, felly etholir {names} heb gyfrif.",
  },
  "count.stage.first": {
    en: "Stage {stage}: the first preferences are counted ({rule}). The quota is {quota}.",
    cy: "Cam {stage}: cyfrifir y dewisiadau cyntaf ({rule}). Y cwota yw {quota}.",
  },
  "count.stage.marks": {
    en: "Stage {stage}: the votes are counted ({rule}).",
    cy: "Cam {stage}: cyfrifir y pleidleisiau ({rule}).",
  },
  "count.stage.surplus": {
    en: "Stage {stage}: the surplus of {names} is transferred ({rule}).",
    cy: "Cam {stage}: trosglwyddir gwarged {names} ({rule}).",
  },
  "count.stage.surplusAt": {
    en: "Stage {stage}: the surplus of {names} is transferred at {value} a paper ({rule}).",
    cy: "Cam {stage}: trosglwyddir gwarged {names} ar {value} y papur ({rule}).",
  },
  "count.stage.exclusion": {
    en: "Stage {stage}: {names} is excluded, with the fewest votes, and the papers are transferred ({rule}).",
    cy: "Cam {stage}: diystyrir {names}, â’r nifer lleiaf o bleidleisiau, a throsglwyddir y papurau ({rule}).",
  },
  "count.stage.exclusions": {
    en: "Stage {stage}: {names} are excluded together and the papers are transferred ({rule}).",
    cy: "Cam {stage}: diystyrir {names} gyda’i gilydd a throsglwyddir y papurau ({rule}).",
  },
  "count.stage.roundElects": {
    en: "Round {stage}: {names} reached the quota of {quota} ({rule}).",
    cy: "Rownd {stage}: cyrhaeddodd {names} y cwota o {quota} ({rule}).",
  },
  "count.stage.roundExcludes": {
    en: "Round {stage}: the keep factors settled at a quota of {quota}; {names} is excluded, with the fewest votes ({rule}).",
    cy: "Rownd {stage}: setlodd y ffactorau cadw ar gwota o {quota}; diystyrir {names}, â’r nifer lleiaf o bleidleisiau ({rule}).",
  },
  "count.moved": {
    en: "{papers} papers carry {votes} votes to {name}.",
    cy: "Mae {papers} o bapurau’n cario {votes} o bleidleisiau i {name}.",
  },
  "count.lost": {
    en: "{papers} papers and {votes} votes could not be transferred.",
    cy: "Nid oedd modd trosglwyddo {papers} o bapurau a {votes} o bleidleisiau.",
  },
  "count.why.quota": {
    en: "{name} has {left} votes; the quota is {right}.",
    cy: "Mae gan {name} {left} o bleidleisiau; y cwota yw {right}.",
  },
  "count.why.activeShare": {
    en: "{name} has {left} votes; {right} are enough, for no others can pass that with the votes still in play.",
    cy: "Mae gan {name} {left} o bleidleisiau; mae {right} yn ddigon, gan na all neb arall basio hynny â’r pleidleisiau sydd ar ôl.",
  },
  "count.why.majorityOfRest": {
    en: "One place is left, and {name} has {left} votes to {right} of all the others.",
    cy: "Un lle sydd ar ôl, ac mae gan {name} {left} o bleidleisiau i {right} gan y lleill i gyd.",
  },
  "count.why.deferredByLowestTwo": {
    en: "The surpluses of {left} wait: the two lowest are {right} apart, so they could not change who is lowest.",
    cy: "Mae’r gwargedion o {left} yn aros: mae {right} rhwng y ddau isaf, felly ni allent newid pwy sydd isaf.",
  },
  "count.why.deferredByLowestGroup": {
    en: "The surpluses of {left} wait: the lowest together are {right} below the next.",
    cy: "Mae’r gwargedion o {left} yn aros: mae’r rhai isaf gyda’i gilydd {right} islaw’r nesaf.",
  },
  "count.why.excludedTogether": {
    en: "Together, and with every surplus waiting, they have {left}; the next above has {right}.",
    cy: "Gyda’i gilydd, a chyda phob gwarged sy’n aros, mae ganddynt {left}; mae gan y nesaf {right}.",
  },
  "count.why.converged": {
    en: "The surplus left is {left}, below {right}.",
    cy: "Y gwarged sydd ar ôl yw {left}, islaw {right}.",
  },
  "count.why.falls": {
    en: "The surplus left, {left}, no longer falls.",
    cy: "Nid yw’r gwarged sydd ar ôl, {left}, yn gostwng mwyach.",
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
    en: "{name} stands at {left} against {other} at {right}.",
    cy: "Mae {name} ar {left} yn erbyn {other} ar {right}.",
  },
  "count.elected": { en: "Elected: {names}.", cy: "Etholwyd: {names}." },
  "count.filled": {
    en: "As many are left as there are places, so {names} are elected.",
    cy: "Mae cynifer ar ôl ag sydd o leoedd, felly etholir {names}.",
  },
  "count.margin.exclusion": {
    en: "What would have changed this: {name} was {votes} votes below {other}.",
    cy: "Beth fyddai wedi newid hyn: roedd {name} {votes} o bleidleisiau islaw {other}.",
  },
  "count.margin.election": {
    en: "Nearest to election: {name}, {votes} votes short.",
    cy: "Agosaf at gael ei ethol: {name}, {votes} o bleidleisiau’n brin.",
  },
  "count.lot": {
    en: "By lot among {tied} at stage {stage}: {name}.",
    cy: "Drwy goelbren ymhlith {tied} yng ngham {stage}: {name}.",
  },
  "count.needsLot": {
    en: "The count has stopped at stage {stage}: a lot is needed among {tied}.",
    cy: "Mae’r cyfrif wedi stopio yng ngham {stage}: mae angen coelbren ymhlith {tied}.",
  },
};
