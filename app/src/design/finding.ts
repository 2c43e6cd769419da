/** A finding: what is claimed, how it stands, why, what would change it, and on whose word it rests. */
import type { Language } from "@rochdale/language/message.ts";
import { inLanguage } from "./address.ts";
import { html, link, raw } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { details } from "./govuk/details.ts";
import { stateMark, stateName } from "./state-mark.ts";
import type { State } from "./state-mark.ts";
import { word } from "./words.ts";

/** Who says so: their own word, the other side, or somebody independent. */
export type Voice = "ownWord" | "otherSide" | "independent";

export type Evidence = {
  /** "Entry 212": what the link says. */
  readonly text: Text;
  readonly href?: string | undefined;
  /** What it is: "share register, June 2025". */
  readonly about?: Text | undefined;
  readonly by?: Voice | undefined;
};

export type Challenge = {
  readonly by: string;
  readonly says: Text;
  readonly reply?: { readonly by: string; readonly says: Text } | undefined;
};

export type Finding = {
  readonly id: string;
  readonly state: State;
  /** A plain sentence: "Workers and users control it". */
  readonly claim: Text;
  /** A second line under the state: "strong". Never a fourth state. */
  readonly grade?: Text | undefined;
  readonly because: Text;
  /** The smallest change; for what is met, what would lose it. */
  readonly change: Text;
  readonly rule: Text;
  readonly ruleHref?: string | undefined;
  readonly basis: Text;
  readonly evidence: readonly Evidence[];
  readonly challenges?: readonly Challenge[] | undefined;
  /** The day it stands for, in words, where the page does not say it. */
  readonly asAt?: Text | undefined;
  readonly level?: 2 | 3 | 4 | undefined;
  /** Whether "What would change this" is open from the start. */
  readonly open?: boolean | undefined;
};

/** The finding in full: an article named by its claim. */
export function finding(language: Language, f: Finding): Html {
  const level = raw(String(f.level ?? 3));
  const titleId = `${f.id}-t`;
  const grade = f.grade && html`<span class="rd-finding__grade">${f.grade}</span>`;
  const asAt = f.asAt && html`<p class="rd-finding__asat">${f.asAt}</p>`;
  return html`<article class="rd-finding rd-finding--${stateName(f.state)}" id="${f.id}" aria-labelledby="${titleId}">
<div class="rd-finding__state">${stateMark(language, f.state)}${grade}</div>
<div class="rd-finding__body"><h${level} class="rd-finding__claim" id="${titleId}">${f.claim}</h${level}>
<p class="rd-finding__because">${f.because}</p>${asAt}
${change(language, f)}${(f.challenges ?? []).map((c) => challenge(language, c))}</div>
${basis(language, f)}</article>`;
}

function change(language: Language, f: Finding): Html {
  return details({
    classes: "rd-finding__change",
    open: f.open,
    summaryHtml: html`${word(language, "change")}<span class="govuk-visually-hidden">: ${f.claim}</span>`,
    html: html`${f.change}`,
  });
}

function basis(language: Language, f: Finding): Html {
  const rule = f.ruleHref ? link(inLanguage(language, f.ruleHref), f.rule) : f.rule;
  const row = (key: string, value: Text) =>
    html`<div><dt>${word(language, key)}</dt><dd>${value}</dd></div>`;
  return html`<dl class="rd-finding__basis">${row("rule", rule)}${row("basis", f.basis)}${row("evidence", evidence(language, f.evidence))}</dl>`;
}

function evidence(language: Language, all: readonly Evidence[]): Text {
  if (all.length === 0) return word(language, "none");
  const one = (e: Evidence) => {
    const name = e.href ? link(inLanguage(language, e.href), e.text) : e.text;
    const about = e.about && html` ${e.about}`;
    const by =
      e.by && html` <span class="rd-voice rd-voice--${e.by}">${word(language, e.by)}</span>`;
    return html`${name}${about}${by}`;
  };
  if (all.length === 1) return one(all[0]!);
  return html`<ul class="rd-plain">${all.map((e) => html`<li>${one(e)}</li>`)}</ul>`;
}

function challenge(language: Language, c: Challenge): Html {
  const reply =
    c.reply &&
    html`<p class="rd-challenge__reply"><strong>${word(language, "reply")}: ${c.reply.by}.</strong> ${c.reply.says}</p>`;
  return html`<div class="rd-challenge"><p><strong>${word(language, "challenged", { by: c.by })}.</strong> ${c.says}</p>${reply}</div>`;
}

export type FindingLine = {
  readonly state: State;
  readonly claim: Text;
  readonly href?: string | undefined;
  /** The figure or the reason, in a few words. */
  readonly figure?: Text | undefined;
};

/** The finding in one line of a list: mark, claim, figure. */
export function findingLine(language: Language, f: FindingLine): Html {
  const claim = f.href ? link(inLanguage(language, f.href), f.claim) : f.claim;
  const figure = f.figure && html`<span class="rd-findingline__figure">${f.figure}</span>`;
  return html`<li class="rd-findingline">${stateMark(language, f.state, { small: true })}<span class="rd-findingline__claim">${claim}</span>${figure}</li>`;
}

/** Findings in lines, as a list. */
export function findingLines(language: Language, all: readonly FindingLine[]): Html {
  return html`<ul class="rd-findinglines">${all.map((f) => findingLine(language, f))}</ul>`;
}
