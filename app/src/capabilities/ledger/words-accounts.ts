/** The names of the standard accounts. */
import type { Catalogue } from "@rochdale/language/message.ts";

export const accountWords: Catalogue = {
  "ledger.named": { en: "{name}", cy: "{name}" },
  "ledger.fund.general": { en: "General fund", cy: "Cronfa gyffredinol" },
  "ledger.account.assets:bank": { en: "Bank", cy: "Banc" },
  "ledger.account.assets:savings": { en: "Savings account", cy: "Cyfrif cynilo" },
  "ledger.account.assets:petty-cash": { en: "Cash in hand", cy: "Arian mewn llaw" },
  "ledger.account.assets:receivables": { en: "Owed to us", cy: "Yn ddyledus i ni" },
  "ledger.account.assets:prepayments": { en: "Paid in advance", cy: "Talwyd ymlaen llaw" },
  "ledger.account.assets:equipment": { en: "Equipment", cy: "Offer" },
  "ledger.account.liabilities:payables": { en: "Owed to suppliers", cy: "Yn ddyledus i gyflenwyr" },
  "ledger.account.liabilities:payroll": {
    en: "Pay, tax and pensions owed",
    cy: "Cyflog, treth a phensiynau sy’n ddyledus",
  },
  "ledger.account.liabilities:vat": { en: "VAT owed", cy: "TAW sy’n ddyledus" },
  "ledger.account.liabilities:deferred-income": {
    en: "Income received in advance",
    cy: "Incwm a dderbyniwyd ymlaen llaw",
  },
  "ledger.account.liabilities:loans": { en: "Loans", cy: "Benthyciadau" },
  "ledger.account.liabilities:member-shares": {
    en: "Members’ shares that can be withdrawn",
    cy: "Cyfranddaliadau aelodau y gellir eu tynnu’n ôl",
  },
  "ledger.account.liabilities:distributions": {
    en: "Surplus decided and not yet paid",
    cy: "Gwarged y penderfynwyd arno a heb ei dalu eto",
  },
  "ledger.account.equity:member-shares": {
    en: "Members’ shares that stay",
    cy: "Cyfranddaliadau aelodau sy’n aros",
  },
  "ledger.account.equity:reserves": { en: "Reserves", cy: "Cronfeydd wrth gefn" },
  "ledger.account.income:contract": { en: "Contract", cy: "Contract" },
  "ledger.account.income:fees": { en: "Fees", cy: "Ffioedd" },
  "ledger.account.income:grants": { en: "Grants", cy: "Grantiau" },
  "ledger.account.income:other": { en: "Other income", cy: "Incwm arall" },
  "ledger.account.expenses:pay": { en: "Pay", cy: "Cyflogau" },
  "ledger.account.expenses:premises": { en: "Premises", cy: "Adeiladau" },
  "ledger.account.expenses:transport": { en: "Transport", cy: "Cludiant" },
  "ledger.account.expenses:supplies": { en: "Supplies", cy: "Cyflenwadau" },
  "ledger.account.expenses:services": { en: "Services", cy: "Gwasanaethau" },
  "ledger.account.expenses:tax": { en: "Tax", cy: "Treth" },
  "ledger.account.expenses:depreciation": {
    en: "Wear of equipment",
    cy: "Traul ar offer",
  },
  "ledger.account.expenses:other": { en: "Other spending", cy: "Gwariant arall" },
};
