/** The sentences of checking a sealed vote on another device, and of what a verifiable ballot can and cannot promise. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const promiseWords: Catalogue = {
  "audit.summary": {
    en: "Check that this device seals what I chose",
    cy: "Gwirio bod y ddyfais hon yn selio’r hyn a ddewisais",
  },
  "audit.how": {
    en: "The seal number above stands for your sealed vote. Write it down. Then open the seal on another phone or computer to see what is inside. A vote opened this way is thrown away, and you vote again.",
    cy: "Mae rhif y sêl uchod yn sefyll am eich pleidlais seliedig. Ysgrifennwch ef. Yna agorwch y sêl ar ffôn neu gyfrifiadur arall i weld beth sydd ynddi. Caiff pleidlais a agorir fel hyn ei thaflu, a byddwch yn pleidleisio eto.",
  },
  "audit.number": { en: "Seal number", cy: "Rhif y sêl" },
  "audit.sealing": { en: "being sealed …", cy: "yn cael ei selio …" },
  "audit.sealed": {
    en: "Your vote is sealed on this device. It is not cast yet.",
    cy: "Mae eich pleidlais wedi’i selio ar y ddyfais hon. Nid yw wedi’i bwrw eto.",
  },
  "audit.open": {
    en: "Open this vote instead of casting it",
    cy: "Agor y bleidlais hon yn lle ei bwrw",
  },
  "opened.title": { en: "Opened, and thrown away", cy: "Wedi’i hagor, ac wedi’i thaflu" },
  "opened.what": {
    en: "This sealed vote will never be cast. Scan the code with another phone, or open the address on another computer. It must show this number and these answers.",
    cy: "Ni chaiff y bleidlais seliedig hon byth ei bwrw. Sganiwch y cod â ffôn arall, neu agorwch y cyfeiriad ar gyfrifiadur arall. Rhaid iddo ddangos y rhif hwn a’r atebion hyn.",
  },
  "opened.code": { en: "QR code of the opened vote", cy: "Cod QR y bleidlais a agorwyd" },
  "opened.address": {
    en: "Address to open on another device",
    cy: "Cyfeiriad i’w agor ar ddyfais arall",
  },
  "opened.random": { en: "The random value that sealed it", cy: "Y gwerth hap a’i seliodd" },
  "opened.seen": {
    en: "Whoever sees this page sees these answers. You may choose others when you vote.",
    cy: "Mae pwy bynnag sy’n gweld y dudalen hon yn gweld yr atebion hyn. Cewch ddewis rhai eraill pan fyddwch yn pleidleisio.",
  },
  "opened.again": {
    en: "Vote now, with a new seal",
    cy: "Pleidleisio nawr, gyda sêl newydd",
  },
  "second.title": {
    en: "Open a vote that another device sealed",
    cy: "Agor pleidlais a seliodd dyfais arall",
  },
  "second.what": {
    en: "On the other device choose “Open this vote instead of casting it”, and scan its code with this one. Or paste the address here.",
    cy: "Ar y ddyfais arall dewiswch “Agor y bleidlais hon yn lle ei bwrw”, a sganiwch ei chod â’r ddyfais hon. Neu gludwch y cyfeiriad yma.",
  },
  "second.label": { en: "Address from the other device", cy: "Cyfeiriad o’r ddyfais arall" },
  "second.button": { en: "Open it", cy: "Ei hagor" },
  "second.broken": {
    en: "This is not a whole address of an opened vote. Copy all of it, or scan the code again",
    cy: "Nid yw hwn yn gyfeiriad cyfan i bleidlais a agorwyd. Copïwch y cyfan, neu sganiwch y cod eto",
  },
  "second.otherBallot": {
    en: "This vote was sealed for another ballot. Open it on that ballot’s page",
    cy: "Cafodd y bleidlais hon ei selio ar gyfer pleidlais arall. Agorwch hi ar dudalen y bleidlais honno",
  },
  "second.found": { en: "What this seal holds", cy: "Beth mae’r sêl hon yn ei ddal" },
  "second.compare": {
    en: "This device made the seal again by itself. Compare the number with the one you wrote down before you chose to open it, and the answers with what you chose.",
    cy: "Gwnaeth y ddyfais hon y sêl eto ar ei phen ei hun. Cymharwch y rhif â’r un a ysgrifennoch cyn dewis ei hagor, a’r atebion â’r hyn a ddewisoch.",
  },
  "second.differs": {
    en: "If either differs, do not vote with the other device, and tell the scrutineer, {scrutineer}.",
    cy: "Os yw’r naill neu’r llall yn wahanol, peidiwch â phleidleisio â’r ddyfais arall, a dywedwch wrth y craffwr, {scrutineer}.",
  },
  "second.vote": { en: "Go to the ballot itself", cy: "Mynd at y bleidlais ei hun" },

  "limits.can": { en: "What you can rely on", cy: "Beth y gallwch ddibynnu arno" },
  "limits.can1": {
    en: "Your employer, this website and its staff cannot read your vote by themselves.",
    cy: "Ni all eich cyflogwr, y wefan hon na’i staff ddarllen eich pleidlais ar eu pen eu hunain.",
  },
  "limits.can2": {
    en: "If your vote were removed or changed after casting, your tracker would show it.",
    cy: "Pe bai eich pleidlais yn cael ei thynnu neu ei newid ar ôl ei bwrw, byddai eich olrheiniwr yn dangos hynny.",
  },
  "limits.can3": {
    en: "Anyone can add up the sealed votes again and get the same result.",
    cy: "Gall unrhyw un adio’r pleidleisiau seliedig eto a chael yr un canlyniad.",
  },
  "limits.can4": {
    en: "No one learns the result early.",
    cy: "Nid oes neb yn cael gwybod y canlyniad yn gynnar.",
  },
  "limits.cannot": { en: "What it cannot stop", cy: "Beth na all ei atal" },
  "limits.watching": {
    en: "Someone watching you. A person beside you can see your screen. Vote again later, alone: only the last one counts.",
    cy: "Rhywun yn eich gwylio. Gall rhywun wrth eich ymyl weld eich sgrin. Pleidleisiwch eto’n hwyrach, ar eich pen eich hun: dim ond yr olaf sy’n cyfrif.",
  },
  "limits.selling": {
    en: "Selling a vote. A voter who wants to prove how they voted can find a way.",
    cy: "Gwerthu pleidlais. Gall pleidleisiwr sydd am brofi sut y pleidleisiodd ddod o hyd i ffordd.",
  },
  "limits.phone": {
    en: "A bad phone. Harmful software could change your answer before it is sealed. The check on the review page would catch it; most people will not do it.",
    cy: "Ffôn gwael. Gallai meddalwedd niweidiol newid eich ateb cyn ei selio. Byddai’r gwiriad ar y dudalen adolygu’n ei ddal; ni fydd y rhan fwyaf o bobl yn ei wneud.",
  },
  "limits.holders": {
    en: "Key-holders plotting. Any {threshold} of the {count} together could open single votes. They are: {names}.",
    cy: "Deiliaid allweddi’n cynllwynio. Gallai unrhyw {threshold} o’r {count} gyda’i gilydd agor pleidleisiau unigol. Dyma nhw: {names}.",
  },
  "limits.holder": {
    en: "The one key-holder. {names} alone could open single votes, and if the key is lost so is the ballot.",
    cy: "Yr unig ddeiliad allwedd. Gallai {names} ar ei ben ei hun agor pleidleisiau unigol, ac os collir yr allwedd collir y bleidlais.",
  },
  "limits.ends": {
    en: "Cheating at both ends. Whoever makes the codes and whoever runs the site could together add votes. The scrutineer’s checks are meant to find it.",
    cy: "Twyllo yn y ddau ben. Gallai pwy bynnag sy’n gwneud y codau a phwy bynnag sy’n rhedeg y wefan ychwanegu pleidleisiau gyda’i gilydd. Bwriad gwiriadau’r craffwr yw dod o hyd i hynny.",
  },
  "limits.future": {
    en: "The far future. The sealed votes stay public. A computer of a new kind might one day open them. No names are stored with them.",
    cy: "Y dyfodol pell. Mae’r pleidleisiau seliedig yn aros yn gyhoeddus. Efallai y bydd cyfrifiadur o fath newydd yn eu hagor ryw ddydd. Ni chedwir enwau gyda nhw.",
  },
  "limits.ranked": {
    en: "Rare rankings. Every ranking is published, without names. Someone could ask you for an unusual one and look for it.",
    cy: "Rhestrau prin. Cyhoeddir pob rhestr yn ôl trefn, heb enwau. Gallai rhywun ofyn i chi am un anarferol a chwilio amdani.",
  },
  "limits.nobody": {
    en: "Nobody looking. All this helps only if somebody checks: the scrutineer, your union, you.",
    cy: "Neb yn edrych. Dim ond os bydd rhywun yn gwirio y mae hyn oll yn helpu: y craffwr, eich undeb, chi.",
  },
  "limits.small": {
    en: "We never show a result for a group of under 10 people. In a very small ballot a unanimous result tells how everybody voted.",
    cy: "Nid ydym byth yn dangos canlyniad i grŵp o lai na 10 o bobl. Mewn pleidlais fach iawn mae canlyniad unfrydol yn dweud sut y pleidleisiodd pawb.",
  },
  "limits.paper": {
    en: "If all of these worry you, ask the scrutineer, {scrutineer}, for a paper vote.",
    cy: "Os yw’r rhain i gyd yn eich poeni, gofynnwch i’r craffwr, {scrutineer}, am bleidlais bapur.",
  },
  "page.title": { en: "About this page", cy: "Am y dudalen hon" },
  "page.what": {
    en: "This page is one file. It loads nothing, stores nothing on this device, and works when it is saved. Until you cast, it asks the website only whether voting is open.",
    cy: "Un ffeil yw’r dudalen hon. Nid yw’n llwytho dim, nac yn storio dim ar y ddyfais hon, ac mae’n gweithio wedi’i chadw. Nes i chi fwrw pleidlais, dim ond a yw’r pleidleisio ar agor y mae’n ei ofyn i’r wefan.",
  },
  "page.whatBeside": {
    en: "This page is one file. When you enter your code it loads the list of all {count} public codes, which its own fingerprint covers; the website does not learn your code. A saved copy has the list inside and works without a connection. Nothing is stored on this device.",
    cy: "Un ffeil yw’r dudalen hon. Pan rowch eich cod mae’n llwytho’r rhestr o’r {count} cod cyhoeddus, y mae ei holion bysedd ei hun yn ei chynnwys; nid yw’r wefan yn dysgu eich cod. Mae’r rhestr y tu mewn i gopi a gadwyd, ac mae’n gweithio heb gysylltiad. Ni chaiff dim ei storio ar y ddyfais hon.",
  },
  "page.lastLine": {
    en: "A saved copy has that fingerprint without its last line, which is the list:",
    cy: "Mae gan gopi a gadwyd yr olion bysedd hynny heb ei linell olaf, sef y rhestr:",
  },
  "page.save": { en: "Save this page as a file", cy: "Cadw’r dudalen hon fel ffeil" },
  "page.digest": {
    en: "Its fingerprint (SHA-256), published in the record before voting opened. Compare it with that of a saved copy:",
    cy: "Ei holion bysedd (SHA-256), a gyhoeddwyd yn y cofnod cyn i’r pleidleisio agor. Cymharwch ef ag un copi a gadwyd:",
  },
  "page.unknown": {
    en: "Its fingerprint (SHA-256) is in the record. This copy could not reach the website to show it here.",
    cy: "Mae ei holion bysedd (SHA-256) yn y cofnod. Ni allai’r copi hwn gyrraedd y wefan i’w dangos yma.",
  },
};
