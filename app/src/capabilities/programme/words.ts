/** The sentences of the programme board. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const programmeWords: Catalogue = {
  "programme.title": { en: "Programme board", cy: "Bwrdd y rhaglen" },
  "programme.caption": {
    en: {
      plural: "cases",
      one: "1 case on the road · {day}",
      other: "{cases} cases on the road · {day}",
    },
    cy: {
      plural: "cases",
      one: "1 achos ar y ffordd · {day}",
      other: "{cases} achos ar y ffordd · {day}",
    },
  },
  "programme.late": { en: "Past a due date", cy: "Wedi mynd heibio i ddyddiad" },
  "programme.soon": { en: "Due within 5 working days", cy: "I’w wneud o fewn 5 diwrnod gwaith" },
  "programme.blocked": { en: "Blocked", cy: "Wedi’u rhwystro" },
  "programme.medianAge": { en: "Median age", cy: "Oedran canolrifol" },
  "programme.days": {
    en: { plural: "days", one: "1 day", other: "{days} days" },
    cy: { plural: "days", two: "2 ddiwrnod", other: "{days} diwrnod" },
  },
  "programme.stage": { en: "Stage", cy: "Cam" },
  "programme.allStages": { en: "All stages", cy: "Pob cam" },
  "programme.show": { en: "Show", cy: "Dangos" },
  "programme.show.all": {
    en: "All cases, most pressing first",
    cy: "Pob achos, y mwyaf pwysig yn gyntaf",
  },
  "programme.show.mine": { en: "My cases", cy: "Fy achosion i" },
  "programme.show.late": { en: "Past a due date", cy: "Wedi mynd heibio i ddyddiad" },
  "programme.show.blocked": { en: "Blocked", cy: "Wedi’u rhwystro" },
  "programme.show.over": { en: "Stopped", cy: "Wedi’u hatal" },
  "programme.choose": { en: "Show", cy: "Dangos" },
  "programme.table": { en: "Cases, most pressing first", cy: "Achosion, y mwyaf pwysig yn gyntaf" },
  "programme.case": { en: "Case", cy: "Achos" },
  "programme.age": { en: "Age, days", cy: "Oedran, diwrnodau" },
  "programme.left": { en: "Time left", cy: "Amser ar ôl" },
  "programme.noClock": { en: "no clock runs", cy: "dim cloc yn rhedeg" },
  "programme.blocks": { en: "What blocks it", cy: "Beth sy’n ei rwystro" },
  "programme.nothing": { en: "nothing", cy: "dim" },
  "programme.who": { en: "Who must act", cy: "Pwy sy’n gorfod gweithredu" },
  "programme.nobody": { en: "nobody", cy: "neb" },
  "programme.next": { en: "Next step", cy: "Y cam nesaf" },
  "programme.nothingNext": { en: "nothing", cy: "dim" },
  "programme.none": {
    en: "No case is like that. Show all of them.",
    cy: "Nid oes achos felly. Dangoswch bob un.",
  },
  "programme.showing": {
    en: "Showing {shown} of {cases}, stopped cases among them. All of it is worked out from the public record.",
    cy: "Yn dangos {shown} o {cases}, gan gynnwys achosion a ataliwyd. Cyfrifir y cyfan o’r cofnod cyhoeddus.",
  },
  "programme.showAll": { en: "Show all cases", cy: "Dangos pob achos" },
  "programme.stages": { en: "Cases at each stage", cy: "Achosion ar bob cam" },
  "programme.cases": { en: "Cases", cy: "Achosion" },
  "programme.medianAgeDays": { en: "Median age, days", cy: "Oedran canolrifol, diwrnodau" },
  "programme.medianStageDays": {
    en: "Median time at this stage, days",
    cy: "Amser canolrifol ar y cam hwn, diwrnodau",
  },
};
