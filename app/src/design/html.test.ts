import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { attributes, html, isEmpty, join, link, raw, safeHref } from "./html.ts";

test("text is escaped, HTML kept, arrays joined, nothing left out", () => {
  const bold = html`<b>${"a<b"}</b>`;
  assert.equal(
    html`<p title="${`"'&`}">${bold}${["x", raw("<i>"), [1, 2n]]}${null}${undefined}${false}${""}</p>`
      .value,
    `<p title="&quot;&#39;&amp;"><b>a&lt;b</b>x<i>12</p>`,
  );
  assert.equal(html`${0}`.value, "0");
});

test("an object or a function never reaches a page", () => {
  assert.throws(() => html`${{} as unknown as string}`, TypeError);
  assert.throws(() => html`${(() => "") as unknown as string}`, TypeError);
});

test("no text can open a tag, close an attribute or make an entity", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = html`${text}`.value;
      assert.doesNotMatch(written, /[<>"']/);
      assert.doesNotMatch(written, /&(?!(amp|lt|gt|quot|#39);)/);
      const back = written
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
      assert.equal(back, text);
    }),
  );
});

test("attributes: bare when true, left out when absent, names checked", () => {
  assert.equal(
    attributes({ hidden: true, id: "a&b", rows: 5, title: "", x: false, y: null, z: undefined })
      .value,
    ` hidden id="a&amp;b" rows="5" title=""`,
  );
  assert.throws(() => attributes({ 'a"b': "c" }), TypeError);
});

test("a link refuses an address that would run", () => {
  for (const bad of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " java\nscript:alert(1)",
    "\u0001javascript:x",
    "data:text/html,x",
    "vbscript:x",
    "blob:x",
  ]) {
    assert.throws(() => link(bad, "x"), TypeError, bad);
  }
  for (const good of [
    "/a",
    "#a",
    "?a=b:c",
    "a/b",
    "https://x.example/",
    "mailto:a@b.example",
    "tel:+44",
    "",
  ]) {
    assert.equal(safeHref(good), good);
  }
  assert.equal(
    link("/a?b=1&c=2", "A & B", "about C").value,
    `<a class="govuk-link" href="/a?b=1&amp;c=2">A &amp; B<span class="govuk-visually-hidden"> about C</span></a>`,
  );
});

test("join and emptiness", () => {
  assert.equal(join(["a", html`<br>`, "<"], ", ").value, "a, <br>, &lt;");
  assert.ok(isEmpty(html`${null}`));
  assert.ok(!isEmpty("0"));
});
