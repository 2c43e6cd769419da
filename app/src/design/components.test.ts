/** The small components: each says what it must, escaped, in both languages. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { awaiting } from "./awaiting.ts";
import { blocker } from "./blocker.ts";
import { bodyBar } from "./body-bar.ts";
import { datedList } from "./dated-list.ts";
import { descriptionRows } from "./description-rows.ts";
import { documentList, fileSize } from "./document-list.ts";
import { emptyState } from "./empty-state.ts";
import { figures } from "./figures.ts";
import { contrast, tour, ways } from "./home.ts";
import {
  command,
  columns,
  fingerprint,
  heading,
  paragraph,
  printButton,
  section,
} from "./layout.ts";
import { proofSteps } from "./proof-steps.ts";
import { question } from "./question.ts";
import { road } from "./road.ts";
import { sourceMark, sources } from "./sources.ts";
import { stateMark } from "./state-mark.ts";
import { conflict, fault, recorded, saved } from "./states.ts";
import { tagged } from "./tagged.ts";
import { tally } from "./tally.ts";

const HOSTILE = `<img src=x onerror="1">`;

test("three states, told apart by shape and by word", () => {
  assert.match(stateMark("en", "met").value, /<circle[^]*>Met</);
  assert.match(stateMark("en", "notMet").value, /<rect[^]*>Not met</);
  assert.match(stateMark("en", "notProven").value, /stroke-dasharray[^]*>Not proven</);
  assert.match(stateMark("cy", "notMet").value, /Heb ei fodloni/);
  const check = stateMark("en", "met", { words: "Checked just now", small: true }).value;
  assert.doesNotMatch(check, />Met</);
  assert.match(check, /rd-state--small/);
});

test("the tally counts all three, always in one order", () => {
  const drawn = tally("en", { notProven: 5, met: 3, notMet: 0 }, [
    { href: "/x", text: "How" },
  ]).value;
  assert.match(drawn, />Met<[^]*>3<[^]*>Not met<[^]*>0<[^]*>Not proven<[^]*>5<[^]*href="\/x"/);
});

test("a source mark is read as a source, and the source says its words in its language", () => {
  assert.match(
    sourceMark("en", 3).value,
    /href="#source-3"><span class="govuk-visually-hidden">source <\/span>S3</,
  );
  const drawn = sources("cy", [
    { n: 3, text: "Author, 2010", quote: "in so many words", lang: "en" },
  ]).value;
  assert.match(
    drawn,
    /id="source-3"[^]*<blockquote class="rd-quote" lang="en">[^]*in so many words/,
  );
  assert.match(drawn, /Ffynonellau/);
});

test("the body's bar: name, what it is, tabs in the page's language, the page itself marked", () => {
  const tabs = [
    { href: "/m", text: "Findings", current: true },
    { href: "/m/books", text: "Books" },
  ];
  const drawn = bodyBar("cy", { name: HOSTILE, kind: "Pensions", tabs }).value;
  assert.match(drawn, /href="\/cy\/m" aria-current="page"/);
  assert.match(drawn, /href="\/cy\/m\/books">/);
  assert.doesNotMatch(drawn, /<img/);
  assert.doesNotMatch(bodyBar("en", { name: "X" }).value, /<nav/);
});

test("what blocks is counted in words; nothing when nothing does", () => {
  assert.match(blocker("en", ["One"]).value, /1 thing blocks this case/);
  assert.match(
    blocker("en", ["One", "Two"]).value,
    /2 things block this case[^]*<li>One<\/li><li>Two/,
  );
  assert.equal(blocker("en", []).value, "");
});

test("the road shows later stages too, without a link, with the reason under each", () => {
  const tasks = [
    {
      name: "The request",
      href: "/r",
      hint: "14 signatures",
      status: { text: "Done", kind: "done" },
    },
    { name: "Ballot", hint: "waits", status: { text: "Cannot start yet", kind: "wait" } },
  ] as const;
  const drawn = road("en", [{ name: "Exploring", note: "you are here", tasks }]).value;
  assert.match(drawn, /href="\/r" aria-describedby="stage-1-1-hint stage-1-1-status"/);
  assert.match(drawn, /<div>Ballot<\/div>[^]*waits[^]*rd-tag--wait">Cannot start yet/);
});

test("rows of facts; an action says what it is about; an absent row is left out", () => {
  const drawn = descriptionRows([
    ["Members", "412"],
    false,
    ["Scrutineer", "none", { href: "/a", text: "Appoint", about: "a scrutineer" }],
  ]).value;
  assert.equal(drawn.match(/<dt/g)?.length, 2);
  assert.match(drawn, /href="\/a">Appoint<span class="govuk-visually-hidden"> a scrutineer/);
});

test("documents: size in decimal units; what is withheld keeps its place, its reason and its fingerprint", () => {
  assert.equal(fileSize("en", 999), "999 bytes");
  assert.equal(fileSize("en", 312_400), "312 KB");
  assert.equal(fileSize("en", 999_600), "1 MB");
  assert.equal(fileSize("en", 3_140_000), "3.1 MB");
  const held = documentList("en", [
    { title: "Prices", href: "/p", withheld: "commercial", fingerprint: "ffee90b42fd8a36e" },
  ]).value;
  assert.doesNotMatch(held, /href/);
  assert.match(held, /Withheld: commercial[^]*ffee 90b4 2fd8 a36e/);
});

test("a fingerprint in groups of four, all of it on request", () => {
  const hex = "0123456789abcdef".repeat(4);
  assert.match(fingerprint(hex).value, />0123 4567 89ab cdef</);
  assert.equal(fingerprint(hex, 16).value.match(/ /g)?.length, 15 + 2);
});

test("questions: an answer with its author, or that there is none and how late it is", () => {
  const open = question("en", {
    id: "q1",
    text: "Why?",
    by: "Name withheld",
    clock: { state: "late", count: 2 },
  }).value;
  assert.match(open, /Not answered yet[^]*2 working days late/);
  const done = question("en", {
    id: "q2",
    text: HOSTILE,
    by: "x",
    answer: { by: "team", text: "So." },
  }).value;
  assert.match(done, /Answer: team[^]*So\./);
  assert.doesNotMatch(done, /Not answered|<img/);
});

test("recorded is said with its entry; saved says that it is not recorded", () => {
  assert.match(
    recorded("en", { text: "Given.", entry: 319, href: "/check/319" }).value,
    /Recorded[^]*href="\/check\/319">Entry 319 in the record/,
  );
  assert.match(saved("en", "Saved as draft 5.").value, /Saved is not recorded/);
  assert.match(
    conflict("en", { who: "Priya", time: "14:03", theirs: "A", yours: "B" }).value,
    /Priya changed this at 14:03[^]*A[^]*B/,
  );
  assert.match(
    fault("en", { reference: "7f3", phone: "0161" }).value,
    /reference 7f3\. Ring 0161\./,
  );
});

test("home: ways in, one question and two answers, the tour with its minutes", () => {
  const way = { heading: "Ask", text: "You work in it.", href: "/ask", link: "Is it right?" };
  assert.match(ways("cy", [way]).value, /href="\/cy\/ask">Is it right\?/);
  const side = { name: "A", because: "b", href: "/a", link: "c" };
  const two = contrast("en", {
    heading: "h",
    question: "q?",
    sides: [
      { ...side, state: "met" },
      { ...side, state: "notMet" },
    ],
  }).value;
  assert.match(two, />Met<[^]*>Not met</);
  assert.match(tour("en", [{ text: "One", href: "/1", minutes: 1 }]).value, /1 minute</);
});

test("lists of work, days and figures", () => {
  assert.match(
    awaiting([{ title: "Send", href: "/s", tag: tagged("Due", "late"), when: "25 November" }])
      .value,
    /<h2><a[^>]*>Send<\/a><\/h2>[^]*rd-tag--late[^]*<b>25 November/,
  );
  assert.match(
    datedList("en", [{ day: "2026-12-10", text: "AGM" }]).value,
    /<time datetime="2026-12-10">10 Dec</,
  );
  assert.match(datedList("en", [{ day: "2027-10-31", text: "x" }], true).value, />31 Oct 2027</);
  assert.match(figures([["Blocked", "5"]]).value, /<dt>Blocked<\/dt><dd>5</);
  assert.match(proofSteps(["a", "b"]).value, /<li>a<\/li><li>b/);
  assert.match(
    emptyState("None yet.", { href: "/x", text: "Start" }).value,
    /None yet\.[^]*href="\/x"/,
  );
});

test("layout: headings in order, a section named by its heading, commands reached by keyboard", () => {
  assert.match(
    heading("H", { level: 1, caption: "C" }).value,
    /<h1 class="govuk-heading-l"><span class="govuk-caption-l">C<\/span> H<\/h1>/,
  );
  assert.match(
    section("S", paragraph("p"), { id: "s" }).value,
    /aria-labelledby="s-h"><h2[^>]*id="s-h"/,
  );
  assert.match(columns(paragraph("a"), paragraph("b"), "even").value, /rd-cols--even/);
  assert.match(
    command("rochdale <x>", "en").value,
    /tabindex="0" role="region" aria-label="Command"[^>]*>rochdale &lt;x&gt;/,
  );
  assert.match(printButton("en").value, /data-rd-print hidden/);
});
