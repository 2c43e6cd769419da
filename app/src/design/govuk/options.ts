/** Options of GOV.UK Frontend 6.6.0's components: a table, written by write-options.ts, not to be edited. */
/* oxlint-disable max-lines */
import type { Html, Text } from "../html.ts";
import type { Attributes } from "./attributes.ts";
import type { NavigationSlots } from "./slots.ts";
export type BackLinkOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly href: string;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type BreadcrumbsOptions = {
  readonly items: readonly (
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly href?: string | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | null
    | false
  )[];
  readonly classes?: string | undefined;
  readonly collapseOnMobile?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
  readonly labelText?: string | undefined;
};
export type ButtonOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly href?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly preventDoubleClick?: boolean | undefined;
  readonly isStartButton?: boolean | undefined;
  readonly id?: string | undefined;
};
export type CharacterCountOptions = {
  readonly id?: string | undefined;
  readonly name: string;
  readonly rows?: string | undefined;
  readonly value?: string | undefined;
  readonly maxlength?: string | undefined;
  readonly maxwords?: string | undefined;
  readonly threshold?: string | undefined;
  readonly countType?: string | undefined;
  readonly label: LabelOptions;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly countMessage?: { readonly classes?: string | undefined } | undefined;
  readonly textareaDescriptionText?: string | undefined;
  readonly charactersUnderLimitText?: { readonly [name: string]: string } | undefined;
  readonly charactersAtLimitText?: string | undefined;
  readonly charactersOverLimitText?: { readonly [name: string]: string } | undefined;
  readonly wordsUnderLimitText?: { readonly [name: string]: string } | undefined;
  readonly wordsAtLimitText?: string | undefined;
  readonly wordsOverLimitText?: { readonly [name: string]: string } | undefined;
};
export type CheckboxesOptions = {
  readonly describedBy?: string | undefined;
  readonly fieldset?: FieldsetOptions | undefined;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInputs?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInputs?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly idPrefix?: string | undefined;
  readonly name: string;
  readonly items: readonly (
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly id?: string | undefined;
        readonly name?: string | undefined;
        readonly value: string;
        readonly label?: LabelOptions | undefined;
        readonly hint?: HintOptions | undefined;
        readonly divider?: string | undefined;
        readonly checked?: boolean | undefined;
        readonly conditional?: { readonly html?: Html | undefined } | undefined;
        readonly behaviour?: string | undefined;
        readonly disabled?: boolean | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | null
    | false
  )[];
  readonly values?: readonly string[] | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type DateInputOptions = {
  readonly id: string;
  readonly namePrefix?: string | undefined;
  readonly items?:
    | readonly (
        | {
            readonly id?: string | undefined;
            readonly name?: string | undefined;
            readonly label?: string | undefined;
            readonly value?: string | undefined;
            readonly error?: boolean | undefined;
            readonly autocomplete?: string | undefined;
            readonly pattern?: string | undefined;
            readonly classes?: string | undefined;
            readonly attributes?: Attributes | undefined;
          }
        | null
        | false
      )[]
    | undefined;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInputs?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInputs?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly fieldset?: FieldsetOptions | undefined;
  readonly day?: {} | false | undefined;
  readonly month?: {} | false | undefined;
  readonly year?: {} | false | undefined;
  readonly values?:
    | {
        readonly day?: {} | false | undefined;
        readonly month?: {} | false | undefined;
        readonly year?: {} | false | undefined;
      }
    | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type DetailsOptions = {
  readonly summaryText?: Text | undefined;
  readonly summaryHtml?: Html | undefined;
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type ErrorMessageOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly visuallyHiddenText?: string | undefined;
};
export type ErrorSummaryOptions = {
  readonly titleText?: Text | undefined;
  readonly titleHtml?: Html | undefined;
  readonly descriptionText?: Text | undefined;
  readonly descriptionHtml?: Html | undefined;
  readonly errorList?:
    | readonly (
        | {
            readonly href?: string | undefined;
            readonly text?: Text | undefined;
            readonly html?: Html | undefined;
            readonly attributes?: Attributes | undefined;
          }
        | null
        | false
      )[]
    | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type FieldsetOptions = {
  readonly describedBy?: string | undefined;
  readonly legend?:
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly classes?: string | undefined;
        readonly isPageHeading?: boolean | undefined;
      }
    | undefined;
  readonly classes?: string | undefined;
  readonly role?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly html?: Html | undefined;
};
export type FileUploadOptions = {
  readonly name: string;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly multiple?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly label: LabelOptions;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly javascript?: boolean | undefined;
  readonly chooseFilesButtonText?: string | undefined;
  readonly dropInstructionText?: string | undefined;
  readonly multipleFilesChosenText?: { readonly [name: string]: string } | undefined;
  readonly noFileChosenText?: string | undefined;
  readonly enteredDropZoneText?: string | undefined;
  readonly leftDropZoneText?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly wrapperClasses?: string | undefined;
  readonly wrapperAttributes?: Attributes | undefined;
};
export type GenericHeaderOptions = {
  readonly url?: string | undefined;
  readonly logoText?: Text | undefined;
  readonly logoHtml?: Html | undefined;
  readonly containerClasses?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type HintOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type InputOptions = {
  readonly id?: string | undefined;
  readonly name: string;
  readonly type?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly label: LabelOptions;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly prefix?:
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | undefined;
  readonly suffix?:
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly classes?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly autocapitalize?: string | undefined;
  readonly inputWrapper?:
    | { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
    | undefined;
  readonly attributes?: Attributes | undefined;
};
export type InsetTextOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly id?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type LabelOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly for?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type LanguageNavigationOptions = {
  readonly items: readonly (
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly lang: string;
        readonly hrefLang?: string | undefined;
        readonly dir?: string | undefined;
        readonly href?: string | undefined;
        readonly current?: boolean | undefined;
        readonly languageDescriptionText?: string | undefined;
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | null
    | false
  )[];
  readonly ariaLabel?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type NotificationBannerOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly titleText?: Text | undefined;
  readonly titleHtml?: Html | undefined;
  readonly titleHeadingLevel?: string | undefined;
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  readonly titleId?: string | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type PaginationOptions = {
  readonly items?:
    | readonly (
        | {
            readonly number?: string | undefined;
            readonly visuallyHiddenText?: string | undefined;
            readonly href?: string | undefined;
            readonly current?: boolean | undefined;
            readonly ellipsis?: boolean | undefined;
            readonly attributes?: Attributes | undefined;
          }
        | null
        | false
      )[]
    | undefined;
  readonly previous?:
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly labelText?: string | undefined;
        readonly href: string;
        readonly attributes?: Attributes | undefined;
      }
    | undefined;
  readonly next?:
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly labelText?: string | undefined;
        readonly href: string;
        readonly attributes?: Attributes | undefined;
      }
    | undefined;
  readonly landmarkLabel?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type PanelOptions = {
  readonly titleText?: Text | undefined;
  readonly titleHtml?: Html | undefined;
  readonly headingLevel?: number | undefined;
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly actions?:
    | {
        readonly items?:
          | readonly (
              | {
                  readonly text?: Text | undefined;
                  readonly type?: string | undefined;
                  readonly href?: string | undefined;
                  readonly classes?: string | undefined;
                  readonly attributes?: Attributes | undefined;
                }
              | null
              | false
            )[]
          | undefined;
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | undefined;
};
export type RadiosOptions = {
  readonly fieldset?: FieldsetOptions | undefined;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInputs?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInputs?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly idPrefix?: string | undefined;
  readonly name: string;
  readonly items: readonly (
    | {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly id?: string | undefined;
        readonly value: string;
        readonly label?: LabelOptions | undefined;
        readonly hint?: HintOptions | undefined;
        readonly divider?: string | undefined;
        readonly checked?: boolean | undefined;
        readonly conditional?: { readonly html?: Html | undefined } | undefined;
        readonly disabled?: boolean | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | null
    | false
  )[];
  readonly value?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type SelectOptions = {
  readonly id?: string | undefined;
  readonly name: string;
  readonly items: readonly (
    | {
        readonly value?: string | undefined;
        readonly text?: Text | undefined;
        readonly selected?: boolean | undefined;
        readonly disabled?: boolean | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | null
    | false
  )[];
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly label: LabelOptions;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type NavigationOptions = {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly ariaLabel?: string | undefined;
  readonly menuButtonText?: string | undefined;
  readonly menuButtonLabel?: string | undefined;
  readonly navigationLabel?: string | undefined;
  readonly navigationId?: string | undefined;
  readonly navigationClasses?: string | undefined;
  readonly collapseNavigationOnMobile?: boolean | undefined;
  readonly serviceName?: string | undefined;
  readonly serviceUrl?: string | undefined;
  readonly navigation: readonly (
    | {
        readonly current?: boolean | undefined;
        readonly active?: boolean | undefined;
        readonly html?: Html | undefined;
        readonly text?: Text | undefined;
        readonly href?: string | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | null
    | false
  )[];
  readonly slots?: NavigationSlots | undefined;
};
export type SkipLinkOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly href?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type SummaryListOptions = {
  readonly rows: readonly (
    | {
        readonly classes?: string | undefined;
        readonly key: {
          readonly text?: Text | undefined;
          readonly html?: Html | undefined;
          readonly classes?: string | undefined;
        };
        readonly value: {
          readonly text?: Text | undefined;
          readonly html?: Html | undefined;
          readonly classes?: string | undefined;
        };
        readonly actions?:
          | {
              readonly items?:
                | readonly (
                    | {
                        readonly href: string;
                        readonly text?: Text | undefined;
                        readonly html?: Html | undefined;
                        readonly visuallyHiddenText?: string | undefined;
                        readonly classes?: string | undefined;
                        readonly attributes?: Attributes | undefined;
                      }
                    | null
                    | false
                  )[]
                | undefined;
              readonly classes?: string | undefined;
            }
          | undefined;
      }
    | null
    | false
  )[];
  readonly card?:
    | {
        readonly title?:
          | {
              readonly text?: Text | undefined;
              readonly html?: Html | undefined;
              readonly headingLevel?: number | undefined;
              readonly classes?: string | undefined;
            }
          | undefined;
        readonly actions?:
          | {
              readonly items?:
                | readonly (
                    | {
                        readonly href: string;
                        readonly text?: Text | undefined;
                        readonly html?: Html | undefined;
                        readonly visuallyHiddenText?: string | undefined;
                        readonly classes?: string | undefined;
                        readonly attributes?: Attributes | undefined;
                      }
                    | null
                    | false
                  )[]
                | undefined;
              readonly classes?: string | undefined;
            }
          | undefined;
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
      }
    | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type TableOptions = {
  readonly rows: readonly (
    | readonly {
        readonly text?: Text | undefined;
        readonly html?: Html | undefined;
        readonly format?: string | undefined;
        readonly classes?: string | undefined;
        readonly colspan?: number | undefined;
        readonly rowspan?: number | undefined;
        readonly attributes?: Attributes | undefined;
      }[]
    | null
    | false
  )[];
  readonly head?:
    | readonly (
        | {
            readonly text?: Text | undefined;
            readonly html?: Html | undefined;
            readonly format?: string | undefined;
            readonly classes?: string | undefined;
            readonly colspan?: number | undefined;
            readonly rowspan?: number | undefined;
            readonly attributes?: Attributes | undefined;
          }
        | null
        | false
      )[]
    | undefined;
  readonly caption?: Text | undefined;
  readonly captionClasses?: string | undefined;
  readonly firstCellIsHeader?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type TabsOptions = {
  readonly id?: string | undefined;
  readonly idPrefix?: string | undefined;
  readonly title?: string | undefined;
  readonly items: readonly (
    | {
        readonly id: string;
        readonly label: string;
        readonly attributes?: Attributes | undefined;
        readonly panel: {
          readonly text?: Text | undefined;
          readonly html?: Html | undefined;
          readonly attributes?: Attributes | undefined;
        };
      }
    | null
    | false
  )[];
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type TagOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type TaskListOptions = {
  readonly items: readonly (
    | {
        readonly title: {
          readonly text?: Text | undefined;
          readonly html?: Html | undefined;
          readonly classes?: string | undefined;
        };
        readonly hint?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly status: {
          readonly tag?: TagOptions | undefined;
          readonly text?: Text | undefined;
          readonly html?: Html | undefined;
          readonly classes?: string | undefined;
        };
        readonly href?: string | undefined;
        readonly classes?: string | undefined;
      }
    | null
    | false
  )[];
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly idPrefix?: string | undefined;
};
export type TextareaOptions = {
  readonly id?: string | undefined;
  readonly name: string;
  readonly spellcheck?: boolean | undefined;
  readonly rows?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly label: LabelOptions;
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | undefined;
  readonly formGroup?:
    | {
        readonly classes?: string | undefined;
        readonly attributes?: Attributes | undefined;
        readonly beforeInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
        readonly afterInput?:
          | { readonly text?: Text | undefined; readonly html?: Html | undefined }
          | undefined;
      }
    | undefined;
  readonly classes?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
export type WarningTextOptions = {
  readonly text?: Text | undefined;
  readonly html?: Html | undefined;
  readonly iconFallbackText?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};
