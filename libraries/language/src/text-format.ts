/** The formats of text that the schemas use, as JSON Schema names them. */
import { parseDay } from "@rochdale/clock/day.ts";

export type Format = "date" | "date-time" | "uri";

/** RFC 3339, section 5.6, the time of a date-time: leap seconds allowed, an offset demanded. */
const time = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
/** RFC 3986, section 4.3 and appendix A: a scheme, then only what may stand in a URI. */
const uri =
  /^[a-z][a-z\d+.-]*:(\/\/([\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@?(\[[\da-f:.]+\]|([\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(:\d*)?(?=[/?#]|$))?([\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(\?([\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(#([\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

/** Whether a text has the format: a real day, a moment with its offset, a whole URI. */
export function hasFormat(format: Format, text: string): boolean {
  switch (format) {
    case "date":
      return parseDay(text) !== null;
    case "date-time":
      return (
        /^t$/i.test(text[10] ?? "") &&
        parseDay(text.slice(0, 10)) !== null &&
        time.test(text.slice(11))
      );
    case "uri":
      return uri.test(text);
  }
}
