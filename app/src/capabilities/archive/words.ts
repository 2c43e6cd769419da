/** The sentences of the archive. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const archiveWords: Catalogue = {
  "archive.kind.primary": { en: "The body’s own papers", cy: "Papurau’r corff ei hun" },
  "archive.kind.report": { en: "A report by somebody else", cy: "Adroddiad gan rywun arall" },
  "archive.kind.seed": { en: "A source document", cy: "Dogfen ffynhonnell" },
  "archive.realOnly": {
    en: "Sources speak only for real bodies. This one speaks for itself.",
    cy: "Dim ond dros gyrff go iawn y mae ffynonellau’n siarad. Mae hwn yn siarad drosto’i hun.",
  },
  "archive.realOnly.remedy": {
    en: "Let the parties of this body act in their own names.",
    cy: "Gadewch i bartïon y corff hwn weithredu yn eu henwau eu hunain.",
  },
  "archive.markTaken": {
    en: "Choose another mark. This one is in use",
    cy: "Dewiswch farc arall. Mae hwn yn cael ei ddefnyddio",
  },
  "archive.markUnknown": {
    en: "Cite the source first, then use its mark",
    cy: "Nodwch y ffynhonnell yn gyntaf, yna defnyddiwch ei marc",
  },
  "archive.future": {
    en: "Enter today or a day in the past",
    cy: "Rhowch heddiw neu ddiwrnod yn y gorffennol",
  },
  "archive.badContent": {
    en: "The content does not fit this kind of fact ({where})",
    cy: "Nid yw’r cynnwys yn ffitio’r math hwn o ffaith ({where})",
  },
  "act.archive.cite": { en: "Cite a source", cy: "Nodi ffynhonnell" },
  "act.archive.cite.mark": { en: "Mark", cy: "Marc" },
  "act.archive.cite.mark.hint": { en: "S1, S2 and so on", cy: "S1, S2 ac ati" },
  "act.archive.cite.title": { en: "Title", cy: "Teitl" },
  "act.archive.cite.author": { en: "Author", cy: "Awdur" },
  "act.archive.cite.year": { en: "Year", cy: "Blwyddyn" },
  "act.archive.cite.kind": { en: "What kind of source is it?", cy: "Pa fath o ffynhonnell ydyw?" },
  "act.archive.cite.where": { en: "Where it can be read", cy: "Ble y gellir ei darllen" },
  "act.archive.cite.button": { en: "Cite it", cy: "Ei nodi" },
  "act.archive.record": {
    en: "Record what a source says",
    cy: "Cofnodi’r hyn y mae ffynhonnell yn ei ddweud",
  },
  "act.archive.record.intro": {
    en: "The source’s own words stand beside the fact. What no source says stays not proven.",
    cy: "Saif geiriau’r ffynhonnell ei hun wrth ochr y ffaith. Mae’r hyn na ddywed unrhyw ffynhonnell yn aros heb ei brofi.",
  },
  "act.archive.record.type": { en: "Kind of fact", cy: "Math o ffaith" },
  "act.archive.record.on": { en: "The day it took effect", cy: "Y diwrnod y daeth i rym" },
  "act.archive.record.content": { en: "Content, as JSON", cy: "Cynnwys, fel JSON" },
  "act.archive.record.mark": { en: "Mark of the source", cy: "Marc y ffynhonnell" },
  "act.archive.record.quote": { en: "The source’s own words", cy: "Geiriau’r ffynhonnell ei hun" },
  "act.archive.record.button": { en: "Record it", cy: "Ei gofnodi" },
};
