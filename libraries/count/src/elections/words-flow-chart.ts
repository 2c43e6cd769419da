/** The words on the chart of transfers and in its table. The Welsh awaits a Welsh speaker's review. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const flowWords: Catalogue = {
  "flow.name": { en: "{name}", cy: "{name}" },
  "flow.names": { en: "{names}", cy: "{names}" },
  "flow.title": { en: "How the votes moved", cy: "Sut y symudodd y pleidleisiau" },
  "flow.titleOf": {
    en: "How the votes moved: {title}",
    cy: "Sut y symudodd y pleidleisiau: {title}",
  },
  "flow.describedMoves": {
    en: "Each row is a candidate and each column a stage of the count. A bar is as tall as the candidate’s votes, and a band shows votes going from one candidate to another. The table gives the same figures.",
    cy: "Mae pob rhes yn ymgeisydd a phob colofn yn gam o’r cyfrif. Mae uchder bar yn dangos pleidleisiau’r ymgeisydd, ac mae band yn dangos pleidleisiau’n mynd o un ymgeisydd i un arall. Mae’r tabl yn rhoi’r un ffigurau.",
  },
  "flow.describedVotes": {
    en: "Each row is a candidate and each column a stage of the count. A bar is as tall as the candidate’s votes. By this rule all votes are worked out anew at each stage, so no transfers are drawn. The table gives the same figures.",
    cy: "Mae pob rhes yn ymgeisydd a phob colofn yn gam o’r cyfrif. Mae uchder bar yn dangos pleidleisiau’r ymgeisydd. Yn ôl y rheol hon cyfrifir yr holl bleidleisiau o’r newydd ym mhob cam, felly ni ddangosir trosglwyddiadau. Mae’r tabl yn rhoi’r un ffigurau.",
  },
  "flow.stage": { en: "Stage {stage}", cy: "Cam {stage}" },
  "flow.did.first": { en: "Votes counted", cy: "Cyfrif y pleidleisiau" },
  "flow.did.surplus": { en: "Surplus of {names}", cy: "Gwarged {names}" },
  "flow.did.exclusion": { en: "Out: {names}", cy: "Allan: {names}" },
  "flow.did.iteration": { en: "Votes worked out anew", cy: "Ailgyfrifo’r pleidleisiau" },
  "flow.did.fill": { en: "Last places", cy: "Y lleoedd olaf" },
  "flow.ended.elected": { en: "elected at stage {stage}", cy: "etholwyd yng ngham {stage}" },
  "flow.ended.excluded": { en: "out at stage {stage}", cy: "allan yng ngham {stage}" },
  "flow.ended.standing": { en: "not elected", cy: "heb ei ethol" },
  "flow.ended.withdrawn": { en: "withdrawn", cy: "wedi tynnu’n ôl" },
  "flow.lost": { en: "With nobody", cy: "Gan neb" },
  "flow.nodeTold": {
    en: "{name}, stage {stage}: {votes} votes",
    cy: "{name}, cam {stage}: {votes} o bleidleisiau",
  },
  "flow.linkTold": {
    en: {
      plural: "papers",
      one: "From {from} to {to}: {papers} paper, {votes} votes",
      other: "From {from} to {to}: {papers} papers, {votes} votes",
    },
    cy: "O {from} i {to}: papurau {papers}, pleidleisiau {votes}",
  },
  "flow.table.transfers": {
    en: "Every transfer, stage by stage",
    cy: "Pob trosglwyddiad, gam wrth gam",
  },
  "flow.table.votesAtStages": { en: "Votes at each stage", cy: "Pleidleisiau ym mhob cam" },
  "flow.table.stage": { en: "Stage", cy: "Cam" },
  "flow.table.from": { en: "From", cy: "O" },
  "flow.table.to": { en: "To", cy: "I" },
  "flow.table.papers": { en: "Papers", cy: "Papurau" },
  "flow.table.votes": { en: "Votes", cy: "Pleidleisiau" },
  "flow.table.candidate": { en: "Candidate", cy: "Ymgeisydd" },
  "flow.table.nobody": {
    en: "Nobody (no further preference, or lost in rounding)",
    cy: "Neb (dim dewis pellach, neu a gollwyd wrth dalgrynnu)",
  },
};
