/** The road of a case: its stages in order, the tasks of each, and the reason under each task. */
import type { Language } from "@rochdale/language/message.ts";
import { inLanguage } from "./address.ts";
import { html, toHtml } from "./html.ts";
import type { Html, Text } from "./html.ts";
import { taskList } from "./govuk/task-list.ts";
import type { TagKind } from "./tagged.ts";

export type Task = {
  readonly name: Text;
  /** No address: it cannot start yet. Later tasks are shown all the same: they teach the road. */
  readonly href?: string | undefined;
  readonly hint?: Text | undefined;
  readonly status: { readonly text: Text; readonly kind?: TagKind | undefined };
};
export type Stage = {
  readonly name: Text;
  /** "done 6 November 2026", "you are here". */
  readonly note?: Text | undefined;
  readonly tasks: readonly Task[];
};

/** The stages, each with its task list. */
export function road(language: Language, stages: readonly Stage[]): Html {
  return html`${stages.map((stage, i) => {
    const note = stage.note && html`<span>${stage.note}</span>`;
    return html`<div class="rd-stageh"><h2 class="govuk-heading-m" id="stage-${i + 1}">${stage.name}</h2>${note}</div>
${tasks(language, stage.tasks, `stage-${i + 1}`)}`;
  })}`;
}

/** One list of tasks; `id` must differ on one page. */
export function tasks(language: Language, all: readonly Task[], id: string): Html {
  return taskList({
    idPrefix: id,
    classes: "rd-task",
    items: all.map((task) => ({
      title: { html: toHtml(task.name) },
      href: task.href && inLanguage(language, task.href),
      hint: task.hint ? { html: toHtml(task.hint) } : undefined,
      status: {
        tag: {
          html: toHtml(task.status.text),
          classes: `rd-tag rd-tag--${task.status.kind ?? "plain"}`,
        },
      },
    })),
  });
}
