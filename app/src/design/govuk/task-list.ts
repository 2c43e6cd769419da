/** What there is to do, and how each stands. */
import { html, safeHref } from "../html.ts";
import type { Html } from "../html.ts";
import { content, more, writeAttributes } from "./attributes.ts";
import type { TaskListOptions } from "./options.ts";
import { tag } from "./tag.ts";

type Task = Exclude<TaskListOptions["items"][number], null | false>;

/** GOV.UK Frontend's task list; hints and states get ids from `idPrefix`, which must differ on one page. */
export function taskList(options: TaskListOptions): Html {
  const prefix = options.idPrefix || "task-list";
  const items = (options.items ?? []).map((item, i) => item && task(item, `${prefix}-${i + 1}`));
  return html`<ul class="govuk-task-list${more(options.classes)}"${writeAttributes(options.attributes)}>${items}</ul>`;
}

function task(item: Task, id: string): Html {
  const words = content(item.title);
  const name = item.href
    ? html`<a class="govuk-link govuk-task-list__link${more(item.title?.classes)}" href="${safeHref(item.href)}" aria-describedby="${item.hint ? `${id}-hint ` : ""}${id}-status">${words}</a>`
    : html`<div${item.title?.classes && html` class="${item.title.classes}"`}>${words}</div>`;
  const hint =
    item.hint &&
    html`<div id="${id}-hint" class="govuk-task-list__hint">${content(item.hint)}</div>`;
  const status = item.status?.tag ? tag(item.status.tag) : content(item.status);
  return html`<li class="govuk-task-list__item${item.href ? " govuk-task-list__item--with-link" : ""}${more(item.classes)}"><div class="govuk-task-list__name-and-hint">${name}${hint}</div><div class="govuk-task-list__status${more(item.status?.classes)}" id="${id}-status">${status}</div></li>`;
}
