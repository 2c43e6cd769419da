/** The sentences of the registrar's page, those that its script says included. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const rollRegistrarWords: Catalogue = {
  "roll.registrar.title": {
    en: "Make the voting codes",
    cy: "Gwneud y codau pleidleisio",
  },
  "roll.registrar.lead": {
    en: "One voting code for each person on the roll, made in this browser.",
    cy: "Un cod pleidleisio i bob person ar y gofrestr, wedi’i wneud yn y porwr hwn.",
  },
  "roll.registrar.never": {
    en: "Voting codes never come to the website. It receives their public halves only, in an order that tells nothing.",
    cy: "Nid yw’r codau byth yn dod i’r wefan. Mae’n derbyn eu haneri cyhoeddus yn unig, mewn trefn nad yw’n dweud dim.",
  },
  "roll.registrar.keep": {
    en: "You keep one sealed file. With it and its passphrase a lost voting code can be given again; without them it cannot.",
    cy: "Rydych yn cadw un ffeil wedi’i selio. Gyda hi a’i chyfrinair gellir rhoi cod coll eto; hebddynt ni ellir.",
  },
  "roll.registrar.both": {
    en: "You could vote for people with these voting codes. So work with a second officer beside you, on a computer that you trust.",
    cy: "Gallech bleidleisio dros bobl â’r codau hyn. Felly gweithiwch gydag ail swyddog wrth eich ochr, ar gyfrifiadur yr ydych yn ymddiried ynddo.",
  },
  "roll.registrar.hindrance.notVerifiable": {
    en: "This ballot does not use the verifiable box: its voting codes are made on the ballot’s own page.",
    cy: "Nid yw’r bleidlais hon yn defnyddio’r blwch gwiriadwy: gwneir ei chodau pleidleisio ar dudalen y bleidlais ei hun.",
  },
  "roll.registrar.hindrance.notFrozen": {
    en: "Freeze the roll first. Voting codes are made for the people on it.",
    cy: "Rhewch y gofrestr yn gyntaf. Gwneir codau i’r bobl sydd arni.",
  },
  "roll.registrar.hindrance.over": {
    en: "The poll is over. No voting codes are made or given again.",
    cy: "Mae’r bleidlais ar ben. Ni wneir codau ac ni roddir rhai eto.",
  },
  "roll.registrar.noScript": {
    en: "This page needs JavaScript, because voting codes must be made where we cannot see them. Without it, make them with belenios-tool on your own computer and publish the public file that it writes, one voting code for each person on the roll.",
    cy: "Mae angen JavaScript ar y dudalen hon, oherwydd rhaid gwneud y codau lle na allwn eu gweld. Hebddo, gwnewch nhw â belenios-tool ar eich cyfrifiadur eich hun a chyhoeddwch y ffeil gyhoeddus y mae’n ei hysgrifennu, un cod i bob person ar y gofrestr.",
  },
  "roll.registrar.lock": { en: "1. The sealed file", cy: "1. Y ffeil wedi’i selio" },
  "roll.registrar.passphrase": {
    en: "Passphrase of the sealed file",
    cy: "Cyfrinair y ffeil wedi’i selio",
  },
  "roll.registrar.passphraseHint": {
    en: "Four or more words that you can write down and lock away. It is never sent.",
    cy: "Pedwar gair neu fwy y gallwch eu hysgrifennu a’u cloi. Nid yw byth yn cael ei anfon.",
  },
  "roll.registrar.again": { en: "The passphrase once more", cy: "Y cyfrinair unwaith eto" },
  "roll.registrar.sealed": {
    en: "The sealed file, if you have one already",
    cy: "Y ffeil wedi’i selio, os oes gennych un eisoes",
  },
  "roll.registrar.sealedHint": {
    en: "It stays in this browser. Needed to give a voting code again, to print letters later, or when the roll has changed.",
    cy: "Mae’n aros yn y porwr hwn. Mae ei angen i roi cod eto, i argraffu llythyrau’n ddiweddarach, neu pan fydd y gofrestr wedi newid.",
  },
  "roll.registrar.make": { en: "2. The voting codes", cy: "2. Y codau pleidleisio" },
  "roll.registrar.makeWhat": {
    en: "Makes the codes that are missing for the people on the roll ({eligible}), and keeps those that the sealed file holds. On an office computer 20,000 take about ten seconds, and their letters a minute or two.",
    cy: "Mae’n gwneud y codau sydd ar goll i’r bobl ar y gofrestr ({eligible}), ac yn cadw’r rhai sydd yn y ffeil wedi’i selio. Ar gyfrifiadur swyddfa mae 20,000 yn cymryd tua deg eiliad, a’u llythyrau funud neu ddwy.",
  },
  "roll.registrar.makeButton": {
    en: "Open the file and make what is missing",
    cy: "Agor y ffeil a gwneud yr hyn sydd ar goll",
  },
  "roll.registrar.progress": { en: "How far the work is", cy: "Pa mor bell y mae’r gwaith" },
  "roll.registrar.save": {
    en: "3. Save the sealed file, and check it",
    cy: "3. Cadw’r ffeil wedi’i selio, a’i gwirio",
  },
  "roll.registrar.saveWhat": {
    en: "Save it on a memory stick that is locked away. Then open the saved file here: nothing is published before you have shown that you can.",
    cy: "Cadwch hi ar gofbin sydd dan glo. Yna agorwch y ffeil a gadwyd yma: ni chyhoeddir dim cyn i chi ddangos y gallwch.",
  },
  "roll.registrar.saveButton": { en: "Save the sealed file", cy: "Cadw’r ffeil wedi’i selio" },
  "roll.registrar.check": {
    en: "The file that you have just saved",
    cy: "Y ffeil yr ydych newydd ei chadw",
  },
  "roll.registrar.checkHint": {
    en: "It is read in this browser only.",
    cy: "Fe’i darllenir yn y porwr hwn yn unig.",
  },
  "roll.registrar.publish": {
    en: "4. Publish the public halves",
    cy: "4. Cyhoeddi’r haneri cyhoeddus",
  },
  "roll.registrar.publishWhat": {
    en: "They are sorted by number, so that no place in the list tells whose it is. Their fingerprint and their number enter the record.",
    cy: "Maent wedi’u trefnu yn ôl rhif, fel nad yw lle yn y rhestr yn dweud pwy biau pa un. Mae eu hôl bys a’u nifer yn mynd i’r cofnod.",
  },
  "roll.registrar.publishButton": {
    en: "Publish the public halves",
    cy: "Cyhoeddi’r haneri cyhoeddus",
  },
  "roll.registrar.notRecorded": {
    en: "Nothing was recorded: the case changed in between. Try again.",
    cy: "Ni chofnodwyd dim: newidiodd yr achos yn y cyfamser. Rhowch gynnig arall arni.",
  },
  "roll.registrar.letters": { en: "5. Letters", cy: "5. Llythyrau" },
  "roll.registrar.lettersWhat": {
    en: "Files are made here and saved by you. The website sends none of them. Print letters for people without e-mail; send the rest as you think safest. More than {volume} letters come as volumes of {volume}, in one ZIP file.",
    cy: "Gwneir y ffeiliau yma a chi sy’n eu cadw. Nid yw’r wefan yn anfon yr un ohonynt. Argraffwch lythyrau i bobl heb e-bost; anfonwch y lleill fel y credwch sydd fwyaf diogel. Daw mwy na {volume} llythyr fel cyfrolau o {volume}, mewn un ffeil ZIP.",
  },
  "roll.registrar.whom": { en: "For whom?", cy: "I bwy?" },
  "roll.registrar.whom.everyone": { en: "Everyone on the roll", cy: "Pawb ar y gofrestr" },
  "roll.registrar.whom.withoutEmail": { en: "Those without e-mail", cy: "Y rhai heb e-bost" },
  "roll.registrar.whom.returned": {
    en: "Those whose letter came back",
    cy: "Y rhai y daeth eu llythyr yn ôl",
  },
  "roll.registrar.whom.reissued": {
    en: "Those for whom two officers approved it again",
    cy: "Y rhai y cymeradwyodd dau swyddog iddynt ei gael eto",
  },
  "roll.registrar.help": {
    en: "Whom voters ring or write to for help",
    cy: "Pwy y mae pleidleiswyr yn ei ffonio neu’n ysgrifennu ato am gymorth",
  },
  "roll.registrar.helpHint": {
    en: "It stands in every letter: a name, a telephone number, an address",
    cy: "Mae ym mhob llythyr: enw, rhif ffôn, cyfeiriad",
  },
  "roll.registrar.pdf": { en: "Letters to print (PDF)", cy: "Llythyrau i’w hargraffu (PDF)" },
  "roll.registrar.csv": { en: "Table for mail merge (CSV)", cy: "Tabl ar gyfer cyfuno post (CSV)" },
  "roll.registrar.from": {
    en: "Your own address, as the sender",
    cy: "Eich cyfeiriad eich hun, fel yr anfonwr",
  },
  "roll.registrar.eml": {
    en: "Ready messages, a file each (EML in a ZIP)",
    cy: "Negeseuon parod, ffeil yr un (EML mewn ZIP)",
  },
  "roll.registrar.mail": {
    en: "Ready messages in one file (mbox)",
    cy: "Negeseuon parod mewn un ffeil (mbox)",
  },

  "roll.registrar.reading": { en: "Reading the roll.", cy: "Yn darllen y gofrestr." },
  "roll.registrar.tooShort": {
    en: "Choose a passphrase of {least} characters or more.",
    cy: "Dewiswch gyfrinair o {least} nod neu fwy.",
  },
  "roll.registrar.notTheSame": {
    en: "The two passphrases differ.",
    cy: "Mae’r ddau gyfrinair yn wahanol.",
  },
  "roll.registrar.notSealed": {
    en: "That is not a sealed file.",
    cy: "Nid ffeil wedi’i selio yw honno.",
  },
  "roll.registrar.wrong": {
    en: "The sealed file does not open: another passphrase, or a damaged file.",
    cy: "Nid yw’r ffeil wedi’i selio yn agor: cyfrinair arall, neu ffeil wedi’i difrodi.",
  },
  "roll.registrar.otherBallot": {
    en: "That sealed file belongs to another ballot.",
    cy: "Mae’r ffeil honno’n perthyn i bleidlais arall.",
  },
  "roll.registrar.needSealed": {
    en: "Voting codes are published already: choose their sealed file first. Without it nothing can be given again.",
    cy: "Mae codau wedi’u cyhoeddi eisoes: dewiswch eu ffeil wedi’i selio yn gyntaf. Hebddi ni ellir rhoi dim eto.",
  },
  "roll.registrar.fixed": {
    en: "The election is set up, and somebody on the roll is not in the sealed file. Is it the right file?",
    cy: "Mae’r etholiad wedi’i baratoi, ac nid yw rhywun ar y gofrestr yn y ffeil. Ai hon yw’r ffeil gywir?",
  },
  "roll.registrar.notPublished": {
    en: "The voting codes in that file are not the ones that were published. Do not print them.",
    cy: "Nid y codau yn y ffeil honno yw’r rhai a gyhoeddwyd. Peidiwch â’u hargraffu.",
  },
  "roll.registrar.made": {
    en: "Voting codes ready: {count}. New ones: {fresh}. Seconds: {seconds}.",
    cy: "Codau yn barod: {count}. Rhai newydd: {fresh}. Eiliadau: {seconds}.",
  },
  "roll.registrar.nowSave": {
    en: "Now save the sealed file and check it.",
    cy: "Nawr cadwch y ffeil wedi’i selio a’i gwirio.",
  },
  "roll.registrar.same": {
    en: "They are the ones that were published. You may print letters.",
    cy: "Dyma’r rhai a gyhoeddwyd. Cewch argraffu llythyrau.",
  },
  "roll.registrar.saved": {
    en: "The sealed file was saved. Open it below to check it.",
    cy: "Cadwyd y ffeil wedi’i selio. Agorwch hi isod i’w gwirio.",
  },
  "roll.registrar.otherFile": {
    en: "That file holds other voting codes than the ones on this page. Save again.",
    cy: "Mae’r ffeil honno’n dal codau gwahanol i’r rhai ar y dudalen hon. Cadwch eto.",
  },
  "roll.registrar.checked": {
    en: "The saved file opens and holds every voting code. You may publish and print.",
    cy: "Mae’r ffeil a gadwyd yn agor ac yn dal pob un o’r codau. Cewch gyhoeddi ac argraffu.",
  },
  "roll.registrar.needHelp": {
    en: "Say whom voters ring or write to for help.",
    cy: "Dywedwch pwy y mae pleidleiswyr yn ei ffonio neu’n ysgrifennu ato am gymorth.",
  },
  "roll.registrar.needFrom": {
    en: "Give your own e-mail address as the sender.",
    cy: "Rhowch eich cyfeiriad e-bost eich hun fel yr anfonwr.",
  },
  "roll.registrar.nobody": { en: "Nobody is among these.", cy: "Nid oes neb ymhlith y rhain." },
  "roll.registrar.printed": {
    en: "Letters saved: {count}. Seconds: {seconds}. Print them, then delete the file.",
    cy: "Llythyrau a gadwyd: {count}. Eiliadau: {seconds}. Argraffwch nhw, yna dilëwch y ffeil.",
  },
  "roll.registrar.printedVolumes": {
    en: "Letters saved: {count}, in {volumes} volumes. Seconds: {seconds}. Unpack the ZIP file, print them, then delete both.",
    cy: "Llythyrau a gadwyd: {count}, mewn {volumes} cyfrol. Eiliadau: {seconds}. Dadbaciwch y ffeil ZIP, argraffwch nhw, yna dilëwch y ddau.",
  },
  "roll.registrar.unprintable": {
    en: "Some names have letters that this font lacks. Use the table for mail merge for: {references}.",
    cy: "Mae gan rai enwau lythrennau nad ydynt yn y ffont hwn. Defnyddiwch y tabl cyfuno post ar gyfer: {references}.",
  },
  "roll.registrar.merged": {
    en: "Rows saved: {count}. Delete the file once the letters are out.",
    cy: "Rhesi a gadwyd: {count}. Dilëwch y ffeil unwaith y bydd y llythyrau wedi mynd.",
  },
  "roll.registrar.messages": {
    en: "Messages saved: {count}. Open the file in your own mailer, send them, then delete it.",
    cy: "Negeseuon a gadwyd: {count}. Agorwch y ffeil yn eich rhaglen bost, anfonwch nhw, yna dilëwch hi.",
  },
  "roll.registrar.messageSet": {
    en: "Messages saved: {count}, in ZIP files: {files}. Unpack them, send them with your own mailer, then delete them.",
    cy: "Negeseuon a gadwyd: {count}, mewn ffeiliau ZIP: {files}. Dadbaciwch nhw, anfonwch nhw â’ch rhaglen bost, yna dilëwch nhw.",
  },
  "roll.registrar.fault": {
    en: "Something went wrong, and nothing was sent. Load the page again.",
    cy: "Aeth rhywbeth o’i le, ac ni anfonwyd dim. Llwythwch y dudalen eto.",
  },
};
