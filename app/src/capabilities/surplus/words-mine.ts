/** What a member's own statement says. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const surplusMineWords: Catalogue = {
  "surplus.mine": { en: "Your own statement", cy: "Eich datganiad eich hun" },
  "surplus.mine.title": {
    en: "What you get of the surplus of {year}",
    cy: "Yr hyn a gewch o warged {year}",
  },
  "surplus.mine.private": {
    en: "Only you see this page. You are member {member} of the register.",
    cy: "Dim ond chi sy’n gweld y dudalen hon. Chi yw aelod {member} y gofrestr.",
  },
  "surplus.mine.notMember": {
    en: "Each member of {body} sees their own statement here, and nobody else’s. Nobody but members sees one.",
    cy: "Mae pob aelod o {body} yn gweld ei ddatganiad ei hun yma, a neb arall. Dim ond aelodau sy’n gweld un.",
  },
  "surplus.mine.notMember.remedy": {
    en: "Members are found by the address with which they sign in. If you are a member, ask the secretary to write that address in the register, for you alone. If you have left, ask for your statement on paper.",
    cy: "Caiff aelodau eu canfod drwy’r cyfeiriad y maent yn mewngofnodi ag ef. Os ydych yn aelod, gofynnwch i’r ysgrifennydd ysgrifennu’r cyfeiriad hwnnw yn y gofrestr, i chi yn unig. Os ydych wedi gadael, gofynnwch am eich datganiad ar bapur.",
  },
  "surplus.mine.none": {
    en: "Nothing is shared with member {member} in this year. If you think it should be, ask the secretary whether you are on the list.",
    cy: "Ni rennir dim ag aelod {member} yn y flwyddyn hon. Os credwch y dylid, gofynnwch i’r ysgrifennydd a ydych ar y rhestr.",
  },
  "surplus.mine.destroyed": {
    en: "The list of who gets what was destroyed on {day}, so nobody can show it any more. Your statement on paper says what you got.",
    cy: "Dinistriwyd y rhestr o bwy sy’n cael beth ar {day}, felly ni all neb ei dangos mwyach. Mae eich datganiad ar bapur yn dweud beth a gawsoch.",
  },
  "surplus.mine.how": { en: "How it was worked out", cy: "Sut y’i cyfrifwyd" },
  "surplus.mine.how.equalPercentOfPay": {
    en: "{sum} was shared as the same percentage of everyone’s pay. Your pay of the year was {own}, of {whole} for everybody.",
    cy: "Rhannwyd {sum} fel yr un ganran o gyflog pawb. Eich cyflog am y flwyddyn oedd {own}, o {whole} i bawb.",
  },
  "surplus.mine.how.equalPercentOfPay.few": {
    en: "{sum} was shared as the same percentage of everyone’s pay. Your pay of the year was {own}.",
    cy: "Rhannwyd {sum} fel yr un ganran o gyflog pawb. Eich cyflog am y flwyddyn oedd {own}.",
  },
  "surplus.mine.how.perHead": {
    en: "{sum} was shared in equal parts. The number of people is {whole}.",
    cy: "Rhannwyd {sum} yn rhannau cyfartal. Nifer y bobl yw {whole}.",
  },
  "surplus.mine.how.perHead.few": {
    en: "{sum} was shared in equal parts.",
    cy: "Rhannwyd {sum} yn rhannau cyfartal.",
  },
  "surplus.mine.how.byHours": {
    en: "{sum} was shared by hours worked. Your hours were {own}, of {whole} in all.",
    cy: "Rhannwyd {sum} yn ôl oriau a weithiwyd. Eich oriau oedd {own}, o {whole} i gyd.",
  },
  "surplus.mine.how.byHours.few": {
    en: "{sum} was shared by hours worked. Your hours were {own}.",
    cy: "Rhannwyd {sum} yn ôl oriau a weithiwyd. Eich oriau oedd {own}.",
  },
  "surplus.mine.how.byParticipation": {
    en: "{sum} was shared by participation, as the list measures it. Yours was {own}, of {whole} in all.",
    cy: "Rhannwyd {sum} yn ôl cyfranogiad, fel y mae’r rhestr yn ei fesur. Eich un chi oedd {own}, o {whole} i gyd.",
  },
  "surplus.mine.how.byParticipation.few": {
    en: "{sum} was shared by participation, as the list measures it. Yours was {own}.",
    cy: "Rhannwyd {sum} yn ôl cyfranogiad, fel y mae’r rhestr yn ei fesur. Eich un chi oedd {own}.",
  },
  "surplus.mine.how.byShares": {
    en: "{sum} was shared by shares held. Yours come to {own}, of {whole} in all.",
    cy: "Rhannwyd {sum} yn ôl cyfranddaliadau. Daw eich rhai chi i {own}, o {whole} i gyd.",
  },
  "surplus.mine.how.byShares.few": {
    en: "{sum} was shared by shares held. Yours come to {own}.",
    cy: "Rhannwyd {sum} yn ôl cyfranddaliadau. Daw eich rhai chi i {own}.",
  },
  "surplus.mine.steps.percent": {
    en: "Everybody got {percent} per cent of pay, rounded down to the penny: {first} for you. What was left over was shared by pay too: {added} more for you.",
    cy: "Cafodd pawb {percent} y cant o’u cyflog, wedi’i dalgrynnu i lawr i’r geiniog: {first} i chi. Rhannwyd yr hyn a oedd dros ben yn ôl cyflog hefyd: {added} yn rhagor i chi.",
  },
  "surplus.mine.steps.plain": {
    en: "That makes {first} for you, rounded down to the penny. Pennies left over went to others, first by whose part was cut most, then by a draw that nobody could steer.",
    cy: "Mae hynny’n gwneud {first} i chi, wedi’i dalgrynnu i lawr i’r geiniog. Aeth ceiniogau dros ben i eraill, yn gyntaf yn ôl rhan pwy a dorrwyd fwyaf, yna drwy dynnu na allai neb ei lywio.",
  },
  "surplus.mine.steps.spare": {
    en: "That makes {first} for you, rounded down to the penny, and one penny that was left over. Those went first by whose part was cut most, then by a draw that nobody could steer.",
    cy: "Mae hynny’n gwneud {first} i chi, wedi’i dalgrynnu i lawr i’r geiniog, ac un geiniog a oedd dros ben. Aeth y rheini yn gyntaf yn ôl rhan pwy a dorrwyd fwyaf, yna drwy dynnu na allai neb ei lywio.",
  },
  "surplus.mine.tax": { en: "Tax", cy: "Treth" },
  "surplus.mine.tax.staffBonus": {
    en: "A bonus counts as pay. Tax and national insurance come off before it reaches you, so your payslip shows less.",
    cy: "Mae bonws yn cyfrif fel cyflog. Daw treth ac yswiriant gwladol oddi arno cyn iddo eich cyrraedd, felly mae eich slip cyflog yn dangos llai.",
  },
  "surplus.mine.tax.staffBonus.trust": {
    en: "In a company owned by an employee trust, up to £3,600 of bonus a year may be free of income tax where everybody has it on the same terms. National insurance still comes off, so your payslip shows less.",
    cy: "Mewn cwmni sy’n eiddo i ymddiriedolaeth gweithwyr, gall hyd at £3,600 o fonws y flwyddyn fod yn rhydd o dreth incwm os yw pawb yn ei gael ar yr un telerau. Daw yswiriant gwladol oddi arno o hyd, felly mae eich slip cyflog yn dangos llai.",
  },
  "surplus.mine.tax.participationDividend": {
    en: "Nothing is taken off before it reaches you. Whether you owe tax on it depends on what you took part as: somebody who works, buys or sells.",
    cy: "Ni thynnir dim oddi arno cyn iddo eich cyrraedd. Mae a oes arnoch dreth arno yn dibynnu ar sut y cymeroch ran: fel rhywun sy’n gweithio, yn prynu neu’n gwerthu.",
  },
  "surplus.mine.tax.shareInterest": {
    en: "Nothing is taken off before it reaches you. It counts as interest among your own savings.",
    cy: "Ni thynnir dim oddi arno cyn iddo eich cyrraedd. Mae’n cyfrif fel llog ymhlith eich cynilion eich hun.",
  },
  "surplus.mine.tax.shareDividend": {
    en: "Nothing is taken off before it reaches you. It counts among your own dividends.",
    cy: "Ni thynnir dim oddi arno cyn iddo eich cyrraedd. Mae’n cyfrif ymhlith eich difidendau eich hun.",
  },
  "surplus.mine.tax.limits": {
    en: "This is general knowledge: we have not read the tax rules. Ask the payroll or HMRC what holds for you.",
    cy: "Gwybodaeth gyffredinol yw hyn: nid ydym wedi darllen y rheolau treth. Gofynnwch i’r gyflogres neu CThEF beth sy’n wir i chi.",
  },
  "surplus.mine.record": { en: "In the record", cy: "Yn y cofnod" },
  "surplus.mine.entry": {
    en: "Shared on {day}: the entry names nobody",
    cy: "Rhannwyd ar {day}: nid yw’r cofnod yn enwi neb",
  },
  "surplus.mine.wrong": { en: "If it is wrong", cy: "Os yw’n anghywir" },
  "surplus.mine.wrong.compare": {
    en: "Compare the figures above with your own payslips, hours or shares.",
    cy: "Cymharwch y ffigurau uchod â’ch slipiau cyflog, eich oriau neu’ch cyfranddaliadau eich hun.",
  },
  "surplus.mine.wrong.tell": {
    en: "Tell the secretary of {body} which figure is wrong. Nothing is taken back from anybody: what you lack is paid by an entry in the books.",
    cy: "Dywedwch wrth ysgrifennydd {body} pa ffigur sy’n anghywir. Ni chymerir dim yn ôl gan neb: telir yr hyn sydd ar goll i chi drwy gofnod yn y llyfrau.",
  },
  "surplus.mine.wrong.dispute": {
    en: "If the answer does not satisfy you, open a dispute. Its words are public: write no sum of yours and no name.",
    cy: "Os nad yw’r ateb yn eich bodloni, agorwch anghydfod. Mae ei eiriau’n gyhoeddus: peidiwch ag ysgrifennu swm o’ch un chi nac enw.",
  },
};
