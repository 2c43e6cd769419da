/** A file to send. */
import { classes, html } from "../html.ts";
import type { Html } from "../html.ts";
import { more, translations, when, writeAttributes } from "./attributes.ts";
import { beside, described, formGroup } from "./form-group.ts";
import { label } from "./label.ts";
import type { FileUploadOptions } from "./options.ts";

/** GOV.UK Frontend's file upload; with `javascript` it may be dropped onto. */
export function fileUpload(options: FileUploadOptions): Html {
  const id = options.id || options.name;
  const { notes, describedBy } = described({ ...options, id });
  const names = classes(
    "govuk-file-upload",
    options.classes,
    options.errorMessage && "govuk-file-upload--error",
  );
  const box = html`<input class="${names}" id="${id}" name="${options.name}" type="file"${options.disabled && " disabled"}${options.multiple && " multiple"}${when("aria-describedby", describedBy)}${writeAttributes(options.attributes)}>`;
  const body = html`${label({ ...options.label, for: id })}${notes}${beside(options.formGroup?.beforeInput)}${options.javascript ? dropZone(options, box) : box}${beside(options.formGroup?.afterInput)}`;
  return formGroup(options.formGroup, options.errorMessage, body);
}

function dropZone(options: FileUploadOptions, box: Html): Html {
  return html`<div class="govuk-file-upload-wrapper${more(options.wrapperClasses)}" data-module="govuk-file-upload"${translations("choose-files-button", options.chooseFilesButtonText)}${translations("no-file-chosen", options.noFileChosenText)}${translations("multiple-files-chosen", options.multipleFilesChosenText)}${translations("drop-instruction", options.dropInstructionText)}${translations("entered-drop-zone", options.enteredDropZoneText)}${translations("left-drop-zone", options.leftDropZoneText)}${writeAttributes(options.wrapperAttributes)}>${box}</div>`;
}
