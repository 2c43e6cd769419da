/** Writes options.ts: the options of GOV.UK Frontend's components as types, from its own macro-options.json. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const COMPONENTS = [
  "back-link",
  "breadcrumbs",
  "button",
  "character-count",
  "checkboxes",
  "date-input",
  "details",
  "error-message",
  "error-summary",
  "fieldset",
  "file-upload",
  "generic-header",
  "hint",
  "input",
  "inset-text",
  "label",
  "language-navigation",
  "notification-banner",
  "pagination",
  "panel",
  "radios",
  "select",
  "service-navigation",
  "skip-link",
  "summary-list",
  "table",
  "tabs",
  "tag",
  "task-list",
  "textarea",
  "warning-text",
] as const;

type Option = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly isComponent?: boolean;
  readonly params?: readonly Option[];
};

const require = createRequire(import.meta.url);
const HOME = require.resolve("govuk-frontend/package.json").replace(/package\.json$/, "");

/** "error-message" or "errorMessage" as "ErrorMessage". */
function typeName(component: string): string {
  return component
    .replace("service-", "")
    .replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
}

function typeOf(component: string, option: Option): string {
  const { name, type, params } = option;
  if (option.isComponent) return `${typeName(name)}Options`;
  if (component === "table" && name === "rows") {
    return `readonly (readonly ${shape(component, params ?? [])}[] | null | false)[]`;
  }
  if (type === "array" && params) return `readonly (${shape(component, params)} | null | false)[]`;
  if (type === "array") return "readonly string[]";
  if (name === "slots") return "NavigationSlots";
  if (component === "date-input" && /^(day|month|year)$/.test(name)) {
    return `${shape(component, params ?? [])} | false`;
  }
  if (params) return shape(component, params);
  if (/attributes$/i.test(name)) return "Attributes";
  if (type === "object") return "{ readonly [name: string]: string }";
  if (/html$/i.test(name)) return "Html";
  if (/^(text|titleText|summaryText|descriptionText|logoText|caption)$/.test(name)) return "Text";
  if (type === "string") return "string";
  if (type === "integer") return "number";
  if (type === "boolean") return "boolean";
  throw new Error(`${component}: ${name} has the unknown type ${type}`);
}

/** Said to be needed, and not one of a pair of which one is enough. */
function needed(component: string, option: Option): boolean {
  if (/^(text|html)$|(Text|Html)$/.test(option.name)) return false;
  if (component === "date-input" && option.name === "name") return false;
  if (option.name === "maxwords" || option.name === "maxlength") return false;
  return option.required && !/if `\w+` is/i.test(option.description);
}

function shape(component: string, options: readonly Option[]): string {
  const lines = options
    .filter((option) => option.type !== "nunjucks-block")
    .map((option) => {
      const optional = !needed(component, option);
      const type = typeOf(component, option) + (optional ? " | undefined" : "");
      return `readonly ${option.name}${optional ? "?" : ""}: ${type};`;
    });
  return `{ ${lines.join("\n")} }`;
}

/** The text of options.ts for the installed version. */
export function optionTypes(): string {
  const { version } = JSON.parse(readFileSync(`${HOME}package.json`, "utf8")) as {
    version: string;
  };
  const types = COMPONENTS.map((component) => {
    const file = `${HOME}dist/govuk/components/${component}/macro-options.json`;
    const options = JSON.parse(readFileSync(file, "utf8")) as readonly Option[];
    return `export type ${typeName(component)}Options = ${shape(component, options)};`;
  });
  return [
    `/** Options of GOV.UK Frontend ${version}'s components: a table, written by write-options.ts, not to be edited. */`,
    `/* oxlint-disable max-lines */`,
    `import type { Html, Text } from "../html.ts";`,
    `import type { Attributes } from "./attributes.ts";`,
    `import type { NavigationSlots } from "./slots.ts";`,
    ...types,
    "",
  ].join("\n");
}

if (import.meta.main) {
  writeFileSync(new URL("options.ts", import.meta.url), optionTypes());
}
