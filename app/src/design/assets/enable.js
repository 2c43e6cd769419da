// Before anything is drawn: says that scripts run, so that what needs them is drawn at once.
document.body.className +=
  " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");
