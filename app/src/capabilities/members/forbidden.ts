/** The answer to somebody who asks for names without keeping the register. */
import { html } from "../../design/html.ts";
import { heading, paragraph } from "../../design/layout.ts";
import type { Body } from "../../house/bodies.ts";
import type { House } from "../../house/house.ts";
import { roleName, sitePage } from "../../house/site.ts";
import type { Answer, Context } from "../../platform/routes.ts";

export function forbiddenPage(house: House, context: Context, body: Body): Promise<Answer> {
  const { language } = context;
  const say = (message: string, values = {}) => house.say(language, { message, values });
  const title = say("fault.forbidden");
  const who = roleName(language, "secretary");
  const main = html`${heading(title, { level: 1, size: "l" })}${paragraph(say("fault.forbidden.what"))}${paragraph(say("fault.forbiddenFor", { who }))}`;
  return sitePage(house, context, { title, main, body, tab: "members", status: 403 });
}
